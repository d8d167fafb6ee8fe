import { Component } from 'preact';
import type { Item, Part } from '../../article/parts';
import type { Entry as EntryBlock, Timestamp } from '../../article/types';
import { useTexts } from '../text';
import { timeText } from '../timeText';
import { Block, Heading, useOver } from './Block';
import { Inline } from './Inline';
import type { Chunk } from './chunks';
import type { ReaderModel } from './model';

const CLOCK = /T\d\d:\d\d/;

/** An entry's time in the reader's language, as far as the page states it. */
function EntryTime({ value }: { value: string }) {
  const texts = useTexts();
  const time: Timestamp = { value, precision: CLOCK.test(value) ? 'minute' : 'day', foundIn: 'time-element', evidence: value, others: [] };
  const { when, zone } = timeText(time, texts, 0);
  return <p class="entry-time"><time dateTime={value} lang={texts.language} dir={texts.direction}>{when}{zone && <> <bdi>{zone}</bdi></>}</time></p>;
}

function Entry({ at, parts, model }: { at: number; parts: Part[]; model: ReaderModel }) {
  const over = useOver(model, at);
  const entry = model.article.blocks[at] as EntryBlock;
  return (
    <section class="entry">
      {entry.time && <EntryTime value={entry.time} />}
      {entry.text ? <Heading at={at} level={model.levels.get(at) ?? 2} block={entry} over={over} /> : <span data-block={at} />}
      <Parts parts={parts} model={model} />
    </section>
  );
}

function ListItem({ item, model }: { item: Item; model: ReaderModel }) {
  const over = useOver(model, item.at);
  const block = model.article.blocks[item.at];
  return (
    <li>
      <div data-block={item.at}>{block && <Inline text={block.text} marks={block.marks} over={over} />}</div>
      <Parts parts={item.lists} model={model} />
    </li>
  );
}

function Parts({ parts, model }: { parts: readonly Part[]; model: ReaderModel }) {
  return (
    <>
      {parts.map(part => {
        if (part.kind === 'block') return <Block key={part.at} at={part.at} model={model} />;
        if (part.kind === 'entry') return <Entry key={part.at} at={part.at} parts={part.parts} model={model} />;
        const items = part.items.map(item => <ListItem key={item.at} item={item} model={model} />);
        return part.ordered ? <ol key={`list-${part.items[0]?.at}`}>{items}</ol> : <ul key={`list-${part.items[0]?.at}`}>{items}</ul>;
      })}
    </>
  );
}

/** A few screens of the body; the browser skips the work for those out of sight. */
class ChunkView extends Component<{ chunk: Chunk; model: ReaderModel }> {
  /** What changes in it changes by signals of its own. */
  override shouldComponentUpdate(): boolean { return false; }
  override render() { return <div class="chunk"><Parts parts={this.props.chunk.parts} model={this.props.model} /></div>; }
}

/** The body, as far as it is drawn. */
export function Body({ model }: { model: ReaderModel }) {
  const { article } = model;
  return (
    <div class={article.blocks.some(block => block.kind === 'entry') ? 'body live' : 'body'}>
      {model.chunks.slice(0, model.drawn.value).map(chunk => <ChunkView key={chunk.first} chunk={chunk} model={model} />)}
    </div>
  );
}
