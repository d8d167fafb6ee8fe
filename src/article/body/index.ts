import type { Box, Page, TextBlock } from '../../page/types';
import type { Removal } from '../removal';
import type { Metadata } from '../types';
import type { ReadMetadata } from '../metadata';
import { knownOf } from './known';
import { type BodyModel, loadModel, scorePage, type BodyWeights, type Scored } from './model';
import { runSteps } from './steps';
import weights from './weights.json';

const MODEL = loadModel(weights as BodyWeights);

export interface Body { blocks: TextBlock[]; removals: Removal[]; scored: Scored }

/** Chooses the blocks that are the article's body: the model's best path, then the named steps. */
export function chooseBody(page: Page, metadata: Metadata, { headlineAt, standfirstAt }: Pick<ReadMetadata, 'headlineAt' | 'standfirstAt'>, others: ReadonlySet<Box> = new Set(), model: BodyModel = MODEL): Body {
  const scored = scorePage(page, knownOf(page, metadata, headlineAt), model);
  const chosen = page.blocks.filter((_, at) => scored.body[at]);
  return { ...runSteps({ page, metadata, headlineAt, standfirstAt, others, scored, chosen }), scored };
}
