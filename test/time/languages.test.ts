import { assert, date, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/time/reading/text';
import { isoText } from '../../src/time/reading/calendar';
import { settingFor } from './setting';

const LANGUAGES = [
  'en-US', 'en-GB', 'en-IN', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl', 'cs', 'ru', 'uk', 'tr', 'el', 'ar', 'ar-EG', 'ar-LB', 'fa', 'he', 'hi', 'th', 'vi', 'id', 'zh', 'zh-TW', 'ja', 'ko',
];
const NOW = Date.UTC(2030, 0, 1);
const days = date({ min: new Date(Date.UTC(2001, 0, 1)), max: new Date(Date.UTC(2029, 11, 31)), noInvalidDate: true });

describe('a date that the browser writes in a language', () => {
  for (const language of LANGUAGES) {
    for (const dateStyle of ['long', 'medium', 'full'] as const) {
      it(`is read as the same day: ${language}, ${dateStyle}`, () => {
        const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
        assert(property(days, day => {
          const text = format.format(day);
          const found = findDates(text, settingFor(language, NOW));
          expect(found.map(isoText), text).toEqual([day.toISOString().slice(0, 10)]);
        }), { numRuns: 60 });
      });
    }

    it(`keeps its time of day: ${language}`, () => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
      assert(property(days, day => {
        const text = format.format(day);
        const found = findDates(text, settingFor(language, NOW));
        expect(found.map(isoText), text).toEqual([day.toISOString().slice(0, 16)]);
      }), { numRuns: 60 });
    });
  }
});

describe('a date as papers print it', () => {
  const cases: [language: string, text: string, iso: string][] = [
    ['en', 'Sunday, March 26th, 2023', '2023-03-26'], ['en', '26th of March 2023', '2023-03-26'], ['en', 'Sept. 4, 2019', '2019-09-04'], ['en', "4 Mar '23", '2023-03-04'],
    ['en-US', 'March 26, 2023 at 7:46 p.m.', '2023-03-26T19:46'], ['en-GB', '19:46, 26 March 2023', '2023-03-26T19:46'],
    ['de', 'So, 26.3.2023, 19.46 Uhr', '2023-03-26T19:46'], ['de', '26. Mrz. 2023', '2023-03-26'], ['de-AT', '4. Jänner 2023', '2023-01-04'], ['de', '28.01.22', '2022-01-28'],
    ['fr', 'le 1er décembre 2022 à 7h05', '2022-12-01T07:05'], ['es', '26 de marzo de 2023', '2023-03-26'], ['pt-BR', '26 de março de 2023 às 19h46', '2023-03-26T19:46'],
    ['sv', 'den 26 mars 2023 kl. 19.46', '2023-03-26T19:46'], ['fi', '26.3.2023 klo 19.46', '2023-03-26T19:46'], ['hu', '2023. március 26.', '2023-03-26'],
    ['ar', '٢٦ مارس ٢٠٢٣', '2023-03-26'], ['th', '26 มี.ค. 2566', '2023-03-26'], ['fa', '۶ فروردین ۱۴۰۲', '2023-03-26'], ['fa', '۱۴۰۲/۰۱/۰۶', '2023-03-26'],
    ['vi', 'ngày 26 tháng 3 năm 2023', '2023-03-26'], ['zh', '2023年03月26日 19:46', '2023-03-26T19:46'], ['ja', '令和5年3月26日', '2023-03-26'], ['ja', '平成元年1月8日', '1989-01-08'],
    ['ko', '입력 2023.03.26. 오후 7:46', '2023-03-26T19:46'],
  ];
  for (const [language, text, iso] of cases) {
    it(`${language}: ${text}`, () => expect(findDates(text, settingFor(language)).map(isoText)).toEqual([iso]));
  }

  for (const text of ['26 people in 2023', 'version 192.168.1.1', '2023-2024', 'on 31 February 2023', '31/31/2023', '26 Marching 2023', 'call 0800 1234 5678', '45.13.2023']) {
    it(`is none: ${text}`, () => expect(findDates(text, settingFor('en'))).toEqual([]));
  }
});

const day = (language: string, url?: string): string | undefined => findDates('03/04/2023', settingFor(language, undefined, url)).map(isoText)[0];

describe('03/04/2023', () => {
  it('is the fourth of March in the United States', () => expect(day('en-US')).toBe('2023-03-04'));
  it('is the third of April in Britain, India and France', () => {
    expect([day('en-GB'), day('en-IN'), day('fr'), day('en', 'https://example.co.uk/a')]).toEqual(Array(4).fill('2023-04-03'));
  });
  it('is marked as uncertain, 26/03/2023 is not', () => {
    expect(findDates('03/04/2023', settingFor('en-US'))[0]?.uncertain).toBe('day-month-order');
    expect(findDates('26/03/2023', settingFor('en-US'))[0]?.uncertain).toBeUndefined();
  });
});
