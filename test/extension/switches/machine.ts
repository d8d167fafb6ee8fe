import { createSwitchboard } from '../../../src/extension/background/switches';
import { readBook } from '../../../src/extension/switches/book';
import { LIMITS, type SyncLimits } from '../../../src/extension/switches/mirror';
import { PENDING } from '../../../src/extension/switches/pending';
import type { Position } from '../../../src/extension/switches/record';
import { siteNamed } from '../../../src/extension/shared/site';
import type { Stored } from '../../../src/extension/stored';
import { type Cloud, createFakeBrowser, type Hooks, type Run } from '../fakeBrowser';

export type Outcome = 'done' | 'failed' | 'ended';

/** One machine with Lede on it: its browser, and the background that the browser wakes at each event. */
export function createMachine(cloud: Cloud, clock: () => number, { hooks = {}, limits = LIMITS }: { hooks?: Hooks; limits?: SyncLimits } = {}) {
  const browser = createFakeBrowser(cloud, clock, hooks, limits);
  let run: Run | undefined, board: ReturnType<typeof createSwitchboard> | undefined;
  /** Sites whose prompt has closed the popup that would mend what the background left half done. */
  const closed = new Set<string>();
  let working: Promise<unknown>[] = [];

  /** Waits for work; a background that ended in the middle of it never answers. */
  async function outcome(work: Promise<unknown>, of: Run): Promise<Outcome> {
    return Promise.race([work.then((): Outcome => 'done', (): Outcome => 'failed'), of.ended.then((): Outcome => 'ended')]);
  }
  function wake(): { run: Run; board: ReturnType<typeof createSwitchboard> } {
    if (!run || !board || run.over) {
      run = browser.startRun();
      board = createSwitchboard({ api: browser.connect(run), now: clock, script: '/autoClean.js', limits, restoreTab: async () => undefined });
      working.push(outcome(board.follow(), run));
    }
    return { run, board };
  }
  function event(clean: boolean): void {
    const awake = wake();
    working.push(outcome(awake.board.follow({ clean }), awake.run));
  }
  browser.listeners.synced = () => event(false);
  browser.listeners.permitted = added => event(added);

  async function rest(): Promise<void> {
    while (working.length > 0) {
      const these = working;
      working = [];
      await Promise.all(these);
    }
  }
  async function ask(work: (awake: ReturnType<typeof createSwitchboard>) => Promise<void>): Promise<Outcome> {
    const awake = wake();
    return outcome(work(awake.board), awake.run);
  }

  const isOn = (name: string): boolean => browser.failing.local !== 'error' && readBook(Object.fromEntries(browser.local)).switches.get(name)?.state === 'on';

  return {
    browser, rest,
    /** A new run of the browser. Gives back the sites whose prompt nobody knows of any more: a note of it was in session storage alone. */
    restartBrowser(): string[] {
      const pending = [...browser.session.keys()].filter(key => key.startsWith(PENDING) && !browser.local.has(key));
      browser.restartBrowser();
      return pending.map(key => key.slice(PENDING.length)).filter(name => closed.has(name));
    },
    /** The background ends at its `at`-th call from now on. */
    endAt(at: number, afterEffect: boolean): void {
      const awake = wake();
      awake.run.endsAt = at;
      awake.run.afterEffect = afterEffect;
    },
    endNow(): void {
      if (!run) return;
      run.over = true;
      run.end();
    },
    /** A click on the switch, as `askAndSwitchOn` goes about it. `closes`: the prompt closes the popup, and only the event is left. */
    async move(name: string, position: Position, closes: boolean): Promise<Outcome> {
      if (position !== 'on') return ask(awake => awake.move(name, position));
      const key = PENDING + name;
      closed.delete(name);
      const note = (): void => {
        browser.session.set(key, clock());
        if (browser.failing.local === 'none') browser.local.set(key, clock());
      };
      note();
      browser.grant(siteNamed(name).matches);
      if (closes) {
        closed.add(name);
        await rest();
        return 'ended';
      }
      const moved = await ask(awake => awake.move(name, 'on'));
      if (moved !== 'done') {
        note();
        await ask(awake => awake.follow({ clean: true }));
        if (!isOn(name)) return moved;
      }
      browser.session.delete(key);
      if (browser.failing.local !== 'error') browser.local.delete(key);
      return 'done';
    },
    importStored: (stored: Stored) => ask(awake => awake.importStored(stored)),
    reset: () => ask(awake => awake.reset()),
    follow: () => ask(awake => awake.follow()),
    start: () => event(false),
  };
}

export type Machine = ReturnType<typeof createMachine>;
