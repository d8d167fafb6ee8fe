import type { Box, Page, TextBlock } from '../../page/types';
import words from '../words/calls.json';
import type { Removal } from '../removal';
import type { Metadata } from '../types';
import { standsInAny } from '../within';
import { compact } from './facts';
import { boxesAbove, type Scored } from './model';

/** What a step may look at. `chosen` is what the model and the steps before it left. */
export interface Draft { page: Page; metadata: Metadata; headlineAt: number; standfirstAt?: number; others?: ReadonlySet<Box>; scored: Scored; chosen: TextBlock[] }
export interface Step { name: string; find(draft: Draft): Iterable<{ block: TextBlock; reason: string }> }

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
const listOf = (lists: Record<string, string[]>): string[] => Object.values(lists).flat();
const CHROME = new Set(listOf(words.chrome).map(folded));
/** `Read more: …`, `Lesen Sie auch: …`; near miss: `Read more books`. */
const POINTS_ELSEWHERE = new RegExp(`^(?:[\\p{P}\\p{S}]\\s*)?(?:${listOf(words.related).join('|')})\\s*[:：>|»–—-]`, 'iu');
const RELATED = new Set(listOf(words.related).map(folded));
const LONGEST_POINTER = 250;
/** `(AP Photo/…)`, `(Ann Lee/Agency)`, `… / Getty Images`, `© …`: who made a picture. Near miss: `…, Reuters reported.` */
const CREDITS_PICTURE = /(?:^|[\s(/|©])(?:getty images|ap photo|afp|reuters|shutterstock|picture alliance|imago|dpa|epa|istock|unsplash|pixabay|handout|file photo)(?=$|[\s\p{P}])[\p{P}\s]*[^.!?]{0,40}[)\]]?$|^(?:©|foto:|fotos:|photo:|bild:|symbolbild|photograph:|crédit)|\((?:photo|foto|bild|credit|image|ap|afp|reuters)\b[^()]*\)\s*$/iu;
const SIGNS_PICTURE = /\(\p{Lu}[^()/]{1,50}\/\s?\p{Lu}[^()]{1,50}\)$|\([^()]{0,60}\b(?:AP|AFP|Reuters|EPA|Getty)\b[^()]{0,40}\)$/u;
/** `Abbildung 4: …`, `Fig. 2. …`. */
const NUMBERS_PICTURE = /^(?:abbildung|abb\.|figure|fig\.|figura|beitragsbild|titelbild|bildquelle|ilustración|illustration|rycina|рис\.|рисунок|şekil|图|図|그림)\s?\d*\s?[:.]/iu;
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
    let follows = false;
    for (const block of chosen) {
      const isLink = block.linked > 0.8 * block.text.length;
      follows = block.text.length < 60 && RELATED.has(folded(block.text)) || follows && isLink;
      if (follows) yield { block, reason: isLink ? 'points to another article' : 'heads pointers to other articles' };
      else if (block.text.length > LONGEST_POINTER) continue;
      else if (block.linked > 0 && POINTS_ELSEWHERE.test(block.text)) yield { block, reason: 'points to another article' };
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

const dates: Step = {
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

const RIGHTS = /^©|^copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|всі права захищені|tüm hakları saklıdır|جميع الحقوق محفوظة|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|版权所有|無断転載|무단 ?전재/iu;
const COOKIES = /\bcookies?\b|cookie-|куки|クッキー|쿠키|ملفات تعريف الارتباط|עוגיות|कुकी|privacy policy|datenschutzerklärung/iu;
const ASKS = /accept|agree|consent|zustimm|akzeptier|einverstanden|acept|consient|aceita|concorda|accett|acconsent|akkoord|zgod|zgadza|соглас|приним|погодж|kabul|أوافق|מסכים|सहमत|同意|동의|browsing experience/iu;
const LONGEST_NOTICE = 900;

/** A notice of rights or a request for consent, and all that stands with it apart from the body. */
const notices: Step = {
  name: 'notices of the site',
  *find({ chosen }) {
    const home = homeOf(chosen);
    const islands = new Map<Box, string>();
    for (const { text, box } of chosen) {
      const reason = text.length > LONGEST_NOTICE ? undefined : RIGHTS.test(text) ? 'stands with a notice of rights' : COOKIES.test(text) && ASKS.test(text) ? 'stands with a request for consent' : undefined;
      const island = reason && islandOf(box, home);
      if (reason && island) islands.set(island, reason);
    }
    if (islands.size === 0) return;
    for (const block of chosen) {
      for (const [island, reason] of islands) if (standsInAny(block, new Set([island]))) yield { block, reason };
    }
  },
};

const WINDOW = /(?:^|[\s_-])(?:modal|popup|dialog|lightbox)(?:$|[\s_-])/i;
const COMMENTS = /(?:^|[\s_-])(?:comments?|kommentare?|commentaires?|comentarios?|disqus)(?:$|[\s_-])|commentsContainer/;

/** Names that content systems and their usual plugins give to what stands beside the text. */
const PARTS = /(?:^|[\s_-])(postmetadata|entry-meta|post-meta|article-meta|entry-footer|post-footer|related[-_]?(?:posts?|articles?|content|news|stories|links)|jp-relatedposts|wp_rp|yarpp|crp_related|sharedaddy|addtoany|social-share|share-buttons|toc[-_]?(?:container|list)?|ez-toc|lwptoc|table-of-contents|(?:article|post|entry)-tags|tags-links|tag-list|tagcloud|author-(?:box|bio|info)|about-(?:the-)?author|newsletter(?:-\w+)?|mc4wp|mailpoet|wpcf7|breadcrumbs?|also-read|read-also|lee-tambien|lees-ook|leggi-anche|print-only|screen-reader-text|sr-only|visually-hidden|subscribe|subscription|disclaimer|registration|promo|promotion|sponsor(?:ed)?|advert(?:isement)?|cta|recommend(?:ed|ation|ations)?)(?=$|[\s_-])/i;

const parts: Step = {
  name: 'parts beside the text',
  *find({ chosen }) {
    const home = homeOf(chosen);
    const first = new Set(chosen[0] && boxesAbove(chosen[0].box));
    for (const block of chosen) {
      for (const box of boxesAbove(block.box)) {
        if (home.has(box) || first.has(box) && box !== block.box) break;
        const found = PARTS.exec(box.names)?.[1];
        if (found === undefined) continue;
        yield { block, reason: `is named ${found.toLowerCase()}` };
        break;
      }
    }
  },
};

/** What stands in a window over the page or among comments, where the body does not begin there and stand there. */
const besides: Step = {
  name: 'windows and comments',
  *find({ chosen, metadata }) {
    const home = homeOf(chosen);
    const first = new Set(chosen[0] && boxesAbove(chosen[0].box));
    for (const block of chosen) {
      for (const box of boxesAbove(block.box)) {
        if (home.has(box) && first.has(box)) break;
        const reason = box.role === 'dialog' || box.tag === 'dialog' || WINDOW.test(box.names) ? 'stands in a window over the page' : !metadata.labels.live && COMMENTS.test(box.names) ? 'stands among comments' : undefined;
        if (!reason) continue;
        yield { block, reason };
        break;
      }
    }
  },
};

/** All boxes above the deepest one that holds most of the chosen text, and that one. */
function homeOf(chosen: readonly TextBlock[]): ReadonlySet<Box> {
  const sizes = new Map<Box, number>();
  let total = 0;
  for (const { box, text } of chosen) {
    total += text.length;
    for (const above of boxesAbove(box)) sizes.set(above, (sizes.get(above) ?? 0) + text.length);
  }
  return new Set([...sizes].filter(([, size]) => size > 0.5 * total).map(([box]) => box));
}

/** The largest box around a block that stands apart from most of the text; undefined where it stands with it. */
function islandOf(box: Box, home: ReadonlySet<Box>): Box | undefined {
  let island: Box | undefined;
  for (const above of boxesAbove(box)) {
    if (home.has(above)) return above === [...home].sort((a, b) => b.depth - a.depth)[0] ? undefined : island;
    island = above;
  }
  return island;
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
      if (block.text.length > LONGEST_CAPTION || !(CREDITS_PICTURE.test(block.text) || SIGNS_PICTURE.test(block.text) || NUMBERS_PICTURE.test(block.text))) continue;
      const hasPicture = scored.facts.blocks[block.order]?.mediaBefore !== undefined || scored.facts.blocks[block.order - 1]?.mediaBefore !== undefined;
      if (hasPicture) yield { block, reason: 'credits the picture before it' };
    }
  },
};

const CAPTION = /(?:^|[\s_-])(?:figcaption|(?:wp-|image-|img-|photo-|picture-|media-|video-)?caption(?:-text)?|bildunterschrift|bildtext|legende)(?:$|\s)/i;
const isInCaption = (box: Box): boolean => [box, box.parent, box.parent?.parent].some(one => one?.tag === 'figcaption') || CAPTION.test(box.names) || CAPTION.test(box.parent?.names ?? '');

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
  dates,
  notices,
  besides,
  parts,
  chrome,
] satisfies Step[];

const LEAST_TEXT = 140;
const sizeOf = (blocks: readonly TextBlock[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Runs each step over what is left, takes out what it finds, and keeps a record of every cut. A step that would leave next to nothing is passed over. */
export function runSteps(draft: Draft): { blocks: TextBlock[]; removals: Removal[] } {
  let { chosen } = draft;
  const removals: Removal[] = [];
  for (const step of STEPS) {
    const gone = new Map<TextBlock, string>();
    for (const { block, reason } of step.find({ ...draft, chosen })) gone.set(block, reason);
    if (gone.size === 0) continue;
    const left = chosen.filter(block => !gone.has(block));
    if (sizeOf(left) < LEAST_TEXT && sizeOf(chosen) >= LEAST_TEXT) continue;
    chosen = left;
    for (const [block, reason] of gone) removals.push({ step: step.name, element: block.element, text: block.text, reason });
  }
  return { blocks: chosen, removals };
}
