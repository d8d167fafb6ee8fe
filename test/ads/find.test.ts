import { afterEach, describe, expect, it } from 'vitest';
import { createCleaner } from '../../src/ads/cleaner';
import { article, cleaned, element, isSeen, openPage, TEXT } from './page';

afterEach(() => document.body.replaceChildren());

describe('a place for ads', () => {
  it('goes with its label, its frame and the gap around them', () => {
    const { page, cleaner } = cleaned(article('<div id="wrap" style="height:300px"><div><span>Advertisement</span></div><div id="div-gpt-ad-1"></div></div>'));
    expect(isSeen(page, '#wrap')).toBe(false);
    expect(cleaner.hidden()).toMatchObject([{ reason: 'label', detail: 'advertisement', height: 300 }]);
  });

  it('is known by its label alone, in the language of the page', () => {
    for (const label of ['Anzeige', '— PUBLICITÉ —', 'Реклама', '広告', 'إعلان', 'Article continues below this ad']) {
      const { page } = cleaned(article(`<div id="x"><p>${label}</p><div style="height:250px"></div></div>`));
      expect(isSeen(page, '#x'), label).toBe(false);
    }
  });

  it('is one place, though label and frame stand side by side in the article', () => {
    const { page, cleaner } = cleaned(article('<p id="label">Advertisement</p><div id="div-gpt-ad-2" style="height:90px"></div>'));
    expect(cleaner.hidden()).toHaveLength(1);
    expect(isSeen(page, '#label') || isSeen(page, '#div-gpt-ad-2')).toBe(false);
  });

  it('is hidden in the middle of a text without paragraphs', () => {
    const { page } = cleaned(`<main><h1>Ferry to stay</h1><div>${TEXT}<br><div id="div-gpt-ad-4" style="height:90px"></div>${TEXT}</div></main>`);
    expect(isSeen(page, '#div-gpt-ad-4')).toBe(false);
  });

  it('takes the empty box under a label along', () => {
    const { page, cleaner } = cleaned(article('<p>Advertisement</p><div id="gap" style="height:250px"></div>'));
    expect(cleaner.hidden()).toHaveLength(1);
    expect(isSeen(page, '#gap')).toBe(false);
    cleaner.clean();
    expect(isSeen(page, '#gap')).toBe(false);
  });

  it('is an empty box of a size that ads are sold in', () => {
    const { page, cleaner } = cleaned(article('<div style="width:300px;height:250px" id="a"></div><p>Between.</p><div style="width:310px;height:250px" id="b"></div><div style="width:300px;height:250px" id="c">A map</div><div style="width:300px;height:250px" data-map="3" id="d"></div>'));
    expect(['#a', '#b', '#c', '#d'].filter(id => !isSeen(page, id))).toEqual(['#a']);
    expect(cleaner.hidden()).toMatchObject([{ reason: 'empty-box', detail: '300x250' }]);
    expect(cleaner.overruled).toBe(0);
  });

  it('is counted for itself where several stand in one column', () => {
    const box = '<div class="box"><small>Advertisement</small><ins class="adsbygoogle"></ins></div>';
    expect(cleaned(`${article('')}<aside>${box.repeat(4)}</aside>`).cleaner.hidden()).toHaveLength(4);
  });

  it('is a labelled picture that links somewhere, too', () => {
    const { page } = cleaned(article('<div id="x"><span>Sponsored</span><a href="https://shop.example/"><img alt="" src="data:,"></a></div>'));
    expect(isSeen(page, '#x')).toBe(false);
  });

  it('has the same key at the next visit, whatever numbers its id bears', () => {
    const [first, second] = ['div-gpt-ad-1122', 'div-gpt-ad-98'].map(id => cleaned(article(`<div id="${id}"></div>`)).cleaner.hidden()[0]?.key);
    expect(first).toBe(second);
  });
});

const list = (inside: string) => `${article('')}<aside>${inside}<div class="card"><a href="/other">A story of the paper that stays where it is</a></div></aside>`;

describe('a sponsored teaser', () => {
  it('goes with its label, without which it would pass for a story', () => {
    const { page } = cleaned(list('<div id="x"><ul><li>Sponsored</li><li>2 min</li></ul><a href="https://shop.example/">Ten lamps that light up every evening</a></div>'));
    expect(isSeen(page, '#x')).toBe(false);
    expect(isSeen(page, '.card')).toBe(true);
  });

  it('goes though it is marked up as an article', () => {
    const { page } = cleaned(list('<article id="x"><span>Anzeige</span><h3><a href="https://shop.example/">Ten lamps that light up every evening</a></h3></article>'));
    expect(isSeen(page, '#x')).toBe(false);
  });

  it('is not taken for one by a word that names its topic', () => {
    const { page } = cleaned(list('<div id="x"><span>Advertising</span><h3><a href="/trade">How the agencies of the coast fared this year</a></h3></div>'));
    expect(isSeen(page, '#x h3')).toBe(true);
  });

  it('takes nothing of the article along that a label stands in', () => {
    const { page } = cleaned(article('<p id="label">Sponsored</p><p id="next">The <a href="/ferry">ferry line of the northern towns</a> is old.</p>'));
    expect(isSeen(page, '#next') && isSeen(page, 'h1')).toBe(true);
  });
});

describe('a sponsored article', () => {
  it('keeps the words that say so, and tells', () => {
    const { page, cleaner } = cleaned(`<main><article><header><p id="x">Sponsored content</p><h1>Ten lamps</h1></header><p>${TEXT.repeat(4)}</p></article></main>`);
    expect(isSeen(page, '#x')).toBe(true);
    expect(cleaner.sponsored).toBe('sponsored content');
  });

  it('is not seen in an ad above the headline', () => {
    const { page, cleaner } = cleaned(`<main><article><div id="x">Advertisement</div><h1>Ferry to stay</h1><p>${TEXT.repeat(4)}</p></article></main>`);
    expect(isSeen(page, '#x')).toBe(false);
    expect(cleaner.sponsored).toBeUndefined();
  });
});

describe('what stays', () => {
  it('keeps a cookie notice and a paywall that bear a name for ads', () => {
    const { page } = cleaned(article('<div class="ads-widget cookie-law" id="x"><p>We use cookies.</p><button>Choose</button></div><div class="ad paywall" id="y">Subscribe to read on.</div>'));
    expect(isSeen(page, '#x') && isSeen(page, '#y')).toBe(true);
  });

  it('keeps what stands in a shadow root', () => {
    const page = openPage(article('<div><p>Advertisement</p><div id="x" style="min-height:50px"></div></div>'));
    element(page, '#x').attachShadow({ mode: 'open' }).append('A chart of the ferry\'s years');
    createCleaner(page).clean();
    expect(isSeen(page, '#x')).toBe(true);
  });

  it('keeps the site\'s head, menus and search, whatever their names', () => {
    const { page } = cleaned(`<header class="header-ads-desktop" id="x"><nav><a href="/">News</a></nav></header><form><button class="adv-ad" id="y">Search</button></form>${article('')}`);
    expect(isSeen(page, '#x') && isSeen(page, '#y')).toBe(true);
  });

  it('keeps an article that stands in a box named for ads, and counts it', () => {
    const { page, cleaner } = cleaned(`<div class="ad-container">${article('<p class="ad">Advertisement</p>')}</div>`);
    expect(isSeen(page, 'h1') && isSeen(page, 'article p')).toBe(true);
    expect(isSeen(page, 'p.ad')).toBe(false);
    expect(cleaner.overruled).toBeGreaterThan(0);
  });

  it('keeps text in a box named for ads even without an article element', () => {
    const { page } = cleaned(`<div class="ads" id="x"><p>${TEXT.repeat(3)}</p></div>`);
    expect(isSeen(page, '#x')).toBe(true);
  });

  it('keeps a headline and a cell of a table that are but such a word', () => {
    const { page } = cleaned('<main><h1>Advertising</h1><table><tr><td>Rovers</td><td id="x">Promoted</td></tr></table></main>');
    expect(isSeen(page, 'h1') && isSeen(page, '#x')).toBe(true);
  });

  it('keeps the word "advertising" in menus, links, forms and sentences', () => {
    const { cleaner } = cleaned(`<nav><span>Advertise</span></nav><footer><p>Advertising</p></footer><a href="/ads">Ads</a>${article('<p>Advertising is dear.</p>')}`);
    expect(cleaner.hidden()).toEqual([]);
  });

  it('keeps the menu of the site in a box named for ads', () => {
    const { page } = cleaned(`<div class="top-ad" id="x"><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></div>${article('')}`);
    expect(isSeen(page, '#x')).toBe(true);
  });

  it('keeps a menu of classified ads', () => {
    const { page } = cleaned(`<div id="x"><span>Anzeigen</span><a href="/jobs">Jobs and apprenticeships here</a><a href="/homes">Homes</a></div>${article('')}`);
    expect(isSeen(page, '#x a')).toBe(true);
  });

  it('keeps a label that begins a paragraph of the article', () => {
    const { page } = cleaned(article(`<p id="x">Advertisement<br>${TEXT}</p>`));
    expect(isSeen(page, '#x')).toBe(true);
  });

  it('keeps what the engine names as the article\'s own', () => {
    const { page } = cleaned(article('<div class="ad" id="x">A short line of the article.</div>'), { keep: one => one.id === 'x' });
    expect(isSeen(page, '#x')).toBe(true);
  });

  it('keeps what the reader never wants hidden here', () => {
    const body = article('<div id="div-gpt-ad-3" style="height:50px"></div>');
    const { key = '' } = cleaned(body).cleaner.hidden()[0] ?? {};
    expect(cleaned(body, { never: [key] }).cleaner.hidden()).toEqual([]);
  });

  it('keeps a disclosure about paid links', () => {
    const { page } = cleaned(article('<div class="ad-disclosure" id="x">We may earn from the links in this text.</div>'));
    expect(isSeen(page, '#x')).toBe(true);
  });
});
