import * as v from 'valibot';
import { type Items, SYNC } from '../switches/book';
import { sizeOf } from '../switches/mirror';
import { citation } from './citation';
import { never } from './never';
import { readerSettings } from './readerSettings';
import { readingPlaces } from './readingPlaces';
import { switches } from './switches';
import type { StoredThing } from './thing';

/** Everything that Lede keeps. What is in this list is exported, imported, listed with its size, and forgotten at a reset. */
const THINGS: StoredThing<never>[] = [switches, never, citation, readerSettings, readingPlaces] as unknown as StoredThing<never>[];

/** The members of an exported file: what each thing gave. */
export type Stored = Record<string, unknown>;

/** The form of the file. A later one is refused: this version could not know what it means. */
const FORM = 1;
const file = v.object({
  lede: v.literal(FORM, 'not the form that this version of Lede reads'),
  exported: v.optional(v.string()),
  stored: v.strictObject(Object.fromEntries(THINGS.map(({ name, schema }) => [name, v.optional(schema)]))),
});

/** Writes all that is kept as the text of a file. `items`: the whole of local storage; `now`: milliseconds since 1970. */
export function writeExport(items: Items, now: number): string {
  const stored = Object.fromEntries(THINGS.flatMap(thing => {
    const taken = thing.take(items);
    return taken === undefined ? [] : [[thing.name, taken]];
  }));
  return `${JSON.stringify({ lede: FORM, exported: new Date(now).toISOString(), stored }, undefined, 1)}\n`;
}

/** Why a file is refused: it is no JSON (`line`, `column`, from 1, where the browser says so), or a member is wrong. */
export type ImportProblem =
  | { kind: 'json'; line: number; column: number }
  | { kind: 'member'; /** `stored.sites[3].state`; empty for the file as a whole. */ path: string; /** What was found there, cut short. */ found: string };

/** Reads the text of an exported file; all of it is right, or nothing is taken. */
export function readExport(text: string): { stored: Stored } | { problem: ImportProblem } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: { kind: 'json', ...placeOf(String(error), text) } };
  }
  const read = v.safeParse(file, json);
  if (read.success) return { stored: read.output.stored };
  const [issue] = read.issues;
  return { problem: { kind: 'member', path: pathOf(issue.path ?? []), found: (JSON.stringify(issue.input) ?? 'nothing').slice(0, 60) } };
}

/** `stored.sites[3].state`. */
const pathOf = (path: { key: unknown }[]): string =>
  path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('').replace(/^\./, '');

/** The place that a browser names in its message about broken JSON: `position 17`, or `line 2 column 3`. */
function placeOf(message: string, text: string): { line: number; column: number } {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line && column) return { line: Number(line), column: Number(column) };
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The items to set so that what a file held is taken up beside what is there. Rejects by throwing where a member is not right. */
export function readStored(stored: Stored, items: Items, now: number): Items {
  return Object.assign({}, ...THINGS.map(({ name, schema, give }) => (stored[name] === undefined ? {} : give(v.parse(schema, stored[name]), items, now)))) as Items;
}

/** What to set and what to take out so that nothing is kept. */
export function reset(items: Items, now: number): { set: Items; remove: string[] } {
  const set = Object.assign({}, ...THINGS.map(thing => thing.reset?.(items, now) ?? {})) as Items;
  const remove = Object.keys(items).filter(key => !(key in set) && THINGS.some(thing => thing.owns(key)));
  return { set, remove };
}

/** How much a thing takes in storage: its items, and bytes of key and JSON. */
export interface Size { name: string; items: number; bytes: number }

function sizeAll(name: string, entries: [string, unknown][]): Size {
  return { name, items: entries.length, bytes: entries.reduce((sum, [key, value]) => sum + sizeOf(key, value), 0) };
}

/** What is stored on this machine by thing, with what is none of them as `other`; and what is in synced storage. */
export function sizes(local: Items, sync: Items): { local: Size[]; sync: Size } {
  const entries = Object.entries(local);
  return {
    local: [
      ...THINGS.map(({ name, owns }) => sizeAll(name, entries.filter(([key]) => owns(key)))),
      sizeAll('other', entries.filter(([key]) => !THINGS.some(({ owns }) => owns(key)))),
    ],
    sync: sizeAll('sync', Object.entries(sync).filter(([key]) => key.startsWith(SYNC))),
  };
}
