import { describe, expect, it } from 'vitest';
import { CREATED_NAME, PUBLISHED_NAME, UPDATED_NAME } from '../../src/time/evidence/metas';
import { COMMENTS, FRAME, OF_ARTICLE, OTHER_STORIES, SITE_HEADER } from '../../src/time/evidence/place';
import { COPYRIGHT_YEAR } from '../../src/time/evidence/relative';
import { CREATED_STATE, PUBLISHED_STATE } from '../../src/time/evidence/state';
import { DATE_BOX, DATELINE_END } from '../../src/time/evidence/text';
import { clockAfter, clockBefore, ZONE_AFTER } from '../../src/time/reading/clock';
import { ISO_LIKE, UNIX_TIME } from '../../src/time/reading/machine';
import { COUNTED, COUNTED_IN_ERA, DAY_MONTH_YEAR, MONTH_DAY_YEAR, VIETNAMESE, YEAR_FIRST, YEAR_LAST, YEAR_MONTH_DAY } from '../../src/time/reading/text';
import { ARCHIVED } from '../../src/time/setting';

const patterns: [name: string, pattern: RegExp, matches: string, nearMiss: string][] = [
  ['ISO_LIKE', ISO_LIKE, '2023-03-26T19:46:00.000+05:30', '2023-03-26, page 2'],
  ['UNIX_TIME', UNIX_TIME, '1679840160000', '20230326194600'],
  ['ARCHIVED', ARCHIVED, 'https://web.archive.org/web/20130307194448/http://example.com/', 'https://web.archive.org/about/'],
  ['COMMENTS', COMMENTS, 'post comments-area', 'commentary'],
  ['OTHER_STORIES', OTHER_STORIES, 'box related', 'correlated-data'],
  ['FRAME', FRAME, 'site-footer', 'post-footer'],
  ['OF_ARTICLE', OF_ARTICLE, 'entry-footer', 'site-footer'],
  ['SITE_HEADER', SITE_HEADER, 'site header', 'headers-wide'],
  ['PUBLISHED_NAME', PUBLISHED_NAME, 'dcdateissued', 'unpublishdate'],
  ['CREATED_NAME', CREATED_NAME, 'articlecreated', 'creator'],
  ['UPDATED_NAME', UPDATED_NAME, 'lastmodified', 'updates'],
  ['PUBLISHED_STATE', PUBLISHED_STATE, '"publishedAt":"2023-03-26T19:46:00Z"', '"unpublishedAt":"2023-03-26"'],
  ['CREATED_STATE', CREATED_STATE, "created_at: '2023-03-26'", "recreated_at: '2023-03-26'"],
  ['COPYRIGHT_YEAR', COPYRIGHT_YEAR, '© 2015–2020 Harbour Post', '© Harbour Post, all rights reserved since 2020'],
  ['DATE_BOX', DATE_BOX, 'entry-date', 'update-banner'],
  ['DATELINE_END', DATELINE_END, ') – The harbour', ' was the day'],
  ['ZONE_AFTER', ZONE_AFTER, ' (UTC+5:30)', ' The harbour'],
  ['DAY_MONTH_YEAR', DAY_MONTH_YEAR, '26th of march, 2023', '26. 2023'],
  ['MONTH_DAY_YEAR', MONTH_DAY_YEAR, 'mar. 26th 2023', 'march 2023'],
  ['YEAR_MONTH_DAY', YEAR_MONTH_DAY, '2023. március 26.', '2023. március'],
  ['VIETNAMESE', VIETNAMESE, '26 tháng 3 năm 2023', 'tháng 3 năm 2023'],
  ['COUNTED', COUNTED, '2023年3月26日', '2023年3月'],
  ['COUNTED_IN_ERA', COUNTED_IN_ERA, '令和5年3月26日', '令和5年'],
  ['YEAR_FIRST', YEAR_FIRST, '2023/3/26', '2023-2024'],
  ['YEAR_LAST', YEAR_LAST, '26 | 03 | 2023', '192.168.1.1'],
];

describe('a named pattern', () => {
  for (const [name, pattern, matches, nearMiss] of patterns) {
    it(`${name} takes "${matches}", not "${nearMiss}"`, () => expect([matches, nearMiss].map(text => text.search(pattern) >= 0)).toEqual([true, false]));
  }
  it('CLOCK_AFTER takes ", 19:46 IST", not ", 2 comments"', () => expect([', 19:46 IST', ', 2 comments'].map(text => clockAfter(text)?.hour)).toEqual([19, undefined]));
  it('CLOCK_BEFORE takes "7:46 pm on ", not "by 3 authors, "', () => expect(['7:46 pm on ', 'by 3 authors, '].map(text => clockBefore(text)?.hour)).toEqual([19, undefined]));
});
