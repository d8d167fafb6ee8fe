import type { Timestamp } from '../article/types';
import { inOneGo, type Slices } from '../slices';
import type { Page } from '../page/types';
import { choosePublished, chooseUpdated } from './choose';
import { collect } from './evidence';
import { settingOf } from './setting';

export interface TimeContext {
  url: string;
  /** BCP 47. */
  language?: string;
  publication?: string;
  /** Number of the page's text block that is the headline. */
  headlineOrder?: number;
  /** Numbers of the first and the last of the page's text blocks that belong to the body. */
  bodyOrders?: [number, number];
}

export interface Times { published?: Timestamp; updated?: Timestamp }

/**
 * When a page says it was published and updated: every source that says so, weighed by a written order of trust.
 * `now`: milliseconds since 1970, against which relative times are read and the future is told. Undefined where
 * nothing can be trusted. Reads the page only.
 */
export const readTimes = (page: Page, context: TimeContext, now: number): Times => inOneGo(readTimesSlices(page, context, now));

/** As readTimes, in slices. */
export function* readTimesSlices(page: Page, context: TimeContext, now: number): Slices<Times> {
  const setting = settingOf(page, context, now);
  const candidates = yield* collect(page, context, setting);
  const published = choosePublished(candidates, setting);
  const updated = chooseUpdated(candidates, published, setting);
  return { ...(published ? { published } : {}), ...(updated ? { updated } : {}) };
}
