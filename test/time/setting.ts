import { settingOf } from '../../src/time/setting';
import { walkPage } from '../../src/page';
import { readTimes, type TimeContext } from '../../src/time';
import type { Setting } from '../../src/time/types';

/** 23 November 2026, noon UTC: the day all tests are read on. */
export const NOW = Date.UTC(2026, 10, 23, 12);

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export function settingFor(language: string, now = NOW, url = 'https://example.com/story'): Setting {
  return settingOf(walkPage(parse(''), url), { url, language }, now);
}

/** Reads the times of a page given as markup. */
export function timesOf(html: string, context: Partial<TimeContext> = {}, now = NOW): ReturnType<typeof readTimes> {
  const url = context.url ?? 'https://example.com/story';
  return readTimes(walkPage(parse(html), url), { ...context, url }, now);
}
