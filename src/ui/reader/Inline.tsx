import type { Mark } from '../../article/types';
import { resolveLink } from '../../page/address';
import { type Over, type Run, runsOf } from './runs';

function Marked({ mark, runs }: { mark: Mark | Over; runs: Run[] }) {
  const inner = <Runs runs={runs} />;
  switch (mark.kind) {
    case 'link': {
      const href = resolveLink(mark.href);
      return href === undefined ? inner : <a href={href} target="_blank" rel="noopener noreferrer">{inner}</a>;
    }
    case 'emphasis': return <em>{inner}</em>;
    case 'strong': return <strong>{inner}</strong>;
    case 'code': return <code>{inner}</code>;
    case 'statement': return <span class="statement" data-quote={mark.quote} tabIndex={-1}>{inner}</span>;
    case 'spoken': return <span class="spoken">{inner}</span>;
    case 'break': return inner;
  }
}

function Runs({ runs }: { runs: Run[] }) {
  return <>{runs.map((run, at) => (typeof run === 'string' ? run : <Marked key={at} mark={run.mark} runs={run.runs} />))}</>;
}

/** A block's text with its marks. Line breaks are in the text itself, so offsets on the screen are the block's own. */
export function Inline({ text, marks, over }: { text: string; marks: Mark[]; over?: Over[] }) {
  return <Runs runs={runsOf(text, marks, over)} />;
}
