import { useComputed } from '@preact/signals';
import type { Heading as HeadingBlock } from '../../article/types';
import { Embed } from './Embed';
import { Figure } from './Figure';
import { Inline } from './Inline';
import type { ReaderModel } from './model';
import type { Over } from './runs';
import { Table } from './Table';

/** What stands over a block's text: its statements, and the words being spoken. */
export function useOver(model: ReaderModel, at: number): Over[] {
  const spoken = useComputed(() => {
    const now = model.aloud.value.spoken;
    return now?.block === at ? `${now.start}:${now.end}` : undefined;
  }).value;
  const statements = model.statements.get(at) ?? [];
  if (spoken === undefined) return statements;
  const [start = 0, end = 0] = spoken.split(':').map(Number);
  return [...statements, { kind: 'spoken', start, end }];
}

/** A heading at the level that the outline gives it. */
export function Heading({ at, level, block, over }: { at: number; level: number; block: Pick<HeadingBlock, 'text' | 'marks'>; over: Over[] }) {
  const Tag = `h${level}` as 'h2';
  return <Tag data-block={at} id={`part-${at}`}><Inline text={block.text} marks={block.marks} over={over} /></Tag>;
}

/** One block of the body, by its kind. List items and entries are drawn by the lists and entries that hold them. */
export function Block({ at, model }: { at: number; model: ReaderModel }) {
  const over = useOver(model, at);
  const block = model.article.blocks[at];
  if (!block) return null;
  const marks = block.kind === 'code' ? block.marks.filter(mark => mark.kind !== 'code') : block.marks;
  const text = <Inline text={block.text} marks={marks} over={over} />;
  switch (block.kind) {
    case 'heading': return <Heading at={at} level={model.levels.get(at) ?? 2} block={block} over={over} />;
    case 'block-quote': return <blockquote data-block={at}><p>{text}</p></blockquote>;
    case 'pull-quote': return <aside class="pull-quote" data-block={at}><p>{text}</p></aside>;
    case 'code': return <pre data-block={at} tabIndex={0} dir="ltr" translate={false}><code>{text}</code></pre>;
    case 'figure': return <Figure at={at} figure={block} model={model} />;
    case 'table': return <Table at={at} table={block} />;
    case 'embed': return <Embed at={at} embed={block} />;
    default: return <p data-block={at}>{text}</p>;
  }
}
