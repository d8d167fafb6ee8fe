import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/time/data/labels';
import { namesInBrowser } from '../../src/time/reading/month-names';
import { monthsOf } from '../../src/time/reading/months';

describe('the names of the months', () => {
  it.each(Object.keys(LABELS))('that are written down hold all that the browser has (else: npm run update-times): %s', language => {
    const written = monthsOf(language);
    expect([...namesInBrowser(language)].filter(([word, month]) => written.get(word) !== month)).toEqual([]);
  });
  it('are asked of the browser for a language that is not written down', () => {
    expect(monthsOf('sw').get('januari')).toBe(1);
  });
  it('are none where the browser cannot read the language', () => {
    expect(monthsOf('no such language').size).toBe(0);
  });
});
