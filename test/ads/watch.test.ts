import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCleaner } from '../../src/ads/cleaner';
import { article, element, isSeen, openPage } from './page';

afterEach(() => document.body.replaceChildren());

describe('a page that changes', () => {
  it('loses a slot that comes late, and tells', async () => {
    const page = openPage(article(''));
    const cleaner = createCleaner(page);
    const heard = vi.fn<(hidden: unknown[]) => void>();
    cleaner.clean();
    cleaner.watch(heard);
    element(page, 'article').insertAdjacentHTML('beforeend', '<div class="ad" id="late" style="height:99px">x</div>');
    await vi.waitFor(() => expect(isSeen(page, '#late')).toBe(false));
    expect(heard).toHaveBeenLastCalledWith([expect.objectContaining({ height: 99 })]);
    cleaner.restore();
    expect(isSeen(page, '#late')).toBe(true);
  });

  it('never has a paragraph hidden in place of an ad that moved', async () => {
    const page = openPage(article('<div class="ad">x</div>'));
    const cleaner = createCleaner(page);
    cleaner.clean();
    cleaner.watch(() => undefined);
    element(page, 'article').insertAdjacentHTML('afterbegin', '<div id="new">A line of text that came.</div>');
    element(page, '.ad').insertAdjacentHTML('beforebegin', '<div id="next">Another line.</div>');
    await Promise.resolve();
    expect(isSeen(page, '#new') && isSeen(page, '#next')).toBe(true);
    expect(isSeen(page, '.ad')).toBe(false);
  });

  it('shows a box again that the article has moved into', async () => {
    const page = openPage(article('<div id="box"><p>Advertisement</p></div>'));
    const cleaner = createCleaner(page);
    cleaner.clean();
    cleaner.watch(() => undefined);
    element(page, '#box').insertAdjacentHTML('beforeend', '<p id="text">The harbour council has met, and this is what it said.</p>');
    await vi.waitFor(() => expect(isSeen(page, '#text')).toBe(true));
    expect(isSeen(page, '#box p')).toBe(false);
  });

  it('hides again what the page puts back, in its place', async () => {
    const page = openPage(article('<div id="a" class="ad">x</div>'));
    const cleaner = createCleaner(page);
    cleaner.clean();
    cleaner.watch(() => undefined);
    const ad = element(page, '#a');
    ad.remove();
    element(page, 'article').append(ad.cloneNode(true));
    await vi.waitFor(() => expect(isSeen(page, '#a')).toBe(false));
    cleaner.unwatch();
  });

  it('adopts its sheet again when the page drops it', async () => {
    const page = openPage(article('<div class="ad" id="a">x</div>'));
    const cleaner = createCleaner(page);
    cleaner.clean();
    cleaner.watch(() => undefined);
    page.adoptedStyleSheets = [];
    element(page, 'article').append(page.createElement('p'));
    await vi.waitFor(() => expect(isSeen(page, '#a')).toBe(false));
    cleaner.unwatch();
  });

  it('is left alone once nobody is there any more to look for', async () => {
    const page = openPage(article(''));
    let alive = true;
    const asked = vi.fn(() => alive);
    const cleaner = createCleaner(page, { alive: () => {
      if (!asked()) cleaner.unwatch();
      return alive;
    } });
    cleaner.clean();
    cleaner.watch(() => undefined);
    alive = false;
    element(page, 'article').insertAdjacentHTML('beforeend', '<div class="ad" id="late">x</div>');
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    page.dispatchEvent(new Event('visibilitychange'));
    element(page, 'article').insertAdjacentHTML('beforeend', '<div class="ad" id="later">x</div>');
    expect(isSeen(page, '#late') && isSeen(page, '#later')).toBe(true);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
