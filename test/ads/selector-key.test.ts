import { describe, expect, it } from 'vitest';
import { keyOfSelector } from '../../scripts/rules/selector-key';

describe('the key of a rule', () => {
  it('is what the element it names must have', () => {
    expect(keyOfSelector('.box > .inner')).toBe('.inner');
    expect(keyOfSelector('div#top.wide')).toBe('#top');
    expect(keyOfSelector('a[href^="https://track.example/go?"]')).toBe('//track.example');
    expect(keyOfSelector('div[data-place="a b > c"]')).toBe('[data-place');
    expect(keyOfSelector('body > shop-banner')).toBe('shop-banner');
    expect(keyOfSelector('.box:not(.other)')).toBe('.box');
  });
  it('is none where only a try would tell', () => {
    for (const selector of ['div[style*="width: 728px"]', '.a, .b', 'div:has(> .x)', '.box > a', ':is(.a, .b)']) expect(keyOfSelector(selector), selector).toBeUndefined();
  });
});
