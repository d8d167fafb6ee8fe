import type { Timestamp } from '../article/types';
import { dayNumber, instantOf, isoText, offsetText, precisionOf } from './reading/calendar';
import type { Candidate, Setting, Source } from './types';

/** The order of trust for the day of publication, most trusted first. */
const TRUST: readonly Source[] = [
  'json-ld-article', 'meta-article', 'property', 'time-marked', 'label', 'meta-other', 'time-near', 'byline', 'json-ld-other', 'url-day', 'text-near', 'time-first', 'text-first', 'url-month',
];

export function choosePublished(candidates: Candidate[], _setting: Setting): Timestamp | undefined {
  const best = inTrust(candidates.filter(candidate => candidate.kind === 'published'))[0] ?? inTrust(candidates.filter(candidate => candidate.kind === 'created'))[0];
  return best && timestamp(finest(best, candidates), candidates);
}

export function chooseUpdated(candidates: Candidate[], published: Timestamp | undefined, _setting: Setting): Timestamp | undefined {
  const updates = inTrust(candidates.filter(candidate => candidate.kind === 'updated'));
  const best = updates.find(candidate => !published || isoText(candidate.reading).slice(0, 16) > published.value.slice(0, 16));
  return best && timestamp(best, candidates);
}

const inTrust = (candidates: Candidate[]): Candidate[] => candidates
  .filter(candidate => candidate.reading.day !== undefined)
  .sort((a, b) => TRUST.indexOf(a.source) - TRUST.indexOf(b.source));

const detail = ({ reading }: Candidate): number => (reading.hour === undefined ? 0 : reading.offset === undefined ? 1 : 2);

/** The most telling source of the same day: one with a clock over one without, one with an offset over one without. */
function finest(best: Candidate, candidates: Candidate[]): Candidate {
  const same = inTrust(candidates.filter(candidate => candidate.kind === best.kind && dayNumber(candidate.reading) === dayNumber(best.reading)));
  return same.reduce((finer, candidate) => (detail(candidate) > detail(finer) ? candidate : finer), best);
}

function timestamp(chosen: Candidate, candidates: Candidate[]): Timestamp {
  const { reading, foundIn, evidence } = chosen;
  const zone = reading.zone ?? (reading.offset === undefined ? undefined : offsetText(reading.offset));
  return {
    value: isoText(reading), precision: precisionOf(reading), foundIn, evidence,
    ...(zone ? { zone } : {}), ...(reading.uncertain ? { uncertain: reading.uncertain } : {}),
    others: candidates.filter(other => other !== chosen).map(other => ({
      value: isoText(other.reading), foundIn: other.foundIn, evidence: other.evidence, kind: other.kind, disagrees: disagree(other, chosen),
    })),
  };
}

function disagree(a: Candidate, b: Candidate): boolean {
  const first = instantOf(a.reading), second = instantOf(b.reading);
  if (first !== undefined && second !== undefined) return Math.abs(first - second) >= 60_000;
  const length = Math.min(isoText(a.reading).length, isoText(b.reading).length, 10);
  return isoText(a.reading).slice(0, length) !== isoText(b.reading).slice(0, length);
}
