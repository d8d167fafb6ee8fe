import { afterEach, describe, expect, it } from 'vitest';
import { createCleaner } from '../../src/ads/cleaner';
import { createRules } from '../../src/ads/rules/rules';
import generic from '../../src/ads/rules/generic.json';
import { readSite } from '../../src/ads/rules/site';
import { article, isSeen, openPage, TEXT } from './page';

afterEach(() => document.body.replaceChildren());

const SITES = ['! a comment', ',example.com,\t.house-box', ',shop.example.com,\t#teaser', ',example.*,\tdiv[data-box]', ',example.com,other.org,\t@.topAd', ',other.org,\t.elsewhere', ''].join('\n');

describe('the rules of a site', () => {
  it('are those of its domain, the domains above it and any ending', () => {
    expect(readSite(SITES, 'shop.example.com').hide.sort()).toEqual(['#teaser', '.house-box', 'div[data-box]']);
    expect(readSite(SITES, 'example.co.uk').hide).toEqual(['div[data-box]']);
    expect(readSite(SITES, 'notexample.com')).toEqual({ hide: [], except: [] });
  });

  it('hide what they name', () => {
    const page = openPage(article('<div class="house-box" id="x"><p>A paper for every day.</p></div>'));
    const cleaner = createCleaner(page, { rules: readSite(SITES, 'www.example.com') });
    expect(cleaner.clean()).toMatchObject([{ reason: 'rule', detail: '.house-box' }]);
    expect(isSeen(page, '#x')).toBe(false);
  });

  it('except what only looks like an ad there', () => {
    const page = openPage(article('<div class="topAd" id="x">The weather</div>'));
    createCleaner(page, { rules: readSite(SITES, 'example.com') }).clean();
    expect(isSeen(page, '#x')).toBe(true);
  });

  it('are overruled where they would hide the article, and counted', () => {
    const page = openPage(`<main><h1>Ferry to stay</h1><div class="house-box" id="x"><p>${TEXT.repeat(3)}</p></div></main>`);
    const cleaner = createCleaner(page, { rules: readSite(SITES, 'example.com') });
    cleaner.clean();
    expect(isSeen(page, '#x')).toBe(true);
    expect(cleaner.overruled).toBe(1);
  });

  it('are passed over where the browser cannot read them', () => {
    const page = openPage(article('<div class="ad" id="x">x</div>'));
    createCleaner(page, { rules: { hide: ['div:unheard-of(x', '..'], except: [] } }).clean();
    expect(isSeen(page, '#x')).toBe(false);
  });
});

describe('the generic rules', () => {
  it('are looked up by class and id', () => {
    const [className = ''] = generic.classes.split(' '), [id = ''] = generic.ids.split(' '), element = document.createElement('div');
    const bearer = { element, tag: 'div', id: '', className: '', attributes: [] };
    expect(createRules().match({ ...bearer, className: `a ${className}` })).toBe(`.${className}`);
    expect(createRules().match({ ...bearer, id })).toBe(`#${id}`);
    expect(createRules({ hide: [], except: [`#${id}`] }).match({ ...bearer, id })).toBeUndefined();
    expect(createRules().match({ ...bearer, id: 'a', className: 'b c' })).toBeUndefined();
  });
});
