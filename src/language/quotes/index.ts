import type { Block, HeadlineQuote, Quote, Speaker } from '../../article/types';
import { endsSlice, inOneGo, type Slices } from '../../slices';
import { ANY_CUE } from '../lexicon';
import { attribute, type Attribution } from './attribute';
import { quotesOfHeadline, repeatsHeadline } from './headline';
import { shippedModels, type QuoteModels } from './models';
import { firstAfter } from './mentions';
import { isMedia, outletOf } from './outlets';
import { endOf } from './passages';
import { readBlocks, type Reading } from './reading';
import { SpeakerList } from './speakers';
import { statementsOf } from './statement';
import { wordsInside } from './statement-features';

export interface QuoteContext { headline?: string; /** BCP 47. */ language?: string; publication?: string }
export interface QuotesFound { quotes: Quote[]; headlineQuotes: HeadlineQuote[]; speakers: Speaker[] }

/**
 * Who said what: the quoted statements of an article with their speakers, in order of the text. Spans are UTF-16
 * offsets into the blocks' texts and hold the quotation marks. Quotations in headings, captions, code, tables and
 * pull quotes are left out; so are marks around titles, terms and scare quotes.
 */
export const findQuotes = (blocks: readonly Block[], context?: QuoteContext, models?: QuoteModels): QuotesFound => inOneGo(findQuotesSlices(blocks, context, models));

/** As findQuotes, in slices. */
export function* findQuotesSlices(blocks: readonly Block[], context: QuoteContext = {}, models: QuoteModels = shippedModels()): Slices<QuotesFound> {
  const headline = context.headline ?? '';
  const reading = yield* readBlocks(blocks, context.language, block => repeatsHeadline(blocks[block]?.text ?? '', headline));
  const decided = yield* attribute(reading, yield* statementsOf(reading, models.statement), models);
  const speakers = new SpeakerList(reading);
  const quotes: Quote[] = [];
  for (const [at, attribution] of decided.entries()) {
    if (endsSlice(at)) yield;
    if (!isTermOfTheMedia(attribution, reading)) quotes.push(asQuote(attribution, speakers, reading));
  }
  quotes.push(...postsOf(blocks, speakers));
  quotes.sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
  yield;
  return { quotes, headlineQuotes: quotesOfHeadline(headline, quotes), speakers: speakers.speakers };
}

const FEWEST_OF_AN_OUTLET = 5;
const WORDS_OF = 3;

/** A few marked words that nobody but "media reports" could have said: a term, not a statement. */
function isTermOfTheMedia({ placed, mention }: Attribution, reading: Reading): boolean {
  if (wordsInside(placed).count >= FEWEST_OF_AN_OUTLET) return false;
  const mentions = reading.mentions[placed.passage.block] ?? [];
  const before = mentions[firstAfter(mentions, placed.first) - 1];
  // "media reports of a “hidden” pact"
  if (before && placed.first - before.last <= WORDS_OF && isMedia(before, reading.lexicon)) return true;
  return mention !== undefined && mention.kind !== 'pronoun' && isMedia(mention, reading.lexicon);
}

const OPENS_SENTENCE = /^["'“‘([¿¡…]*\p{Lu}/u;
const ENDS_SENTENCE = /[.!?…。！？,，]["'”’)]*$/u;
const CASELESS = /[\u0590-\u08ff\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function asQuote(attribution: Attribution, speakers: SpeakerList, reading: Reading): Quote {
  const { span, passage } = attribution.placed;
  const content = passage.text.slice(span.from, span.to).trim();
  const speaker = attribution.mention && speakers.indexOf(attribution);
  const cue = cueOf(attribution);
  const reportedBy = outletOf(reading, attribution.placed, attribution.mention);
  return {
    content,
    span: { block: span.block, start: span.start, end: span.end },
    kind: OPENS_SENTENCE.test(content) || (ENDS_SENTENCE.test(content) && CASELESS.test(content)) ? 'direct' : 'partial',
    confidence: Math.round(attribution.confidence * 100) / 100,
    ...(speaker === undefined ? {} : { speaker }),
    ...(attribution.mention ? { mention: attribution.mention.text } : {}),
    ...(cue ? { cue } : {}),
    ...(reportedBy ? { reportedBy } : {}),
    ...(speaker === undefined ? { noSpeaker: whyNot(attribution) } : {}),
    ...(span.repaired ? { repaired: span.repaired } : {}),
  };
}

/** Embedded posts are their account's own words. */
function postsOf(blocks: readonly Block[], speakers: SpeakerList): Quote[] {
  return blocks.flatMap((block, index): Quote[] => {
    const content = block.text.trim();
    if (block.kind !== 'embed' || !block.account || !content) return [];
    const start = block.text.indexOf(content);
    return [{ content, span: { block: index, start, end: start + content.length }, kind: 'direct', speaker: speakers.account(block.account), mention: block.account, confidence: 1 }];
  });
}

function whyNot({ mention, unsure }: Attribution): NonNullable<Quote['noSpeaker']> {
  if (mention) return 'unresolved-pronoun';
  return unsure ? 'ambiguous' : 'no-cue';
}

/** The words that say so, as printed: the cue nearest to the quotation among the speaker's ties. */
function cueOf({ candidate, placed }: Attribution): string | undefined {
  if (!candidate) return undefined;
  const { passage } = candidate;
  let cue: string | undefined;
  let nearest = Infinity;
  for (const link of candidate.links) {
    const gap = link.cue < placed.first ? placed.first - link.cue : link.cue - placed.last;
    const token = passage.tokens[link.cue];
    if (!token?.word || gap < 0 || gap >= nearest) continue;
    const spoken = (passage.bits[link.cue] ?? 0) & ANY_CUE;
    if (!spoken && link.relation !== 'according') continue;
    nearest = gap;
    cue = link.relation === 'according' && candidate.mention.first > link.cue ? passage.text.slice(passage.starts[link.cue], endOf(passage, candidate.mention.first - 1)) : token.text;
  }
  return cue;
}
