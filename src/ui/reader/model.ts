import { type Signal, signal } from '@preact/signals';
import { partsOf } from '../../article/parts';
import type { Article } from '../../article/types';
import type { Aloud } from './readAloud';
import { type Chunk, chunksOf } from './chunks';
import { contentsOf, headingLevels, type Line } from './outline';
import { lengthsOf } from './place';
import type { Over } from './runs';
import type { ReaderSettings } from './settings';

export type Panel = 'contents' | 'settings' | 'save' | 'keys';

/** Everything the reader view shows: what is fixed as plain data, what changes as signals. */
export interface ReaderModel {
  article: Article;
  chunks: Chunk[];
  contents: Line[];
  levels: ReadonlyMap<number, number>;
  /** The statements that stand in each block. */
  statements: ReadonlyMap<number, Over[]>;
  /** Characters up to the end of each block. */
  lengths: number[];
  settings: Signal<ReaderSettings>;
  /** The last change of the settings could not be kept. */
  notKept: Signal<boolean>;
  /** How many chunks are drawn. */
  drawn: Signal<number>;
  panel: Signal<Panel | undefined>;
  /** The block being read, and how much of the text stands before it, 0 to 1. */
  here: Signal<number>;
  share: Signal<number>;
  /** The statement whose speaker is shown: index into the article's quotes. */
  statement: Signal<number | undefined>;
  aloud: Signal<Aloud>;
  /** The article's reference; undefined until it is there, empty where it cannot be made. */
  citation: Signal<string | undefined>;
  /** What just happened, seen and spoken. */
  said: Signal<string>;
}

/** What the reader can do; the extension brings the doing. */
export interface ReaderActions {
  onClose(): void;
  /** Opens a panel in place of the one that is open; none closes it. */
  onPanel(panel: Panel | undefined): void;
  onSettings(settings: ReaderSettings): void;
  /** Goes to a block, or to a statement in it. */
  onGo(block: number): void;
  onStatement(quote: number | undefined): void;
  onCopyMarkdown(): void;
  onSaveMarkdown(): void;
  onPrint(): void;
  onCopyCitation(): void;
  /** The end of the article comes into sight: its reference is wanted. */
  onNearEnd(): void;
  onAloud(call: 'play' | 'pause' | 'stop' | 'next' | 'previous'): void;
}

function statementsOf(article: Article): ReadonlyMap<number, Over[]> {
  const found = new Map<number, Over[]>();
  article.quotes.forEach(({ span: { block, start, end } }, quote) => found.set(block, [...found.get(block) ?? [], { kind: 'statement', quote, start, end }]));
  return found;
}

/** The state of a reader view at its start, the first screens drawn. */
export function createModel(article: Article, settings: ReaderSettings): ReaderModel {
  return {
    article, settings: signal(settings),
    chunks: chunksOf(partsOf(article.blocks), article.blocks), contents: contentsOf(article.blocks), levels: headingLevels(article.blocks),
    statements: statementsOf(article), lengths: lengthsOf(article.blocks), notKept: signal(false), drawn: signal(1), panel: signal(undefined), here: signal(0), share: signal(0),
    statement: signal(undefined), aloud: signal({ state: 'off', voices: [] }), citation: signal(undefined), said: signal(''),
  };
}
