import { lowered } from '../../page/lowered';
import type { TextBlock } from '../../page/types';
import words from '../words/calls.json';
import { compact } from './facts';
import type { Step } from './step';

/** Cuts by what a text says. */

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
const listOf = (lists: Record<string, string[]>): string[] => Object.values(lists).flat();
const CHROME = new Set(listOf(words.chrome).map(folded));
/** In lower case: `read more: …`, `lesen sie auch: …`; near miss: `read more books`. */
const POINTS_ELSEWHERE = new RegExp(`^(?:[\\p{P}\\p{S}]\\s*)?(?:${listOf(words.related).map(lowered).join('|')})\\s*[:：>|»–—-]`, 'u');
const RELATED = new Set(listOf(words.related).map(folded));
const LONGEST_POINTER = 250;
/** How far into the body its head may reach, in blocks. */
const EARLY = 4;

/** The headline and the byline, printed again where the body begins. */
export const heads: Step = {
  name: 'head of the article',
  *find({ chosen, page, metadata, headlineAt, standfirstAt = -1 }) {
    const title = compact(metadata.headline?.value ?? '');
    for (const [i, block] of chosen.entries()) {
      if (block === page.blocks[headlineAt]) yield { block, reason: 'is the headline' };
      else if (block === page.blocks[standfirstAt]) yield { block, reason: 'is the standfirst' };
      else if (i < EARLY && title.length > 12 && block.text.length < 300 && compact(block.text) === title) yield { block, reason: 'repeats the headline' };
      else if (i < EARLY && block.text.length < 160 && block.text === metadata.byline?.value) yield { block, reason: 'is the byline' };
    }
  },
};

export const pointers: Step = {
  name: 'pointers to other articles',
  *find({ chosen }) {
    let follows = false;
    for (const block of chosen) {
      const isLink = block.linked > 0.8 * block.text.length;
      follows = block.text.length < 60 && RELATED.has(folded(block.text)) || follows && isLink;
      if (follows) yield { block, reason: isLink ? 'points to another article' : 'heads pointers to other articles' };
      else if (block.text.length > LONGEST_POINTER) continue;
      else if (block.linked > 0 && POINTS_ELSEWHERE.test(lowered(block.text))) yield { block, reason: 'points to another article' };
      else if (isShoutedLink(block)) yield { block, reason: 'is a link in capitals' };
    }
  },
};

/** A whole paragraph that is one link in capitals. */
function isShoutedLink({ text, linked, box }: TextBlock): boolean {
  return linked > 0.9 * text.length && text.length > 20 && box.tag !== 'li' && box.tag !== 'td' && isInCapitals(text);
}

/** All letters are capitals, but for a few: `TEAMS’ PLANS AT THE AMAs`. */
function isInCapitals(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0, large = text.match(/\p{Lu}/gu)?.length ?? 0;
  return large > 9 * small && large > 10;
}

/** `November 15, 2019`, `Published 10:02 AM EST Nov 19, 2019`, `05/10/2018 - Ann Lee`. */
const DATE = /\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}-\d\d-\d\d|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?\d{4}|\d{4}年\d{1,2}月\d{1,2}日/u;
const CLOCK = /\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?/giu;
const LONGEST_DATE = 70, MOST_BESIDE_DATE = 24, MOST_BESIDE_CLOCK = 12;

export const dates: Step = {
  name: 'dates of the article',
  *find({ chosen, metadata }) {
    const ends = [...chosen.slice(0, EARLY), ...chosen.slice(EARLY).slice(-EARLY)];
    for (const block of ends) {
      const { text } = block;
      if (text.length > LONGEST_DATE || metadata.labels.live) continue;
      const most = DATE.test(text) ? MOST_BESIDE_DATE : text.search(CLOCK) >= 0 ? MOST_BESIDE_CLOCK : -1;
      const beside = text.replace(DATE, '').replace(CLOCK, '').replace(/[^\p{L}]+/gu, '');
      if (beside.length <= most) yield { block, reason: 'is a date' };
    }
  },
};

export const chrome: Step = {
  name: 'page furniture',
  *find({ chosen }) {
    for (const block of chosen) if (block.text.length < 60 && CHROME.has(folded(block.text))) yield { block, reason: 'belongs to the page, not to the article' };
  },
};
