import { describe, expect, it } from 'vitest';
import { type Driver, until } from './drivers/driver';
import { inBrowser } from './inBrowser';
import { read } from './reading';

const markup = 'document.documentElement.outerHTML';
export const isOpen = 'Boolean(document.querySelector("[data-lede]"))';

/** The reader view, by mouse and by key, in one browser. */
export function readerViewTests(start: () => Promise<Driver>): void {
  const { driver, site } = inBrowser(start);

  const there = (selector: string) => until(`the reader view has ${selector}`, () => driver.reader.evaluate<boolean>(`Boolean(root.querySelector(${JSON.stringify(selector)}))`));
  const gone = (selector: string) => until(`the reader view has no ${selector}`, () => driver.reader.evaluate<boolean>(`!root.querySelector(${JSON.stringify(selector)})`));
  const text = (selector: string) => driver.reader.evaluate<string>(`root.querySelector(${JSON.stringify(selector)}).innerText`);
  const closed = () => until('the reader view is closed', () => driver.inPage<boolean>(`!(${isOpen})`));
  /** Opens a page and its reader view, with the popup's button; gives the page's markup before it. */
  async function openReader(path: string): Promise<string> {
    await driver.open(site.url + path);
    const before = await driver.inPage<string>(markup);
    await clickRead();
    return before;
  }
  async function clickRead(): Promise<void> {
    const popup = await driver.clickIcon();
    await read(popup);
    await popup.click('.actions-bar .read');
    await there('.body [data-block]');
  }

  describe('the reader view by mouse', () => {
    it('shows the article over the page, and leaves the page as it was', async () => {
      const before = await openReader('/long-read.html');
      expect(await text('h1')).toBe('The last keeper of the lamp');
      expect(await text('.authors')).toContain('Mira Solheim');
      expect(await text('.time')).toMatch(/17|February/);
      const counts = await driver.reader.evaluate<number[]>(`${JSON.stringify(['figure img', '.table table', 'pre code', '.embed a', '.pull-quote', '.body ul ul', '.statement'])}.map(selector => root.querySelectorAll(selector).length)`);
      expect(counts).toEqual([2, 1, 1, 1, 1, 1, 7]);
      expect(await driver.inPage('document.querySelector("[data-lede]").shadowRoot')).toBeNull();
      await driver.reader.click('.toolbar .close');
      await closed();
      expect(await driver.inPage(markup)).toBe(before);
      expect(await driver.inPage('getComputedStyle(document.documentElement).overflowY')).toBe('visible');
    });

    it('says who made a statement when it is clicked', async () => {
      await openReader('/long-read.html');
      await driver.reader.click('.statement');
      await there('.speaker-note');
      expect(await text('.speaker-note')).toContain('Karin Holm');
      await driver.reader.click('.note-tools .tool:last-child');
      await gone('.speaker-note');
      await driver.reader.click('.toolbar .close');
      await closed();
    });

    it('remembers how the reader likes to read, and opens so on the next page', async () => {
      await openReader('/long-read.html');
      await driver.reader.click('[data-opens=settings]');
      await driver.reader.click('[data-option=sepia]');
      await driver.reader.click('[data-step=size] button:last-child');
      await until('it is sepia', () => driver.reader.evaluate<boolean>('getComputedStyle(root.querySelector("dialog")).backgroundColor === "rgb(247, 238, 221)"'));
      await driver.reader.press('Escape');
      await driver.reader.press('Escape');
      await closed();
      await openReader('/second.html');
      expect(await driver.reader.evaluate('getComputedStyle(root.querySelector("dialog")).backgroundColor')).toBe('rgb(247, 238, 221)');
      expect(await driver.reader.evaluate('getComputedStyle(root.querySelector(".article")).fontSize')).toBe('20px');
      await driver.reader.press('Escape');
      await closed();
      await driver.inExtension('browser.storage.local.clear()');
    });

    it('goes to a heading of the contents, and scrolls the page there when it closes', async () => {
      const before = await openReader('/long-read.html');
      await driver.reader.click('[data-opens=contents]');
      await driver.reader.click('.panel li:last-child button');
      await until('it is the place being read', () => driver.reader.evaluate<boolean>('root.querySelector("[data-here]")?.textContent === "The first of March"'));
      await until('the scrolling has ended', () => driver.reader.evaluate<boolean>('Math.abs(root.querySelector("[data-here]").getBoundingClientRect().top) < innerHeight'));
      await driver.reader.press('Escape');
      await closed();
      const top = await driver.inPage<number>('[...document.querySelectorAll("h2")].at(-1).getBoundingClientRect().top');
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(await driver.inPage<number>('innerHeight'));
      expect(await driver.inPage(markup)).toBe(before);
    });

    it('opens where the reader was', async () => {
      await clickRead();
      await until('it is at the last heading', () => driver.reader.evaluate<boolean>('root.querySelector("[data-here]")?.textContent === "The first of March"'));
      await driver.reader.press('Escape');
      await closed();
      await driver.inExtension('browser.storage.local.clear()');
    });

    it('copies the article as Markdown with front matter', async () => {
      await openReader('/long-read.html');
      await driver.reader.click('[data-opens=save]');
      await driver.reader.click('.choices button');
      await until('the reader view says so', async () => (await text('.said')) === 'Markdown copied');
      const { plain } = await driver.clipboard();
      expect(plain).toMatch(/^---\ntitle: The last keeper of the lamp\nauthors:\n {2}- Mira Solheim/);
      expect(plain).toContain('speaker: Karin Holm');
      expect(plain).toMatch(/\| Line +\| 1985/);
      await driver.reader.press('Escape');
      await driver.reader.press('Escape');
      await closed();
    });

    it('cites the article at its end', async () => {
      await openReader('/second.html');
      await driver.reader.evaluate('root.querySelector(".end").scrollIntoView()');
      await there('.reference');
      expect(await text('.reference')).toMatch(/\(2023, October 5\)\. .*Rain keeps the boats in the harbour/);
      await driver.reader.press('Escape');
      await closed();
    });
  });

  describe('the reader view by keyboard', () => {
    it('opens and closes by keys alone, and gives the focus back', async () => {
      await driver.open(`${site.url}/long-read.html`);
      await driver.inPage('document.querySelector("nav a").focus()');
      const before = await driver.inPage<string>(markup);
      const popup = await driver.pressShortcut();
      await read(popup);
      await popup.evaluate('document.querySelector(".actions-bar .read").focus()');
      await popup.press('Enter');
      await there('.body [data-block]');
      expect(await driver.reader.evaluate('root.activeElement?.localName')).toBe('dialog');
      for (let at = 0; at < 4; at++) await driver.reader.press('Tab');
      expect(await driver.reader.evaluate('root.querySelector("dialog").contains(root.activeElement)')).toBe(true);
      await driver.reader.press('Escape');
      await closed();
      expect(await driver.inPage(markup)).toBe(before);
      expect(await driver.inPage('document.activeElement.textContent')).toBe('News');
    });

    it('goes by paragraph and by statement, lists its keys, and sets the size', async () => {
      await openReader('/long-read.html');
      for (let at = 0; at < 4; at++) await driver.reader.press('j');
      await driver.reader.press('k');
      await until('the third paragraph is marked', () => driver.reader.evaluate<boolean>('root.querySelector("[data-here]")?.dataset.block === "3"'));
      await driver.reader.press('n');
      await driver.reader.press('n');
      await until('the next statement has the focus', () => driver.reader.evaluate<boolean>('root.activeElement?.className === "statement" && Boolean(root.querySelector(".speaker-note"))'));
      expect(await text('.speaker-note')).toMatch(/Anders Brekke|Jonas Lind/);
      await driver.reader.press('p');
      await driver.reader.press('?');
      await there('.panel.keys');
      expect(await driver.reader.evaluate('root.activeElement?.id')).toBe('panel');
      await driver.reader.press('Escape');
      await gone('.panel');
      expect(await driver.reader.evaluate('root.activeElement?.dataset.opens')).toBe('keys');
      await driver.reader.press('+');
      await until('the text is larger', () => driver.reader.evaluate<boolean>('getComputedStyle(root.querySelector(".article")).fontSize === "20px"'));
      await driver.reader.press('Escape');
      await driver.reader.press('Escape');
      await closed();
      await driver.inExtension('browser.storage.local.clear()');
    });

    it('shows a live blog as a timeline, and right-to-left text from right to left', async () => {
      await openReader('/live.html');
      expect(await driver.reader.evaluate('root.querySelectorAll(".live .entry time").length')).toBe(4);
      await driver.reader.press('Escape');
      await closed();
      await openReader('/long-read-ar.html');
      expect(await driver.reader.evaluate('getComputedStyle(root.querySelector(".article")).direction')).toBe('rtl');
      await driver.reader.press('Escape');
      await closed();
    });

    it('opens under the strictest content security policy, styled', async () => {
      const before = await openReader('/csp/second.html');
      expect(await driver.reader.evaluate('getComputedStyle(root.querySelector("dialog")).position')).toBe('fixed');
      expect(await driver.reader.evaluate('root.querySelector("dialog").getBoundingClientRect().width > innerWidth - 30')).toBe(true);
      await driver.reader.press('Escape');
      await closed();
      expect(await driver.inPage(markup)).toBe(before);
    });
  });

  describe('without the popup', () => {
    it('the entry of the context menu opens the reader view, on a page that nobody has read', async ({ skip }) => {
      if (!driver.openReaderByMenu) skip('Chromium’s menus cannot be driven from a test');
      await driver.open(`${site.url}/long-read.html`);
      const before = await driver.inPage<string>(markup);
      await driver.openReaderByMenu?.();
      await there('.body [data-block]');
      await driver.reader.press('Escape');
      await closed();
      expect(await driver.inPage(markup)).toBe(before);
    });
  });

  describe('the way back', () => {
    it('Back within the page closes the reader view', async () => {
      await driver.open(`${site.url}/long-read.html`);
      await driver.inPage('history.pushState(null, "", "#two")');
      const before = await driver.inPage<string>(markup);
      await clickRead();
      await driver.reader.click('h1');
      await driver.back();
      await closed();
      expect(await driver.inPage(markup)).toBe(before);
    });

    it('Back to another page takes the reader view with it, and Forward finds the page as it was', async () => {
      await driver.open(`${site.url}/second.html`);
      const before = await openReader('/long-read.html');
      const length = await driver.inPage('history.length');
      await driver.back();
      await until('the page before is there', () => driver.inPage<boolean>('location.pathname === "/second.html" && document.readyState === "complete"'));
      expect(await driver.inPage(isOpen)).toBe(false);
      expect(await driver.inPage('history.length')).toBe(length);
      await driver.inPage('history.forward()');
      await until('the page is there again', () => driver.inPage<boolean>('location.pathname === "/long-read.html" && document.readyState === "complete"'));
      expect(await driver.inPage(markup)).toBe(before);
    });
  });

  describe('paper', () => {
    it('gets all of the article, and nothing of the page', async () => {
      const before = await openReader('/endless.html');
      await driver.inPage('void dispatchEvent(new Event("beforeprint"))');
      expect(await driver.reader.evaluate('[root.querySelector("dialog").matches(":modal"), root.querySelector("dialog").open, root.querySelectorAll("[data-block]").length > 2500]')).toEqual([false, true, true]);
      await driver.inPage('void dispatchEvent(new Event("afterprint"))');
      expect(await driver.reader.evaluate('root.querySelector("dialog").matches(":modal")')).toBe(true);
      await driver.reader.press('Escape');
      await closed();
      expect(await driver.inPage(markup)).toBe(before);
    });
  });

  describe('a hostile page', () => {
    const seen = () => until('the reader view is on top', () => driver.inPage<boolean>('document.elementFromPoint(innerWidth / 2, innerHeight / 2) === document.querySelector("[data-lede]")'));
    it.each([
      ['takes the reader view out', 'document.querySelector("[data-lede]").remove()'],
      ['empties its document', 'void (document.body.textContent = "")'],
      ['opens a dialog over it', '(() => { const box = document.createElement("dialog"); box.textContent = "Subscribe"; document.body.append(box); box.showModal(); })()'],
      ['puts a popover over it', '(() => { const box = document.createElement("div"); box.popover = "manual"; box.style.cssText = "width:100%;height:100%"; document.body.append(box); box.showPopover(); })()'],
      ['hides it by its style', '(() => { const style = document.createElement("style"); style.textContent = "html > div, [data-lede] { display: none !important; opacity: 0 !important; visibility: hidden !important }"; document.head.append(style); })()'],
    ])('that %s does not keep the article from being read', async (_what, attack) => {
      await openReader('/long-read.html');
      await driver.inPage(attack);
      await seen();
      await driver.reader.press('t');
      await there('.panel.contents');
      await driver.reader.press('Escape');
      await driver.reader.press('Escape');
      await closed();
    });

    it('that steals the focus does not get it, nor the keys', async () => {
      await openReader('/long-read.html');
      await driver.inPage(`(() => {
        const field = document.createElement('input'); document.body.append(field); window.stolen = [];
        document.addEventListener('keydown', event => stolen.push(event.key));
        document.addEventListener('focusin', () => field.focus());
        field.focus();
      })()`);
      await driver.reader.press('t');
      await there('.panel.contents');
      expect(await driver.inPage('document.activeElement.localName')).toBe('div');
      expect(await driver.inPage('stolen')).toEqual([]);
      await driver.reader.press('Escape');
      await driver.reader.press('Escape');
      await closed();
    });

    it('that will not stop taking it out gets the page back, and the icon says so', async () => {
      await openReader('/long-read.html');
      await driver.inPage('void (window.war = setInterval(() => document.querySelector("[data-lede]")?.remove(), 5))');
      await until('the reader view has given up', () => driver.badge().then(badge => badge === '!'));
      await driver.inPage('clearInterval(war)');
      await closed();
      expect(await driver.inPage('getComputedStyle(document.documentElement).overflowY')).toBe('visible');
    });

    it('that goes to another address within itself closes it', async () => {
      await openReader('/long-read.html');
      await driver.inPage('history.pushState(null, "", "/second.html")');
      await closed();
    });

    it('that goes to another page takes it away, and is found as it was', async () => {
      const before = await openReader('/long-read.html');
      await driver.inPage(`void (location.href = ${JSON.stringify(`${site.url}/second.html`)})`);
      await until('the other page is there', () => driver.inPage<boolean>('document.title.startsWith("Rain") || location.pathname === "/second.html"'));
      await driver.back();
      await until('the page is back', () => driver.inPage<boolean>('location.pathname === "/long-read.html" && document.readyState === "complete"'));
      expect(await driver.inPage(markup)).toBe(before);
    });
  });

  describe('very long articles', () => {
    it('200,000 words open, go to their end and close', async () => {
      await openReader('/endless.html');
      await until('all of it is drawn', () => driver.reader.evaluate<boolean>('root.querySelectorAll("[data-block]").length > 2500'));
      await driver.reader.press('t');
      await there('.panel.contents');
      await driver.reader.click('.panel li:last-child button');
      await until('it is at the last chapter', () => driver.reader.evaluate<boolean>('root.querySelector("[data-here]")?.textContent === "Chapter 100"'));
      await driver.reader.press('Escape');
      await closed();
      await driver.inExtension('browser.storage.local.clear()');
    });

    it('3,000 pictures that fail fall back to their captions', async () => {
      await openReader('/pictures.html');
      await there('.missing');
      expect(await text('.missing')).toBe('This picture could not be loaded.');
      await driver.reader.press('Escape');
      await closed();
    });
  });
}
