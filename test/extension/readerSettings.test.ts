import { describe, expect, it } from 'vitest';
import { callOf } from '../../src/extension/content/readerView/keys';
import { checked } from '../../src/extension/stored/readerSettings';
import { withPlace } from '../../src/extension/stored/readingPlaces';
import { DEFAULTS, RANGES, stepped } from '../../src/ui/reader/settings';

describe('the settings of the reader view', () => {
  it('are as at first where the store holds none or something else', () => {
    expect(checked(undefined)).toEqual(DEFAULTS);
    expect(checked('sepia')).toEqual(DEFAULTS);
  });
  it('keep what is right and mend what is not, field by field', () => {
    expect(checked({ theme: 'sepia', size: 4000, face: 'wingdings', images: false })).toEqual({ ...DEFAULTS, theme: 'sepia', images: false });
  });
  it('stay within their range, step by step', () => {
    expect(stepped('size', RANGES.size[1], 3)).toBe(RANGES.size[1]);
    expect(stepped('leading', 1.6, 1)).toBe(1.7);
  });
});

describe('the places in articles', () => {
  const place = { block: 3, begins: 'The lamp', within: 0 };
  it('are kept of the 200 articles that were read last', () => {
    let list: ReturnType<typeof withPlace> = [];
    for (let at = 0; at < 250; at++) list = withPlace(list, `https://a.example/${at}`, place);
    expect(list.length).toBe(200);
    expect(list[0]?.url).toBe('https://a.example/249');
  });
  it('are one for each article, and none for one read to its end', () => {
    const list = withPlace(withPlace([], 'https://a.example/', place), 'https://a.example/', { ...place, block: 5 });
    expect(list.map(one => one.place.block)).toEqual([5]);
    expect(withPlace(list, 'https://a.example/', undefined)).toEqual([]);
  });
});

describe('the keys of the reader view', () => {
  const key = (name: string, parts = {}) => ({ key: name, code: '', ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...parts });
  it('are none of the browser’s', () => {
    expect(callOf(key('p', { ctrlKey: true }), false)).toBeUndefined();
    expect(callOf(key('n'), false)).toBe('next-statement');
  });
  it('go by their place on keyboards of other scripts', () => {
    expect(callOf(key('о', { code: 'KeyJ' }), false)).toBe('next-paragraph');
    expect(callOf(key('h', { code: 'KeyJ' }), false)).toBeUndefined();
  });
  it('leave a field its letters', () => {
    expect(callOf(key('j'), true)).toBeUndefined();
    expect(callOf(key('Escape'), true)).toBe('escape');
  });
});
