import type { Article, Block, Figure, Image } from '../../article/types';

/** A line of the table of contents. */
export interface Line { at: number; text: string; level: number }

/** Fewer headings than this need no table of contents. */
const FEWEST_LINES = 3;

/** Heading levels that skip none: the first is 2, a deeper one goes one deeper. By block. */
export function headingLevels(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  let open: number[] = [];
  blocks.forEach((block, at) => {
    const printed = block.kind === 'entry' ? 2 : block.kind === 'heading' ? block.level : undefined;
    if (printed === undefined) return;
    open = open.filter(level => level < printed);
    open.push(printed);
    levels.set(at, Math.min(6, open.length + 1));
  });
  return levels;
}

/** The table of contents; empty where there is too little for one. */
export function contentsOf(blocks: readonly Block[]): Line[] {
  const levels = headingLevels(blocks);
  const lines = [...levels].flatMap(([at, level]) => (blocks[at]?.text ? [{ at, text: blocks[at].text, level }] : []));
  return lines.length < FEWEST_LINES ? [] : lines;
}

/** The last part of an address, under which the same picture is kept in several sizes. */
const fileName = (image: Image): string => URL.parse(image.src)?.pathname.split('/').at(-1)?.replace(/-\d+x\d+(?=\.\w+$)/, '') ?? image.src;

/** The lead image, unless a figure of the body shows the same picture. */
export function leadOf(article: Article): Figure | undefined {
  const image = article.leadImage?.value;
  if (!image) return undefined;
  const shown = article.blocks.some(block => block.kind === 'figure' && block.image && fileName(block.image) === fileName(image));
  return shown ? undefined : { kind: 'figure', text: '', marks: [], image };
}
