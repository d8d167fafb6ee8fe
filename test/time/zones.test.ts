import { describe, expect, it } from 'vitest';
import { readZone } from '../../src/time/zones';
import { settingFor } from './setting';

const summer = { year: 2023, month: 7, day: 1, hour: 12, minute: 0 };
const winter = { ...summer, month: 1 };
const at = (url: string, language = 'en') => settingFor(language, undefined, url);

describe('the zone behind an abbreviation', () => {
  it('is India for IST on an Indian paper', () => expect(readZone('IST', summer, at('https://example.in/a'))).toEqual({ offset: 330, zone: 'Asia/Kolkata' }));
  it('is Ireland for IST on an Irish one', () => expect(readZone('IST', summer, at('https://example.ie/a'))).toEqual({ offset: 60, zone: 'Europe/Dublin' }));
  it('is Israel for IST on an Israeli one', () => expect(readZone('IST', winter, at('https://example.co.il/a'))).toEqual({ offset: 120, zone: 'Asia/Jerusalem' }));
  it('is told by the name of the site', () => expect(readZone('IST', summer, at('https://www.irishferry.example/a')).zone).toBe('Europe/Dublin'));
  it('is unknown where nothing tells the country', () => expect(readZone('IST', summer, at('https://example.com/a'))).toEqual({}));
  it('is Australia for EST on an Australian paper', () => expect(readZone('EST', winter, at('https://example.com.au/a')).offset).toBe(600));
  it('keeps daylight saving for ET', () => {
    expect(readZone('ET', summer, at('https://example.com/a'))).toEqual({ offset: -240, zone: 'America/New_York' });
    expect(readZone('ET', winter, at('https://example.com/a')).offset).toBe(-300);
  });
  it('reads offsets as printed', () => {
    for (const [text, offset] of [['GMT+5:30', 330], ['UTC−3', -180], ['+0200', 120], ['UTC', 0]] as const) expect(readZone(text, summer, at('https://example.com/a')).offset).toBe(offset);
  });
  it('is no word of the sentence', () => expect(readZone('The', summer, at('https://example.com/a'))).toEqual({}));
});
