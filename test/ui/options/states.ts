import type { OptionsState, SiteEntry } from '../../../src/ui/options/state';

const DAY = 24 * 3_600_000;
const NOW = Date.parse('2026-11-23T12:00:00Z');
const site = (name: string, parts: Partial<SiteEntry> = {}): SiteEntry => ({ name, state: 'on', changed: NOW - 20 * DAY, hidden: 128, onlyHere: false, ...parts });

const three = [
  site('eastport-herald.example', { hidden: 1 }),
  site('file', { state: 'off', hidden: 0, changed: NOW - 400 * DAY }),
  site('harbourpost.example', { reader: true }),
];
const sizes = (items: number) => [
  { name: 'sites', items, bytes: items * 96 }, { name: 'neverHidden', items: 2, bytes: 214 }, { name: 'other', items: 0, bytes: 0 }, { name: 'sync', items, bytes: items * 80 },
];
const base: OptionsState = { sites: three, newer: 0, sizes: sizes(3), askingReset: false, busy: false };
const shut = three.map(one => (one.state === 'off' ? one : { ...one, state: 'needs-permission' as const }));

/** 2,000 sites of which the oldest 1,488 found no room in synced storage. */
export const many: SiteEntry[] = Array.from({ length: 2000 }, (_, at) =>
  site(`paper-${String(at).padStart(4, '0')}.example`, { state: at % 5 === 0 ? 'off' : 'on', changed: NOW - at * 3_600_000, hidden: at * 7 % 400, onlyHere: at >= 512 }));

/** Every state of the options page, by name. */
export const optionsStates: Record<string, OptionsState> = {
  loading: { ...base, sites: undefined, sizes: [] },
  empty: { ...base, sites: [], sizes: [{ name: 'sites', items: 0, bytes: 0 }, { name: 'neverHidden', items: 0, bytes: 0 }, { name: 'other', items: 0, bytes: 0 }, { name: 'sync', items: 0, bytes: 0 }] },
  three: base,
  'two-thousand': { ...base, sites: many, sizes: sizes(2000) },
  'needs-permission': { ...base, sites: shut },
  'one-problem': { ...base, sites: [site('a-very-long-name-of-a-newspaper-of-the-northern-islands-and-their-harbours.example', { problem: 'refused', state: 'off' }), site('harbourpost.example', { problem: 'not-kept' }), site('tide.example', { busy: true, changed: undefined })] },
  removed: { ...base, said: { text: 'harbourpost.example removed', undo: true } },
  'import-refused': { ...base, refusal: { kind: 'member', path: 'stored.sites[3].state', found: '"sometimes"' } },
  'import-no-json': { ...base, refusal: { kind: 'json', line: 12, column: 7 } },
  'storage-failed': { ...base, sites: undefined, sizes: [], failed: 'IO error: .../000003.log: Unable to create writable file' },
  'sync-failed': { ...base, storageProblem: 'QUOTA_BYTES quota exceeded', newer: 2 },
  'reset-confirm': { ...base, askingReset: true },
};
