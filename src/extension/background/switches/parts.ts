import type { browser } from '../../shared/browser';
import type { SyncLimits } from '../../switches/mirror';

/** The part of the browser that the switches need, so that a test can put its own in its place. */
export type Api = Pick<typeof browser, 'permissions' | 'scripting' | 'storage' | 'tabs'>;

export interface Parts {
  api: Api;
  /** Milliseconds since 1970. */
  now(): number;
  /** The file of the script that keeps a page clean. */
  script: string;
  /** What synced storage holds at most; the browsers' own limits by default. */
  limits?: SyncLimits;
  /** Brings everything back on a tab's page. Rejects where none of our scripts runs. */
  restoreTab(tabId: number): Promise<unknown>;
}
