import type { Block } from '../../article/types';
import { endsSlice, type Slices } from '../../slices';
import { lexiconOf, type Lexicon } from '../lexicon';
import { tokensOf } from '../tokens';
import { linksOf, type Link } from './links';
import { markedSpans, type MarkedSpan } from './marks';
import { firstAfter, mentionsOf, type Mention } from './mentions';
import { endOf, passageOf, type Passage } from './passages';
import { isOutletInMarks } from './outlet-marks';
import { gatherPeople, type Entity } from './people';
import type { Candidate, Placed } from './speaker-features';

/** An article as the speakers' search sees it: its marked spans in place, and everyone who is named. */
export interface Reading {
  lexicon: Lexicon;
  passages: Passage[];
  placed: Placed[];
  mentions: Mention[][];
  entities: Entity[];
  /** Ties of a block's mentions to its cues, made when first asked for. */
  linksIn(block: number): Map<Mention, Link[]>;
}

/** Reads an article's blocks, in slices; `skip` tells blocks whose marks do not count. */
export function* readBlocks(blocks: readonly Block[], language: string | undefined, skip: (block: number) => boolean): Slices<Reading> {
  const lexicon = lexiconOf(language);
  const spans = (yield* markedSpans(blocks)).filter(span => !skip(span.block) && !(lexicon.language !== 'en' && isOutletInMarks(blocks[span.block]?.text ?? '', span, lexicon)));
  // nothing is marked: nobody is looked for
  const passages = spans.length ? yield* passagesOf(blocks, lexicon, spans) : [];
  const { vocabulary } = tokensOf(blocks, lexicon);
  const mentions: Mention[][] = [];
  for (const passage of passages) {
    if (endsSlice(passage.block)) yield;
    mentions.push(mentionsOf(passage, lexicon, vocabulary));
  }
  yield;
  const entities = yield* gatherPeople(mentions, lexicon);
  const links = new Map<number, Map<Mention, Link[]>>();
  return {
    lexicon, passages, placed: place(spans, passages), mentions, entities,
    linksIn: block => {
      const known = links.get(block);
      if (known) return known;
      const made = new Map<Mention, Link[]>();
      const passage = passages[block];
      for (const link of passage ? linksOf(passage, mentions[block] ?? [], lexicon) : []) {
        const list = made.get(link.mention);
        if (list) list.push(link); else made.set(link.mention, [link]);
      }
      links.set(block, made);
      return made;
    },
  };
}

function* passagesOf(blocks: readonly Block[], lexicon: Lexicon, spans: readonly MarkedSpan[]): Slices<Passage[]> {
  const tokens = tokensOf(blocks, lexicon), passages: Passage[] = [];
  for (let block = 0, span = 0; block < blocks.length; block++) {
    if (endsSlice(block)) yield;
    while ((spans[span]?.block ?? Infinity) < block) span++;
    passages.push(passageOf(tokens.of(block), block, lexicon, spans, span));
  }
  return passages;
}

function place(spans: readonly MarkedSpan[], passages: readonly Passage[]): Placed[] {
  const placed: Placed[] = [];
  for (const [index, span] of spans.entries()) {
    const passage = passages[span.block];
    if (!passage) continue;
    const first = tokenAt(passage, span.start);
    placed.push({ span, index, first, last: tokenAt(passage, span.end), passage });
  }
  return placed;
}

/** Index of the first token that ends after `offset`, by halving. */
function tokenAt(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(passage, middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const TOKENS_AROUND = 70;
const MENTIONS_ASIDE = 14;
const MENTIONS_BACK = 10;
const NONE: readonly Link[] = [];

/** The mentions that may speak for a quotation: in its block, in the two before, the first of the next. */
export function candidatesFor(reading: Reading, quote: Placed, previous: Mention | undefined): Candidate[] {
  const candidates: Candidate[] = [];
  const block = quote.passage.block;
  addBlock(reading, quote, candidates);
  let between = candidates.filter(candidate => candidate.mention.last <= quote.first).length;
  let taken = 0;
  for (let back = 1; back <= 2 && taken < MENTIONS_BACK; back++) {
    const mentions = reading.mentions[block - back] ?? [];
    const passage = reading.passages[block - back];
    if (!passage) continue;
    for (let i = mentions.length - 1; i >= 0 && taken < MENTIONS_BACK; i--) {
      const mention = mentions[i];
      if (!mention || mention.inQuote) continue;
      candidates.push({ mention, passage, between: between++, links: reading.linksIn(block - back).get(mention) ?? NONE });
      taken++;
    }
  }
  const next = reading.passages[block + 1];
  if (next && quote.last >= quote.passage.tokens.length - 1) {
    for (const mention of (reading.mentions[block + 1] ?? []).slice(0, 2)) {
      if (!mention.inQuote) candidates.push({ mention, passage: next, between: 0, links: reading.linksIn(block + 1).get(mention) ?? NONE });
    }
  }
  const passage = previous && reading.passages[previous.block];
  if (passage && !candidates.some(candidate => candidate.mention === previous)) candidates.push({ mention: previous, passage, between, links: NONE });
  return candidates;
}

function addBlock(reading: Reading, quote: Placed, candidates: Candidate[]): void {
  const block = quote.passage.block;
  const mentions = reading.mentions[block] ?? [];
  const links = reading.linksIn(block);
  const low = firstAfter(mentions, quote.first);
  for (let i = low - 1, between = 0; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || between >= MENTIONS_ASIDE || quote.first - mention.last > TOKENS_AROUND) break;
    if (mention.inQuote) continue;
    candidates.push({ mention, passage: quote.passage, between: between++, links: links.get(mention) ?? NONE });
  }
  for (let i = low, between = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || between >= MENTIONS_ASIDE || mention.first - quote.last > TOKENS_AROUND) break;
    if (mention.inQuote || mention.first < quote.last) continue;
    candidates.push({ mention, passage: quote.passage, between: between++, links: links.get(mention) ?? NONE });
  }
}
