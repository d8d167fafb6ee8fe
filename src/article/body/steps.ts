import type { Box, Page, TextBlock } from '../../page/types';
import words from '../words/calls.json';
import type { Removal } from '../removal';
import type { Metadata } from '../types';
import { standsInAny } from '../within';
import { compact } from './facts';
import type { Scored } from './model';

/** What a step may look at. `chosen` is what the model and the steps before it left. */
export interface Draft { page: Page; metadata: Metadata; headlineAt: number; standfirstAt?: number; others?: ReadonlySet<Box>; scored: Scored; chosen: TextBlock[] }
export interface Step { name: string; find(draft: Draft): Iterable<{ block: TextBlock; reason: string }> }

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
const listOf = (lists: Record<string, string[]>): string[] => Object.values(lists).flat();
const CHROME = new Set(listOf(words.chrome).map(folded));
/** `Read more: …`, `Lesen Sie auch: …`; near miss: `Read more books`. */
const POINTS_ELSEWHERE = new RegExp(`^(?:[\\p{P}\\p{S}]\\s*)?(?:${listOf(words.related).join('|')})\\s*[:：>|»–—-]`, 'iu');
const LONGEST_POINTER = 250;
/** `(AP Photo/…)`, `… / Getty Images`, `© …`: who made a picture. */
const CREDITS_PICTURE = /(?:^|[\s(/|©])(?:getty images|ap photo|afp|reuters|shutterstock|picture alliance|imago|dpa|epa|istock|unsplash|pixabay|handout|file photo)(?=$|[\s\p{P}])[\p{P}\s]*[^.!?]{0,40}[)\].]?$|^(?:©|foto:|fotos:|photo:|bild:|symbolbild|photograph:|crédit)|\((?:photo|foto|bild|credit|image|ap|afp|reuters)\b[^()]*\)\s*$/iu;
const LONGEST_CAPTION = 400;
const EARLY = 4;

/** The headline and the byline, printed again where the body begins. */
const heads: Step = {
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

const pointers: Step = {
  name: 'pointers to other articles',
  *find({ chosen }) {
    for (const block of chosen) {
      if (block.text.length > LONGEST_POINTER) continue;
      if (block.linked > 0 && POINTS_ELSEWHERE.test(block.text)) yield { block, reason: 'points to another article' };
      else if (isShoutedLink(block)) yield { block, reason: 'is a link in capitals' };
    }
  },
};

/** A whole paragraph that is one link in capitals. */
function isShoutedLink({ text, linked, box }: TextBlock): boolean {
  return linked > 0.9 * text.length && text.length > 20 && box.tag !== 'li' && box.tag !== 'td' && text === text.toUpperCase() && text !== text.toLowerCase();
}

const chrome: Step = {
  name: 'page furniture',
  *find({ chosen }) {
    for (const block of chosen) if (block.text.length < 60 && CHROME.has(folded(block.text))) yield { block, reason: 'belongs to the page, not to the article' };
  },
};

const captions: Step = {
  name: 'captions and credits',
  *find({ chosen, scored }) {
    for (const block of chosen) {
      if (isInCaption(block.box)) yield { block, reason: 'is the caption of a figure' };
      if (block.text.length > LONGEST_CAPTION || !CREDITS_PICTURE.test(block.text)) continue;
      const hasPicture = scored.facts.blocks[block.order]?.mediaBefore !== undefined || scored.facts.blocks[block.order - 1]?.mediaBefore !== undefined;
      if (hasPicture) yield { block, reason: 'credits the picture before it' };
    }
  },
};

const isInCaption = (box: Box): boolean => [box, box.parent, box.parent?.parent].some(one => one?.tag === 'figcaption');

const otherArticles: Step = {
  name: 'other articles of the page',
  *find({ chosen, others = new Set() }) {
    for (const block of chosen) if (standsInAny(block, others)) yield { block, reason: 'belongs to another article' };
  },
};

const STEPS = [
  otherArticles,
  heads,
  pointers,
  captions,
  chrome,
] satisfies Step[];

/** Runs each step over what is left, takes out what it finds, and keeps a record of every cut. */
export function runSteps(draft: Draft): { blocks: TextBlock[]; removals: Removal[] } {
  let { chosen } = draft;
  const removals: Removal[] = [];
  for (const step of STEPS) {
    const gone = new Set<TextBlock>();
    for (const { block, reason } of step.find({ ...draft, chosen })) {
      gone.add(block);
      removals.push({ step: step.name, element: block.element, text: block.text, reason });
    }
    if (gone.size > 0) chosen = chosen.filter(block => !gone.has(block));
  }
  return { blocks: chosen, removals };
}
