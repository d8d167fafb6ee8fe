import type { Box, Page, TextBlock } from '../../page/types';
import type { Metadata } from '../types';
import type { Scored } from './score';

/** What a step may look at. `chosen` is what the model and the steps before it left. */
export interface Draft { page: Page; metadata: Metadata; headlineAt: number; standfirstAt?: number; others?: ReadonlySet<Box>; scored: Scored; chosen: TextBlock[] }
export interface Step { name: string; find(draft: Draft): Iterable<{ block: TextBlock; reason: string }> }
