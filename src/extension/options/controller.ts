import { signal } from '@preact/signals';
import type { OptionsCallbacks, OptionsState, SiteEntry } from '../../ui/options/state';
import { siteLabel } from '../../ui/options/SiteRow';
import type { Texts } from '../../ui/text';
import { browser } from '../shared/browser';
import { callBackground } from '../shared/messages';
import { siteNamed } from '../shared/site';
import { askAndSwitchOn } from '../shared/switching';
import { readExport, type Stored, writeExport } from '../stored';
import { readFile, save } from './files';
import { look } from './look';

/** The options page's state and what its buttons do. */
export function createOptions(texts: Texts) {
  const { t, n } = texts;
  const state = signal<OptionsState>({ newer: 0, sizes: [], askingReset: false, busy: false });
  /** How the last change is taken back; called from a click. */
  let undo: (() => Promise<unknown>) | undefined;

  const set = (parts: Partial<OptionsState>): void => { state.value = { ...state.value, ...parts }; };
  function say(text: string, back?: () => Promise<unknown>): void {
    undo = back;
    set({ said: { text, undo: back !== undefined } });
  }
  const siteAt = (name: string): SiteEntry | undefined => state.value.sites?.find(site => site.name === name);
  const mark = (name: string, parts: Partial<SiteEntry>): void =>
    set({ sites: state.value.sites?.map(site => (site.name === name ? { ...site, problem: undefined, ...parts } : site)) });

  /** Shows what is stored and permitted now. Rows that did not change stay the same objects, and are not drawn again. */
  async function refresh(): Promise<void> {
    const seen = await look(Date.now());
    const before = new Map(state.value.sites?.map(site => [site.name, site]));
    set({ ...seen, ...(seen.sites && { sites: seen.sites.map(site => keepSame(before.get(site.name), site)) }) });
  }

  /** Moves one switch; what it says afterwards is what is stored. Called from a click. */
  async function move(name: string, position: 'on' | 'off' | 'removed'): Promise<boolean> {
    const moved = position === 'on' ? askAndSwitchOn(siteNamed(name)) : callBackground('switchSite', name, position).then(() => true);
    mark(name, { busy: true });
    const problem = await moved.then(yes => (yes ? undefined : 'refused' as const), () => 'not-kept' as const);
    // Shown at once; the events of storage bring the rest.
    if (problem) mark(name, { busy: false, problem });
    else if (position === 'removed') set({ sites: state.value.sites?.filter(site => site.name !== name) });
    else mark(name, { busy: false, state: position });
    return problem === undefined;
  }
  const SAID = { on: 'saidSwitchedOn', off: 'saidSwitchedOff', removed: 'saidRemoved' } as const;
  async function moveAndSay(name: string, position: 'on' | 'off' | 'removed'): Promise<void> {
    const before = siteAt(name)?.state === 'off' ? 'off' : 'on';
    if (await move(name, position)) say(t(SAID[position], siteLabel(name, texts)), () => move(name, before));
    else say(t('saidFailed'));
  }

  /** Asks for access to sites that are on. Called from a click; the background does the rest when it comes. */
  const request = (names: string[]): Promise<boolean> =>
    browser.permissions.request({ origins: names.flatMap(name => siteNamed(name).matches) });

  /** Does something that concerns everything; false where it could not be kept. */
  async function wholly(work: Promise<unknown>): Promise<boolean> {
    set({ busy: true, refusal: undefined });
    const kept = await work.then(result => result !== false, () => false);
    await refresh();
    set({ busy: false });
    return kept;
  }
  const exported = async (): Promise<string> => writeExport(await browser.storage.local.get(null), Date.now());

  async function reset(): Promise<void> {
    const before = await exported().then(readExport);
    const on = (state.value.sites ?? []).flatMap(site => (site.state === 'on' ? [site.name] : []));
    const done = await wholly(callBackground('reset'));
    set({ askingReset: false });
    const back = (stored: Stored) => async (): Promise<unknown> => {
      const permitted = on.length > 0 ? request(on) : Promise.resolve(true);
      await callBackground('importStored', stored);
      return permitted;
    };
    if (done && 'stored' in before) say(t('saidReset'), back(before.stored));
    else say(t('saidFailed'));
  }

  const callbacks: OptionsCallbacks = {
    onTurn: (name, on) => void moveAndSay(name, on ? 'on' : 'off'),
    onRemove: name => void moveAndSay(name, 'removed'),
    onReader(name, on) {
      const turn = (to: boolean) => callBackground('setReader', name, to);
      void wholly(turn(on)).then(kept => (kept
        ? say(t(on ? 'saidReaderOn' : 'saidReaderOff', siteLabel(name, texts)), () => turn(!on))
        : say(t('saidFailed'))));
    },
    onAllow: names => void request(names)
      .then(yes => say(t(yes ? 'saidAllowed' : 'saidNotAllowed')), () => say(t('saidNotAllowed')))
      .then(refresh),
    onUndo() {
      const back = undo;
      if (back) void wholly(back()).then(done => say(t(done ? 'saidUndone' : 'saidFailed')));
    },
    onExport() {
      const name = t('exportName', new Date().toISOString().slice(0, 10));
      void exported().then(text => { save(text, name); say(t('saidExported', name)); }, () => say(t('saidFailed')));
    },
    onImport: file => void readFile(file).then(async read => {
      if ('refusal' in read) return set({ refusal: read.refusal });
      if (!await wholly(callBackground('importStored', read.stored))) return set({ refusal: { kind: 'not-kept' } });
      const { sites } = read.stored;
      say(n('saidImported', Array.isArray(sites) ? sites.length : 0));
    }),
    onAskReset: asking => set({ askingReset: asking }),
    onReset: () => void reset(),
  };

  /** Shows everything, and follows what is changed elsewhere: in a popup, another window, on another machine, in the browser's settings. */
  async function start(): Promise<void> {
    let waiting = false, looking: Promise<void> = Promise.resolve();
    // Many events come together, and a look at 2,000 sites takes a while: one at a time, and one after the last event.
    const soon = (): void => {
      if (waiting) return;
      waiting = true;
      looking = looking.then(() => new Promise(requestAnimationFrame)).then(() => {
        waiting = false;
        return refresh();
      });
    };
    browser.storage.onChanged.addListener(soon);
    browser.permissions.onAdded.addListener(soon);
    browser.permissions.onRemoved.addListener(soon);
    await refresh();
  }

  return { state, callbacks, start };
}

/** The row as it stands, if it says the same as before; what it is in the middle of stays. */
function keepSame(before: SiteEntry | undefined, now: SiteEntry): SiteEntry {
  if (!before) return now;
  const { busy, problem } = before;
  const next: SiteEntry = { ...now, ...(busy !== undefined && { busy }), ...(problem && { problem }) };
  const same = (Object.keys({ ...before, ...next }) as (keyof SiteEntry)[]).every(key => before[key] === next[key]);
  return same ? before : next;
}
