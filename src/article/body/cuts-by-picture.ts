import type { Box } from '../../page/types';
import type { Step } from './step';

/** `(AP Photo/…)`, `(Ann Lee/Agency)`, `… / Getty Images`, `© …`: who made a picture. Near miss: `…, Reuters reported.` */
const CREDITS_PICTURE = /(?:^|[\s(/|©])(?:getty images|ap photo|afp|reuters|shutterstock|picture alliance|imago|dpa|epa|istock|unsplash|pixabay|handout|file photo)(?=$|[\s\p{P}])[\p{P}\s]*[^.!?]{0,40}[)\]]?$|^(?:©|foto:|fotos:|photo:|bild:|symbolbild|photograph:|crédit)|\((?:photo|foto|bild|credit|image|ap|afp|reuters)\b[^()]*\)\s*$/iu;
const SIGNS_PICTURE = /\(\p{Lu}[^()/]{1,50}\/\s?\p{Lu}[^()]{1,50}\)$|\([^()]{0,60}\b(?:AP|AFP|Reuters|EPA|Getty)\b[^()]{0,40}\)$/u;
/** `Abbildung 4: …`, `Fig. 2. …`. */
const NUMBERS_PICTURE = /^(?:abbildung|abb\.|figure|fig\.|figura|beitragsbild|titelbild|bildquelle|ilustración|illustration|rycina|рис\.|рисунок|şekil|图|図|그림)\s?\d*\s?[:.]/iu;
const LONGEST_CAPTION = 400;

/** Captions of pictures, and lines that say who made one. */
export const captions: Step = {
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
