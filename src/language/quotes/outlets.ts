import type { Lexicon } from '../lexicon';
import type { Link } from './links';
import { mentionsAround, type Mention } from './mentions';
import type { Reading } from './reading';
import type { Placed } from './speaker-features';

const REACH = 60;

/**
 * The outlet that carries a statement ("TRT World reported", "the Russian media quoted him as saying"), as
 * printed; never the one that speaks itself.
 */
export function outletOf(reading: Reading, quote: Placed, speaker: Mention | undefined): string | undefined {
  const { passage } = quote;
  let found: string | undefined;
  const ties = reading.linksIn(passage.block);
  for (const mention of mentionsAround(reading.mentions[passage.block] ?? [], quote.first, quote.last, REACH)) {
    const links = ties.get(mention) ?? [];
    if (mention === speaker || mention.kind === 'pronoun' || mention.inQuote || (speaker?.entity !== undefined && mention.entity === speaker.entity)) continue;
    const near = mention.sentence === passage.sentence[quote.first] || mention.sentence === passage.sentence[quote.last - 1];
    if (near && links.some(link => reports(link, passage.tokens[link.cue]?.lower ?? '', reading.lexicon)) && isOutlet(mention, reading.lexicon)) found = mention.text;
  }
  return found;
}

function reports(link: Link, cue: string, lexicon: Lexicon): boolean {
  if (link.relation === 'according') return true;
  if (lexicon.quoting.has(cue)) return link.relation === 'object';
  return ['subject', 'subjectGap', 'inverted', 'appositive'].includes(link.relation) && lexicon.reporting.has(cue);
}

/** A name of a paper, an agency, a channel, or "the media". */
export function isOutlet(mention: Mention, lexicon: Lexicon): boolean {
  const words = [...mention.name, mention.head].map(word => word.toLowerCase());
  return words.some(word => lexicon.outlets.has(word));
}

/** "the media", "multiple media reports": no outlet of a name, but all of them. */
export function isMedia(mention: Mention, lexicon: Lexicon): boolean {
  return mention.kind === 'description' && lexicon.outlets.has(mention.head);
}
