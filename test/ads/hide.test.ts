import { array, assert, constant, constantFrom, nat, oneof, property, record } from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createCleaner } from '../../src/ads/cleaner';
import { article, cleaned, element, isSeen, markup, openPage } from './page';

afterEach(() => document.body.replaceChildren());

const AD = '<div class="ad" style="height:60px">x</div>';

describe('hiding', () => {
  it('writes nothing into the markup, and gives all back', () => {
    const page = openPage(article(`<div id="x">${AD}</div>`));
    const before = markup(page);
    const cleaner = createCleaner(page);
    cleaner.clean();
    expect(markup(page)).toBe(before);
    expect(isSeen(page, '.ad')).toBe(false);
    expect(cleaner.restore()).toBe(1);
    expect(isSeen(page, '.ad')).toBe(true);
    expect(page.adoptedStyleSheets).toEqual([]);
  });

  it('brings one back and leaves the others hidden', () => {
    const { page, cleaner } = cleaned(article('<div class="ad" id="a">x</div><p>Between them.</p><div class="ad" id="b">x</div>'));
    const [first] = cleaner.hidden();
    expect(first && cleaner.show(first.id)).toBe(true);
    expect(isSeen(page, '#a')).toBe(true);
    expect(isSeen(page, '#b')).toBe(false);
    cleaner.clean();
    expect(isSeen(page, '#a')).toBe(true);
    expect(cleaner.show(999)).toBe(false);
  });

  it('holds against a style sheet that insists', () => {
    const page = openPage(article('<div class="ad" id="a">x</div>'), '<style>html body #a.ad.ad { display: block !important }</style>');
    createCleaner(page).clean();
    expect(isSeen(page, '#a')).toBe(false);
  });

  it('holds against a style attribute that insists, and leaves no gap', () => {
    const { page } = cleaned(article('<div class="ad" id="a" style="display:block!important;transition:all 9s"><b style="visibility:visible!important">x</b></div><p id="next">Next.</p>'));
    expect(isSeen(page, '#a') || isSeen(page, '#a b')).toBe(false);
    const before = element(page, '#next').previousElementSibling?.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
    expect(element(page, '#next').getBoundingClientRect().top - before).toBeLessThan(40);
  });

  it('holds against a cascade layer that insists', () => {
    const page = openPage(article('<div class="ad" id="a">x</div>'), '<style>@layer mine { #a { display: block !important } }</style>');
    createCleaner(page).clean();
    expect(isSeen(page, '#a')).toBe(false);
  });

  it('works under a strict content security policy with Trusted Types', () => {
    const page = openPage(article('<div class="ad" id="a">x</div>'), '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; require-trusted-types-for \'script\'">');
    createCleaner(page).clean();
    expect(isSeen(page, '#a')).toBe(false);
  });

  it('uses an element of its own where no sheet may be adopted, and takes it out again', () => {
    const page = openPage(article('<div class="ad" id="a">x</div>'));
    Object.defineProperty(page, 'adoptedStyleSheets', { get() { throw new Error('not from here'); } });
    const before = markup(page), cleaner = createCleaner(page);
    cleaner.clean();
    expect(isSeen(page, '#a')).toBe(false);
    cleaner.restore();
    expect(markup(page)).toBe(before);
    expect(isSeen(page, '#a')).toBe(true);
  });

  it('writes to a sheet that the extension brings', () => {
    const page = openPage(article('<div class="ad" id="a">x</div>')), written: string[] = [];
    createCleaner(page, { sheet: { write: css => { written.push(css); }, clear: () => { written.length = 0; } } }).clean();
    expect(written[0]).toContain('#a');
    expect(page.adoptedStyleSheets).toEqual([]);
  });

  it('names the element itself where an id stands twice', () => {
    const { page } = cleaned(article('<div id="same"><p>A paragraph.</p></div><div id="same" class="ad">x</div>'));
    expect(isSeen(page, '#same')).toBe(true);
    expect(isSeen(page, '.ad')).toBe(false);
  });

  it('keeps out of the way of names that shadow the document\'s own', () => {
    const { page } = cleaned(`<img name="body" alt=""><img name="defaultView" alt=""><img name="adoptedStyleSheets" alt=""><img name="documentElement" alt=""><form><input name="parentNode"><input name="getAttribute"><input name="id"></form><form class="ad"><input name="parentNode"></form>${article(AD)}`);
    expect(isSeen(page, 'div.ad')).toBe(false);
  });

  it('hides a hundred thousand boxes with few selectors', () => {
    const { page, cleaner } = cleaned(article('<p>A line.</p><div class="ad"></div>'.repeat(100_000)));
    expect(cleaner.hidden()).toHaveLength(100_000);
    expect(page.adoptedStyleSheets[0]?.cssRules[0]?.cssText.length).toBeLessThan(2000);
    expect(isSeen(page, 'article p')).toBe(true);
    expect(isSeen(page, '.ad:last-of-type')).toBe(false);
  }, 60_000);
});

/** What a page and a reader may do in any order. */
const act = oneof(
  constant({ kind: 'clean' as const }), constant({ kind: 'restore' as const }),
  record({ kind: constant('show' as const), nth: nat(5) }),
  record({ kind: constant('add' as const), nth: nat(20), html: constantFrom(AD, '<p>Advertisement</p>', '<p>A new line of text.</p>', '<div id="div-gpt-ad-7"></div>', '<section><span>Anzeige</span><div></div></section>') }),
  record({ kind: constant('remove' as const), nth: nat(20) }),
);

describe('whatever is done', () => {
  it('restore gives back the same markup, and a second clean hides nothing more', () => {
    assert(property(array(act, { maxLength: 12 }), acts => {
      const page = openPage(article(`${AD}<p>One.</p><div><p>Werbung</p></div>${AD}`)), twin = openPage(article(`${AD}<p>One.</p><div><p>Werbung</p></div>${AD}`));
      const cleaner = createCleaner(page);
      for (const one of acts) {
        if (one.kind === 'clean') cleaner.clean();
        if (one.kind === 'restore') cleaner.restore();
        if (one.kind === 'show') cleaner.show(cleaner.hidden()[one.nth]?.id ?? 0);
        if (one.kind === 'add' || one.kind === 'remove') {
          for (const each of [page, twin]) {
            const children = [...element(each, 'article').children], at = children[one.nth % children.length];
            if (one.kind === 'add') at?.insertAdjacentHTML('afterend', one.html);
            else if (children.length > 2) at?.remove();
          }
        }
      }
      cleaner.clean();
      expect(cleaner.clean()).toEqual([]);
      expect(markup(page)).toBe(markup(twin));
      cleaner.restore();
      expect(markup(page)).toBe(markup(twin));
      for (const one of page.querySelectorAll('article *')) expect(one.checkVisibility()).toBe(true);
      document.body.replaceChildren();
    }), { numRuns: 40 });
  });
});
