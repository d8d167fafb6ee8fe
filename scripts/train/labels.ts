/** Labels for the blocks of a page, from what people said of the whole page: in, out, or not known. */
import type { TextBlock } from '../../src/page/types';
import type { Truth } from './pages';

export const OUT = 0, IN = 1, UNKNOWN = -1;
export type Label = typeof OUT | typeof IN | typeof UNKNOWN;

const WORDS = /[\p{L}\p{N}\p{M}_]+/gu;
const GRAM = 4;
const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];
const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `printed` is the body as the page's own JSON-LD has it, which fills in what people said nothing of. */
export function labelBlocks(blocks: TextBlock[], truth: Truth, printed?: string): Label[] {
  if (truth.articleBody !== undefined) return byBody(blocks, truth.articleBody);
  const labels = byPassages(blocks, truth);
  if (printed === undefined || printed.length < LEAST_PRINTED) return labels;
  const guesses = byPrinted(blocks, printed);
  return labels.map((label, i) => (label === UNKNOWN ? guesses[i] ?? UNKNOWN : label));
}

const LEAST_PRINTED = 800;
/** How much of the printed body must stand in the blocks for it to tell anything. */
const LEAST_COVERED = 0.8;

/** JSON-LD leaves out subheadings and lists, and may break off: it tells what is in, and what stands before it. */
function byPrinted(blocks: TextBlock[], printed: string): Label[] {
  const labels = byBody(blocks, printed);
  const covered = blocks.reduce((sum, block, i) => sum + (labels[i] === IN ? block.text.length : 0), 0);
  const first = labels.indexOf(IN);
  if (covered < LEAST_COVERED * printed.length || first < 0) return labels.map(() => UNKNOWN);
  return labels.map((label, i) => (label === IN ? IN : i < first - 1 ? OUT : UNKNOWN));
}

interface Match { block: number; start: number; end: number; weight: number }

/** Blocks whose words stand in the body, in its order. A block that stands there in part stays unknown. */
function byBody(blocks: TextBlock[], body: string): Label[] {
  const truth = wordsOf(body);
  const grams = new Map<string, number[]>();
  for (let i = 0; i + GRAM <= truth.length; i++) {
    const gram = truth.slice(i, i + GRAM).join(' ');
    grams.set(gram, [...grams.get(gram) ?? [], i]);
  }
  const labels: Label[] = blocks.map(() => OUT);
  const tokens = blocks.map(block => wordsOf(block.text));
  const matches: Match[] = [];
  tokens.forEach((words, block) => {
    if (words.length < GRAM) return;
    const votes = new Map<number, number>();
    for (let i = 0; i + GRAM <= words.length; i++) {
      for (const at of grams.get(words.slice(i, i + GRAM).join(' ')) ?? []) votes.set(at - i, (votes.get(at - i) ?? 0) + 1);
    }
    for (const [start, weight] of votes) {
      const share = weight / (words.length - GRAM + 1);
      if (share > 0.12) matches.push({ block, start, end: start + words.length, weight: weight + share });
      if (share > 0.12 && share < 0.7) labels[block] = UNKNOWN;
    }
  });
  const chain = heaviestChain(matches);
  for (const { block, weight } of chain) labels[block] = weight / ((tokens[block]?.length ?? 0) - GRAM + 1) >= 0.7 ? IN : UNKNOWN;
  labelShort(tokens, chain, truth, labels);
  return labels;
}

/** A short block is in where its words stand in the gap that the longer ones around it leave. */
function labelShort(tokens: string[][], chain: Match[], truth: string[], labels: Label[]): void {
  let next = 0;
  let from = 0;
  tokens.forEach((words, block) => {
    while (next < chain.length && (chain[next]?.block ?? 0) <= block) from = Math.max(from, chain[next++]?.end ?? 0);
    if (words.length === 0) labels[block] = UNKNOWN;
    if (words.length === 0 || words.length >= GRAM) return;
    const gap = truth.slice(from, chain[next]?.start ?? truth.length);
    const at = gap.findIndex((_, i) => words.every((word, k) => gap[i + k] === word));
    if (at < 0 || at > 40) return;
    labels[block] = IN;
    from += at + words.length;
  });
}

/** The heaviest set of matches that rise both in the page and in the body. */
function heaviestChain(matches: Match[]): Match[] {
  matches.sort((a, b) => a.block - b.block || a.start - b.start);
  const best: { total: number; before: number }[] = [];
  matches.forEach((match, i) => {
    let total = match.weight, before = -1;
    for (let k = 0; k < i; k++) {
      const other = matches[k];
      if (!other || other.block >= match.block || other.end > match.start + 1) continue;
      const sum = (best[k]?.total ?? 0) + match.weight;
      if (sum > total) [total, before] = [sum, k];
    }
    best.push({ total, before });
  });
  let at = best.reduce((top, one, i) => (one.total > (best[top]?.total ?? -1) ? i : top), 0);
  const chain: Match[] = [];
  for (let match = matches[at]; match; match = matches[at]) {
    chain.unshift(match);
    at = best[at]?.before ?? -1;
  }
  return chain;
}

/** Passages that belong to the body and passages that do not; all else is unknown. */
function byPassages(blocks: TextBlock[], truth: Truth): Label[] {
  const labels: Label[] = blocks.map(() => UNKNOWN);
  const texts = blocks.map(block => squash(block.text));
  const whole = texts.join(' ');
  const starts: number[] = [];
  texts.reduce((at, text) => (starts.push(at), at + text.length + 1), 0);
  const holding = (passage: string): number[] => {
    const single = texts.flatMap((text, i) => (text.includes(passage) ? [i] : []));
    if (single.length > 0) return single;
    const at = whole.indexOf(passage);
    return at < 0 ? [] : starts.flatMap((start, i) => (start < at + passage.length && start + (texts[i]?.length ?? 0) > at ? [i] : []));
  };
  for (const passage of truth.without ?? []) {
    const text = squash(passage);
    for (const i of holding(text)) if ((texts[i]?.length ?? 0) < 8 * text.length + 40) labels[i] = OUT;
  }
  for (const passage of truth.with ?? []) {
    const text = squash(passage);
    const found = holding(text);
    const spread = found.length > 1 && texts[found[0] ?? 0]?.includes(text);
    if (!spread) for (const i of found) labels[i] = labels[i] === OUT ? UNKNOWN : IN;
  }
  return labels;
}
