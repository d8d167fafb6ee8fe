import type { Api } from '../../src/extension/background/switches/parts';
import { LIMITS, sizeOf, type SyncLimits } from '../../src/extension/switches/mirror';

type Items = Record<string, unknown>;
/** A copy by way of JSON, the members in the order of their names: so Chromium gives them back. */
const copy = <T>(value: T): T => sorted(value) as T;
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]));
}

/** What synced storage of all machines agrees on once they are online. */
export type Cloud = Map<string, unknown>;

/** How storage fails: not at all, as if full, or with an error of its own. */
export type Failure = 'none' | 'quota' | 'error';

export interface Hooks {
  /** Called with each item that is set in local storage. */
  onLocalSet?(key: string, value: unknown): void;
  /** Called when the extension itself gives permissions back. */
  onGivenBack?(origins: string[]): void;
}

/** One run of the background: it ends at the `endsAt`-th call from now on, before or after that call had its effect. */
interface Run { over: boolean; endsAt: number; afterEffect: boolean; end(): void; ended: Promise<void> }

/**
 * One machine's browser, as far as the switches go: three storage areas with the limits of the real ones, permissions,
 * registered scripts, events, and a background that may end at any call.
 */
export function createFakeBrowser(cloud: Cloud, clock: () => number, hooks: Hooks = {}, limits: SyncLimits = LIMITS) {
  const local = new Map<string, unknown>(), session = new Map<string, unknown>();
  let sync: Map<string, unknown> = new Map(cloud);
  const unsent = new Set<string>();
  const permissions = new Set<string>();
  let scripts = new Map<string, { id: string; js: string[]; matches: string[] }>();
  const failing: Record<'local' | 'sync', Failure> = { local: 'none', sync: 'none' };
  let online = true, writes: number[] = [], calls = 0;
  const listeners = { synced: () => undefined as void, permitted: (_added: boolean) => undefined as void };

  function startRun(): Run {
    let end = (): void => undefined;
    const ended = new Promise<void>(resolve => { end = resolve; });
    return { over: false, endsAt: Number.POSITIVE_INFINITY, afterEffect: false, end, ended };
  }

  /** A call of the extension: never answered once its background has ended. */
  async function call<T>(run: Run, effect: () => T): Promise<T> {
    calls += 1;
    if (run.over) return new Promise<T>(() => undefined);
    run.endsAt -= 1;
    if (run.endsAt < 0) {
      run.over = true;
      run.end();
      if (run.afterEffect) try { effect(); } catch { /* nobody is there to hear of it */ }
      return new Promise<T>(() => undefined);
    }
    return effect();
  }

  const get = (area: Map<string, unknown>, keys: null | string | string[]): Items =>
    copy(Object.fromEntries(keys === null ? area : [keys].flat().flatMap(key => (area.has(key) ? [[key, area.get(key)] as const] : []))));
  function check(area: 'local' | 'sync', added: Items): void {
    if (failing[area] === 'error') throw new Error('storage: IO error');
    if (failing[area] === 'quota' && Object.keys(added).length > 0) throw new Error('QUOTA_BYTES quota exceeded');
  }
  function checkSync(added: Items): void {
    check('sync', added);
    const now = clock();
    writes = writes.filter(at => Math.abs(now - at) < 3_600_000);
    if (writes.filter(at => Math.abs(now - at) < 60_000).length >= 120) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded');
    if (writes.length >= 1800) throw new Error('MAX_WRITE_OPERATIONS_PER_HOUR quota exceeded');
    writes.push(now);
    const after = new Map([...sync, ...Object.entries(added)]);
    const sizes = [...after].map(([key, value]) => sizeOf(key, value));
    if (sizes.some(size => size > limits.itemBytes)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (after.size > limits.items) throw new Error('MAX_ITEMS quota exceeded');
    if (sizes.reduce((sum, size) => sum + size, 0) > limits.bytes) throw new Error('QUOTA_BYTES quota exceeded');
  }
  function changeSync(change: (area: Map<string, unknown>) => void, keys: string[]): void {
    change(sync);
    if (online) change(cloud);
    else for (const key of keys) unsent.add(key);
    listeners.synced();
  }
  const reading = (area: 'local' | 'sync'): void => { if (failing[area] === 'error') throw new Error('storage: IO error'); };

  function connect(run: Run): Api {
    const api = {
      storage: {
        local: {
          get: (keys: null | string | string[]) => call(run, () => { reading('local'); return get(local, keys); }),
          set: (items: Items) => call(run, () => {
            check('local', items);
            for (const [key, value] of Object.entries(copy(items))) { local.set(key, value); hooks.onLocalSet?.(key, value); }
          }),
          remove: (keys: string | string[]) => call(run, () => { check('local', {}); for (const key of [keys].flat()) local.delete(key); }),
        },
        sync: {
          get: (keys: null | string | string[]) => call(run, () => { reading('sync'); return get(sync, keys); }),
          set: (items: Items) => call(run, () => { checkSync(items); changeSync(area => { for (const [key, value] of Object.entries(copy(items))) area.set(key, value); }, Object.keys(items)); }),
          remove: (keys: string | string[]) => call(run, () => { checkSync({}); changeSync(area => { for (const key of [keys].flat()) area.delete(key); }, [keys].flat()); }),
        },
        session: {
          get: (keys: null | string | string[]) => call(run, () => get(session, keys)),
          set: (items: Items) => call(run, () => { for (const [key, value] of Object.entries(copy(items))) session.set(key, value); }),
          remove: (keys: string | string[]) => call(run, () => { for (const key of [keys].flat()) session.delete(key); }),
        },
      },
      permissions: {
        getAll: () => call(run, () => ({ origins: [...permissions], permissions: [] })),
        remove: ({ origins }: { origins: string[] }) => call(run, () => {
          hooks.onGivenBack?.(origins);
          const held = origins.filter(origin => permissions.delete(origin));
          if (held.length > 0) listeners.permitted(false);
          return true;
        }),
      },
      scripting: {
        getRegisteredContentScripts: ({ ids }: { ids: string[] }) => call(run, () => copy([...scripts.values()].filter(({ id }) => ids.includes(id)))),
        registerContentScripts: (added: { id: string; js: string[]; matches: string[] }[]) => call(run, () => {
          for (const script of added) {
            if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
            scripts.set(script.id, copy(script));
          }
        }),
        updateContentScripts: (changed: { id: string; js: string[]; matches: string[] }[]) => call(run, () => {
          for (const script of changed) {
            if (!scripts.has(script.id)) throw new Error(`Script with ID '${script.id}' does not exist`);
            scripts.set(script.id, copy(script));
          }
        }),
        unregisterContentScripts: ({ ids }: { ids: string[] }) => call(run, () => {
          for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
        }),
        executeScript: () => call(run, () => []),
      },
      tabs: { query: ({ url }: { url: string[] }) => call(run, () => (url.every(pattern => permissions.has(pattern)) ? [{ id: 1, discarded: false }] : [])) },
    };
    return api as unknown as Api;
  }

  return {
    startRun, connect, local, session, permissions, listeners, failing,
    get sync() { return sync; },
    get calls() { return calls; },
    get registered() { return [...scripts.values()].flatMap(({ matches }) => matches).sort(); },
    /** The reader says yes to a prompt, or grants by hand in the browser's settings. */
    grant(origins: string[]): void {
      for (const origin of origins) permissions.add(origin);
      listeners.permitted(true);
    },
    /** The reader takes it back in the browser's settings. */
    revoke(origins: string[]): void {
      if (origins.filter(origin => permissions.delete(origin)).length > 0) listeners.permitted(false);
    },
    /** What of synced storage another machine, or a fault, puts there. */
    putSynced(key: string, value: unknown): void {
      sync.set(key, copy(value));
      cloud.set(key, copy(value));
      listeners.synced();
    },
    goOffline(): void { online = false; },
    /** Sends what was written in the meantime, key by key, and takes what the others wrote. */
    goOnline(): void {
      online = true;
      for (const key of unsent) if (sync.has(key)) cloud.set(key, sync.get(key)); else cloud.delete(key);
      unsent.clear();
      this.receive();
    },
    receive(): void {
      if (!online) return;
      const before = JSON.stringify([...sync].sort());
      sync = new Map(cloud);
      if (JSON.stringify([...sync].sort()) !== before) listeners.synced();
    },
    /** A new run of the browser: what was kept for the session is gone. */
    restartBrowser(): void { session.clear(); },
    /** A new version of the extension: Chromium forgets the registered scripts. */
    update(): void { scripts = new Map(); },
  };
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;
export type { Run };
