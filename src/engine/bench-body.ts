import type { Block } from '../article/types';

/** The body as the data sets understand it, a line a block: no captions, no layout quotes, no frames, but the words of embedded posts. */
export function bodyForBench(blocks: readonly Block[]): string {
  return blocks.filter(isBodyText).map(block => (block.kind === 'embed' ? `${block.text}\n${block.signed ?? ''}` : block.text)).join('\n');
}

const isBodyText = (block: Block): boolean => (block.kind === 'embed' ? block.account !== undefined : block.kind !== 'figure' && block.kind !== 'pull-quote');
