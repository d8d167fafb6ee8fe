import { lowered } from '../../page/lowered';
import type { Box, TextBlock } from '../../page/types';
import type { Step } from './step';

/** In lower case: `(ap photo/…)`, `… / getty images`, `© …`: who made a picture. Near miss: `…, reuters reported.` */
const CREDITS_PICTURE = /(?:^|[\s(/|©])(?:getty images|ap photo|afp|reuters|shutterstock|picture alliance|imago|dpa|epa|istock|unsplash|pixabay|handout|file photo)(?=$|[\s\p{P}])[\p{P}\s]*[^.!?]{0,40}[)\]]?$|^(?:©|foto:|fotos:|photo:|bild:|symbolbild|photograph:|crédit)|\((?:photo|foto|bild|credit|image|ap|afp|reuters)\b[^()]*\)\s*$/u;
/** `(Ann Lee/Agency)`. */
const SIGNS_PICTURE = /\(\p{Lu}[^()/]{1,50}\/\s?\p{Lu}[^()]{1,50}\)$|\([^()]{0,60}\b(?:AP|AFP|Reuters|EPA|Getty)\b[^()]{0,40}\)$/u;
/** `Abbildung 4: …`, `Fig. 2. …`. */
const NUMBERS_PICTURE = /^(?:abbildung|abb\.|figure|fig\.|figura|beitragsbild|titelbild|bildquelle|ilustración|illustration|rycina|рис\.|рисунок|şekil|图|図|그림)\s?\d*\s?[:.]/iu;
const saysOfPicture = (text: string): boolean => CREDITS_PICTURE.test(lowered(text)) || SIGNS_PICTURE.test(text) || NUMBERS_PICTURE.test(text);
const LONGEST_CAPTION = 400;

/** Captions of pictures, and lines that say who made one. */
export const captions: Step = {
  name: 'captions and credits',
  *find({ chosen, scored }) {
    const hasPicture = ({ order }: TextBlock): boolean => [order, order - 1].some(at => scored.facts.blocks[at]?.mediaBefore !== undefined);
    for (const block of chosen) {
      if (isInCaption(block.box)) yield { block, reason: 'is the caption of a figure' };
      else if (block.text.length <= LONGEST_CAPTION && hasPicture(block) && saysOfPicture(block.text)) yield { block, reason: 'credits the picture before it' };
    }
  },
};

const CAPTION = /(?:^|[\s_-])(?:figcaption|(?:wp-|image-|img-|photo-|picture-|media-|video-)?caption(?:-text)?|bildunterschrift|bildtext|legende)(?:$|\s)/i;
const isInCaption = (box: Box): boolean => [box, box.parent, box.parent?.parent].some(one => one?.tag === 'figcaption') || CAPTION.test(box.names) || CAPTION.test(box.parent?.names ?? '');
