import { type Items, nameIn } from './book';

/**
 * What the keys of the sites whose prompt is open begin with; the value is when it was opened. They stand in session
 * storage, which hardly ever fails, and in local storage, which outlives the browser; either will do.
 */
export const PENDING = 'pending:';
/** Session key: what storage said when it failed last. */
export const STORAGE_PROBLEM = 'storageProblem';

/** A switch waits this long for the answer to the permission prompt. */
const PENDING_MS = 2 * 60_000;

export interface Pending { site: string; /** The prompt was opened too long ago for a permission to be its answer. */ expired: boolean }

/** The sites whose prompt is open or was answered a moment ago; two windows may ask at once. `now`: milliseconds since 1970. */
export const readPending = (items: Items, now: number): Pending[] => Object.entries(items).flatMap(([key, at]) => {
  const site = nameIn(key, PENDING);
  return site === undefined ? [] : [{ site, expired: typeof at !== 'number' || Math.abs(now - at) >= PENDING_MS }];
});
