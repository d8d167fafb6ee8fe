import { inOneGo, type Slices } from '../../slices';
import type { Box, Page, TextBlock } from '../../page/types';
import type { Removal } from '../removal';
import type { Metadata } from '../types';
import type { ReadMetadata } from '../metadata';
import { saysArticle } from '../no-article';
import { knownOf } from './known';
import { type BodyModel, type BodyWeights, loadModel } from './model';
import { bestPath } from './path';
import { scorePageSlices, type Scored } from './score';
import { runSteps } from './steps';
import weights from './weights.json';

const MODEL = loadModel(weights as BodyWeights);

type HeadAt = Pick<ReadMetadata, 'headlineAt' | 'standfirstAt'>;

export interface Body { blocks: TextBlock[]; removals: Removal[]; scored: Scored }

/** Chooses the blocks that are the article's body: the model's best path, then the named steps. */
export const chooseBody = (page: Page, metadata: Metadata, at: HeadAt, others?: ReadonlySet<Box>, model?: BodyModel): Body => inOneGo(chooseBodySlices(page, metadata, at, others, model));

/** As chooseBody, in slices. */
export function* chooseBodySlices(page: Page, metadata: Metadata, { headlineAt, standfirstAt }: HeadAt, others: ReadonlySet<Box> = new Set(), model: BodyModel = MODEL): Slices<Body> {
  const known = knownOf(page, metadata, headlineAt);
  yield;
  const scored = yield* scorePageSlices(page, known, model);
  yield;
  const chosen = chosenOf(page, scored, model);
  return { ...yield* runSteps({ page, metadata, headlineAt, standfirstAt, others, scored, chosen }), scored };
}

const LEAST_TEXT = 140;
/** How much easier, in log odds, a block gets in on a page that must have a body and shows none. */
const EASIER = [1, 2, 3];

/** The blocks on the best path; where that is next to nothing on a page that says it is an article, the best path of less strict scores. */
function chosenOf(page: Page, { second, body }: Scored, model: BodyModel): TextBlock[] {
  const pick = (path: readonly boolean[]): TextBlock[] => page.blocks.filter((_, at) => path[at]);
  const isEnough = (blocks: readonly TextBlock[]): boolean => blocks.reduce((sum, block) => sum + block.text.length, 0) >= LEAST_TEXT;
  const strict = pick(body);
  if (isEnough(strict) || !saysArticle(page)) return strict;
  return EASIER.map(shift => pick(bestPath(page, second.map(score => score + shift), model.steps).body)).find(isEnough) ?? strict;
}
