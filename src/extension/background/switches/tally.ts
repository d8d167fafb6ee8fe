import { HIDDEN, LOCAL, readBook } from '../../switches/book';
import { readHidden } from '../../stored/switches';
import type { Parts } from './parts';

/** Counts come from every page; they are written together. */
const BATCH_MS = 2000;

/** Adds up what is hidden on each site, kept on this machine only. What came in the last two seconds of the background's life may be missed. */
export function createTally({ api }: Parts, inTurn: <T>(work: () => Promise<T>) => Promise<T>) {
  let waiting = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (): Promise<void> => inTurn(async () => {
    timer = undefined;
    const counted = waiting;
    waiting = new Map();
    const items = await api.storage.local.get([...counted.keys()].flatMap(name => [HIDDEN + name, LOCAL + name]));
    const { switches } = readBook(items);
    // Of a site that is not on nothing is kept: it would be a list of where the reader has been.
    const kept = [...counted].filter(([name]) => switches.get(name)?.state === 'on');
    await api.storage.local.set(Object.fromEntries(kept.map(([name, added]) => [HIDDEN + name, readHidden(items, name) + added])));
  });

  return (name: string, added: number): void => {
    waiting.set(name, (waiting.get(name) ?? 0) + added);
    // A count that cannot be kept is not worth a word to the reader.
    timer ??= setTimeout(() => void write().catch(() => undefined), BATCH_MS);
  };
}
