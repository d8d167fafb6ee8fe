import { describe, expect, it } from 'vitest';
import type { Timestamp } from '../../src/article/types';
import { laterText, timeText } from '../../src/ui/timeText';
import { texts } from './texts';

const at = (value: string, precision: Timestamp['precision'] = 'minute', zone?: string): Timestamp =>
  ({ value, precision, foundIn: 'json-ld', evidence: value, others: [], ...(zone ? { zone } : {}) });
const NOW = Date.parse('2026-11-23T12:00:00Z');
const said = (time: Timestamp, zone = 'Europe/Paris') => timeText(time, texts, NOW, zone);

describe('the time card', () => {
  it('says day, clock and zone of the article, the reader’s own time, and how long ago', () => {
    expect(said(at('2023-03-26T19:46+05:30', 'minute', 'Asia/Kolkata'))).toEqual({
      when: '26 March 2023 at 19:46', zone: 'India Time', yours: '16:16', age: '3 years ago', years: 3,
    });
  });
  it('says the day of the reader too where it is another', () => {
    expect(said(at('2023-03-26T23:30-07:00')).yours).toBe('27 March 2023 at 08:30');
  });
  it('says nothing of the reader’s time where it is the same', () => {
    expect(said(at('2023-07-01T12:00+02:00')).yours).toBeUndefined();
  });
  it('names an offset that is no named zone', () => {
    expect(said(at('2026-11-23T10:00-03:00')).zone).toBe('UTC−03:00');
    expect(said(at('2026-11-23T10:00Z')).zone).toBe('UTC');
  });
  it('shows no clock where only the day is known', () => {
    expect(said(at('2026-11-22', 'day'))).toEqual({ when: '22 November 2026', age: 'yesterday', years: 0 });
  });
  it('guesses no zone where none is stated', () => {
    const text = said(at('2026-11-20T08:00'));
    expect(text.zone).toBeUndefined();
    expect(text.yours).toBeUndefined();
    expect(text.age).toBe('3 days ago');
  });
  it('shows a month or a year alone where no more is known', () => {
    expect(said(at('2019-05', 'month')).when).toBe('May 2019');
    expect(said(at('2019', 'year')).when).toBe('2019');
  });
  it('says how much later an update came', () => {
    expect(laterText(at('2023-03-26T19:46+05:30'), at('2023-03-26T16:20Z'), texts)).toBe('2 hours');
    expect(laterText(at('2023-03-26'), at('2023-03-27'), texts)).toBeUndefined();
  });
});
