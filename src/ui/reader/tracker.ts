import { effect } from '@preact/signals';
import type { ReaderModel } from './model';
import { shareBefore } from './place';

/** How far below the top of the view the line is that is taken for the one being read, in pixels. */
const READING_LINE = 130;

/** Where no scroll was needed the browser does not say that it ended. */
const LONGEST_SCROLL_MS = 1200;

type Root = ShadowRoot | Document;

/** Keeps `here` and `share` in step with the place that is scrolled to, and goes to places. */
export function createTracker(model: ReaderModel, scroller: HTMLElement, root: Root) {
  const elementOf = (block: number): HTMLElement | null => scroller.querySelector(`[data-block="${block}"]`);
  /** Where a key or a line of the contents led: kept while it is in sight, however little can be scrolled. */
  let pinned: number | undefined;
  let waiting = 0;
  /** A scroll of ours is under way until then (milliseconds of the page's clock); what passes by meanwhile is not read. */
  let travelling = 0;
  let start = 0;

  function atReadingLine(): HTMLElement | undefined {
    const box = scroller.getBoundingClientRect();
    const column = scroller.querySelector('.article')?.getBoundingClientRect();
    if (!column) return undefined;
    const x = column.left + column.width / 2;
    for (const y of [READING_LINE, READING_LINE + 24, READING_LINE + 60, READING_LINE - 30]) {
      const block = root.elementFromPoint(x, box.top + y)?.closest<HTMLElement>('[data-block]');
      if (block) return block;
    }
    return undefined;
  }
  const inSight = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < scroller.clientHeight;
  };
  /** How much of a block is above the reading line, 0 to 1. */
  function within(block: number): number {
    const box = elementOf(block)?.getBoundingClientRect();
    return box && box.height > 0 ? Math.min(1, Math.max(0, (READING_LINE - box.top) / box.height)) : 0;
  }

  function look(): void {
    waiting = 0;
    const kept = pinned === undefined ? null : elementOf(pinned);
    if (kept && (performance.now() < travelling || inSight(kept))) return settle(pinned ?? 0);
    pinned = undefined;
    const block = atReadingLine()?.dataset.block;
    settle(block === undefined ? model.here.value : Number(block));
  }
  function settle(block: number): void {
    const done = pinned === undefined && model.drawn.value >= model.chunks.length && scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 4;
    const scrolls = scroller.scrollHeight > scroller.clientHeight + 4;
    model.here.value = block;
    model.share.value = done && scrolls && scroller.scrollTop > 0 ? 1 : shareBefore(model.lengths, block, within(block));
  }
  const scrolled = (): void => { waiting ||= requestAnimationFrame(look); };
  const arrived = (): void => { travelling = 0; scrolled(); };

  let marked: Element | undefined;
  const stopMarking = effect(() => {
    const element = elementOf(model.here.value) ?? undefined;
    if (element === marked) return;
    marked?.removeAttribute('data-here');
    element?.setAttribute('data-here', '');
    marked = element;
  });
  scroller.addEventListener('scroll', scrolled, { passive: true });
  scroller.addEventListener('scrollend', arrived);

  return {
    elementOf, look, within,
    /** Takes the place that is scrolled to now for the one it was opened at. */
    begin(): void { start = scroller.scrollTop; },
    /** Whether the reader went anywhere since. */
    moved: (): boolean => Math.abs(scroller.scrollTop - start) > 4,
    /** Scrolls to a block that is drawn and takes it for the one being read. */
    goTo(block: number, calm: boolean): void {
      const element = elementOf(block);
      if (!element) return;
      pinned = block;
      travelling = performance.now() + LONGEST_SCROLL_MS;
      // Out of sight, heights are estimates; what the first scroll brings into sight makes them true.
      element.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'auto' });
      if (calm) element.scrollIntoView({ block: 'start', behavior: 'instant' });
      settle(block);
    },
    /** Brings words into sight where they are not. */
    follow(element: Element): void {
      const { top, bottom } = element.getBoundingClientRect();
      if (top < 80 || bottom > scroller.clientHeight - 120) element.scrollIntoView({ block: 'center' });
    },
    /** The block that comes before or after the one being read. */
    beside(by: 1 | -1): number | undefined {
      for (let block = model.here.value + by; block >= 0 && block < model.lengths.length; block += by) if (elementOf(block)) return block;
      return undefined;
    },
    stop(): void {
      stopMarking();
      cancelAnimationFrame(waiting);
      scroller.removeEventListener('scroll', scrolled);
      scroller.removeEventListener('scrollend', arrived);
    },
  };
}
export type Tracker = ReturnType<typeof createTracker>;
