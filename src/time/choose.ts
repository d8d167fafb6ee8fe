import type { Timestamp } from '../article/types';
import { dayNumber, instantOf, isoText, offsetText, precisionOf } from './reading/calendar';
import { localise } from './localise';
import type { Candidate, Reading, Setting, Source } from './types';

/** The order of trust for the day of publication, most trusted first. */
const TRUST: readonly Source[] = [
  'json-ld-article', 'meta-article', 'property', 'label', 'time-marked', 'time-near', 'byline', 'url-day', 'microformat', 'meta-other', 'json-ld-other',
  'time-around', 'text-near', 'time-first', 'text-first', 'state', 'url-month',
];
const RANK: ReadonlyMap<Source, number> = new Map(TRUST.map((source, rank) => [source, rank]));
const rankOf = ({ source }: Candidate): number => RANK.get(source) ?? -1;
/** What may well belong to another text. */
const WEAK: ReadonlySet<Source> = new Set(['time-around', 'text-near', 'time-first', 'text-first', 'url-month']);
/** What software writes for software. */
const HIDDEN: ReadonlySet<Source> = new Set(['json-ld-article', 'json-ld-other', 'meta-article', 'meta-other', 'property', 'microformat', 'state']);

export function choosePublished(candidates: Candidate[], setting: Setting): Timestamp | undefined {
  const best = bestOf(candidates, 'published') ?? bestOf(candidates, 'created') ?? bestOf(candidates, 'updated');
  if (!best) return undefined;
  const seen = bySight(candidates);
  const first = localise(best, seen, setting);
  const printed = best.kind === 'published' && HIDDEN.has(best.source) ? printedInHead(candidates) : undefined;
  const meant = printed && overrules(printed, first) ? printed : first;
  return timestamp(localise(finest(meant, candidates), seen, setting), candidates);
}

/** The most trusted source of a kind. */
const bestOf = (candidates: Candidate[], kind: Candidate['kind']): Candidate | undefined => surest(candidates.filter(candidate => candidate.kind === kind && canDate(candidate)));

/** Whether a candidate can say when the article was published. An update alone dates it only where readers see it. */
export const canDate = ({ kind, reading, foundIn, source }: Candidate): boolean => reading.day !== undefined && (kind !== 'updated' || foundIn === 'text' || source === 'microformat');

/**
 * A label is believed whatever fields for software say. Without one only a later day is: an earlier one in the head
 * of an article is mostly that of an older story linked there.
 */
function overrules(printed: Candidate, field: Candidate): boolean {
  const apart = dayNumber(printed.reading) - dayNumber(field.reading);
  return printed.source === 'label' ? apart !== 0 : apart > 0;
}

/** What the page prints for its readers between headline and body, which fields for software do not overrule. */
function printedInHead(candidates: Candidate[]): Candidate | undefined {
  return surest(candidates.filter(({ kind, source, inHead }) => kind === 'published' && inHead && (source === 'label' || source === 'byline')));
}

export function chooseUpdated(candidates: Candidate[], published: Timestamp | undefined, setting: Setting): Timestamp | undefined {
  const updates = inTrust(candidates.filter(candidate => candidate.kind === 'updated'));
  const best = updates.find(candidate => !published || isLater(candidate.reading, published));
  if (!best) return undefined;
  return timestamp(localise(best, updates, setting), candidates);
}

function isLater(reading: Reading, published: Timestamp): boolean {
  const instant = instantOf(reading);
  if (instant !== undefined && /[+-]\d\d:\d\d$/.test(published.value)) return instant >= Date.parse(published.value) + 60_000;
  return isoText(reading).slice(0, 16) > published.value.slice(0, 16);
}

/** What readers see comes first: it shows the page's own clock. */
const bySight = (candidates: Candidate[]): Candidate[] => [...candidates].sort((a, b) => Number(isText(b)) - Number(isText(a)));
const isText = ({ source }: Candidate): boolean => source === 'label' || source === 'byline' || source === 'time-near' || source === 'time-marked';

const inTrust = (candidates: Candidate[]): Candidate[] => candidates
  .filter(candidate => candidate.reading.day !== undefined)
  .sort(byTrust);
const byTrust = (a: Candidate, b: Candidate): number => rankOf(a) - rankOf(b) || (b.standing ?? 0) - (a.standing ?? 0);

/** The first in the order of trust that names a day. */
function surest(candidates: Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) if (candidate.reading.day !== undefined && (!best || byTrust(candidate, best) < 0)) best = candidate;
  return best;
}

const MOST_DETAIL = 2;
const detail = ({ reading }: Candidate): number => (reading.hour === undefined ? 0 : reading.offset === undefined ? 1 : MOST_DETAIL);

/** The most telling source of the same day: one with a clock over one without, one with an offset over one without. */
function finest(best: Candidate, candidates: Candidate[]): Candidate {
  if (detail(best) === MOST_DETAIL) return best;
  const day = dayNumber(best.reading);
  const same = inTrust(candidates.filter(candidate => candidate.kind === best.kind && dayNumber(candidate.reading) === day));
  return same.reduce((finer, candidate) => (detail(candidate) > detail(finer) ? candidate : finer), best);
}

function timestamp(chosen: Candidate, candidates: Candidate[]): Timestamp {
  const { reading, foundIn, evidence } = chosen;
  const zone = reading.zone ?? (reading.offset === undefined ? undefined : offsetText(reading.offset));
  return {
    value: isoText(reading), precision: precisionOf(reading), foundIn, evidence,
    ...(zone ? { zone } : {}), ...(reading.uncertain ? { uncertain: reading.uncertain } : {}),
    others: othersThan(chosen, candidates),
  };
}

/** Every other source once; weak ones only where they agree, so that a stray date raises no alarm. */
function othersThan(chosen: Candidate, candidates: Candidate[]): Timestamp['others'] {
  const others = new Map<string, Timestamp['others'][number]>();
  for (const other of candidates) {
    const { reading, foundIn, evidence, kind, source } = other;
    const disagrees = disagree(reading, chosen.reading);
    if ((evidence === chosen.evidence && foundIn === chosen.foundIn) || (disagrees && WEAK.has(source))) continue;
    others.set(`${foundIn} ${kind} ${evidence}`, { value: isoText(reading), foundIn, evidence, kind, disagrees });
  }
  return Array.from(others.values());
}

function disagree(a: Reading, b: Reading): boolean {
  const first = instantOf(a), second = instantOf(b);
  if (first !== undefined && second !== undefined) return Math.abs(first - second) >= 60_000;
  const one = isoText(a), other = isoText(b), length = Math.min(one.length, other.length, 10);
  return one.slice(0, length) !== other.slice(0, length);
}
