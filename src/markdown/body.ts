import type { List, Paragraph, Root } from 'mdast';
import { type Part, partsOf } from '../article/parts';
import type { Article, Block, Figure, Table } from '../article/types';
import { inlineOf } from './inline';

type Flow = Root['children'][number];
const paragraph = (children: Paragraph['children']): Paragraph => ({ type: 'paragraph', children });

/** The article from its headline on, as Markdown's block nodes. Pull quotes repeat the text and are left out. */
export function bodyOf(article: Article): Flow[] {
  const nodes: Flow[] = [];
  if (article.headline) nodes.push({ type: 'heading', depth: 1, children: [{ type: 'text', value: article.headline.value }] });
  if (article.standfirst) nodes.push(paragraph([{ type: 'emphasis', children: [{ type: 'text', value: article.standfirst.value }] }]));
  return [...nodes, ...partsOf(article.blocks).flatMap(part => partNodes(part, article.blocks))];
}

function partNodes(part: Part, blocks: readonly Block[]): Flow[] {
  if (part.kind === 'list') return [list(part, blocks)];
  const block = blocks[part.at];
  const own = block ? blockNodes(block) : [];
  return part.kind === 'entry' ? [...own, ...part.parts.flatMap(inner => partNodes(inner, blocks))] : own;
}

const list = ({ ordered, items }: Extract<Part, { kind: 'list' }>, blocks: readonly Block[]): List => ({
  type: 'list', ordered, spread: false,
  children: items.map(({ at, lists }) => {
    const { text = '', marks = [] } = blocks[at] ?? {};
    return { type: 'listItem', spread: false, children: [paragraph(inlineOf(text, marks)), ...lists.map(inner => list(inner, blocks))] };
  }),
});

function blockNodes(block: Block): Flow[] {
  const text = inlineOf(block.text, block.marks);
  switch (block.kind) {
    case 'heading': return [{ type: 'heading', depth: block.level, children: text }];
    case 'block-quote': return [{ type: 'blockquote', children: [paragraph(text)] }];
    case 'pull-quote': return [];
    case 'code': return [{ type: 'code', value: block.text }];
    case 'figure': return figure(block);
    case 'table': return block.rows.length ? [table(block)] : [];
    case 'embed': return [paragraph([{ type: 'link', url: block.url, children: [{ type: 'text', value: block.text || block.url }] }])];
    case 'entry': return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: [block.time, block.text].filter(Boolean).join(' · ') }] }];
    default: return [paragraph(text)];
  }
}

function figure({ image, text, marks, credit }: Figure): Flow[] {
  const caption = [...inlineOf(text, marks), ...(credit ? [{ type: 'text' as const, value: `${text ? ' ' : ''}(${credit})` }] : [])];
  return [
    ...(image ? [paragraph([{ type: 'image', url: image.src, alt: image.alt ?? '' }])] : []),
    ...(caption.length ? [paragraph([{ type: 'emphasis', children: caption }])] : []),
  ];
}

function table({ rows }: Table): Flow {
  const width = Math.max(...rows.map(row => row.length));
  return {
    type: 'table',
    children: rows.map(row => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, at) => ({ type: 'tableCell', children: [{ type: 'text', value: (row[at]?.text ?? '').replace(/\s+/g, ' ') }] })),
    })),
  };
}
