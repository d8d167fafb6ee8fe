import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/time/reading/text';
import { isoText } from '../../src/time/reading/calendar';
import { settingFor } from './setting';

const LANGUAGES = [
  'en-US', 'en-GB', 'en-IN', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl', 'cs', 'ru', 'uk', 'tr', 'el', 'ar', 'ar-EG', 'ar-LB', 'fa', 'he', 'hi', 'th', 'vi', 'id', 'zh', 'zh-TW', 'ja', 'ko',
];
const NOW = Date.UTC(2030, 0, 1);
const days = fc.date({ min: new Date(Date.UTC(2001, 0, 1)), max: new Date(Date.UTC(2029, 11, 31)), noInvalidDate: true });

describe('a date that the browser writes in a language', () => {
  for (const language of LANGUAGES) {
    for (const dateStyle of ['long', 'medium', 'full'] as const) {
      it(`is read as the same day: ${language}, ${dateStyle}`, () => {
        const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
        fc.assert(fc.property(days, day => {
          const text = format.format(day);
          const found = findDates(text, settingFor(language, NOW));
          expect(found.map(isoText), text).toEqual([day.toISOString().slice(0, 10)]);
        }), { numRuns: 60 });
      });
    }

    it(`keeps its time of day: ${language}`, () => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
      fc.assert(fc.property(days, day => {
        const text = format.format(day);
        const found = findDates(text, settingFor(language, NOW));
        expect(found.map(isoText), text).toEqual([day.toISOString().slice(0, 16)]);
      }), { numRuns: 60 });
    });
  }
});
