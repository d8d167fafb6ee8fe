import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/timeCard.css';
import '../../src/ui/popup/popup.css';
import optionsCss from '../../src/ui/options/options.css?inline';
import type { ReaderModel } from '../../src/ui/reader/model';
import { articleIn } from './articles';
import { cutOff, doubleText, outside, overlapping } from './fit';
import { showOptions } from './options/show';
import { optionsStates } from './options/states';
import { showReader } from './reader/show';
import { showPopup } from './show';
import { states } from './states';
import { shipped, textsIn } from './texts';

const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false } } };
const LONG = ['pseudo', 'de', 'ar'];
const POPUP = ['article', 'long-names', 'needs-permission', 'citation-preview', 'no-article', 'file-access', 'error', 'sponsored-paywalled', 'zone-unknown'];
const OPTIONS = ['three', 'needs-permission', 'one-problem', 'import-refused', 'sync-failed', 'empty'];
const READER: Record<string, (model: ReaderModel) => void> = {
  plain: () => undefined,
  settings: model => { model.panel.value = 'settings'; },
  keys: model => { model.panel.value = 'keys'; },
  save: model => { model.panel.value = 'save'; },
  'a statement': model => { model.statement.value = 0; },
  'reading aloud': model => { model.aloud.value = { state: 'playing', voices: [{ id: 'a', name: 'Ada', language: 'en', local: true, standard: true }], voice: 'a' }; },
};

let root: HTMLElement | undefined, sheet: HTMLStyleElement | undefined;
function drawnPopup(state: string, code: string, width = 400): HTMLElement {
  root = document.createElement('div');
  root.style.inlineSize = `${width}px`;
  document.body.append(root);
  const shown = states[state];
  if (shown) showPopup(root, shown.state.kind === 'article' ? { ...shown, state: { ...shown.state, article: { ...shown.state.article, ...(state === 'article' ? articleIn(code) : {}) } } } : shown, {}, textsIn(code));
  return root;
}
function drawnOptions(state: string, code: string, width = 400): HTMLElement {
  sheet = document.createElement('style');
  sheet.textContent = optionsCss;
  document.head.append(sheet);
  root = document.createElement('div');
  root.style.inlineSize = `${width}px`;
  document.body.append(root);
  const shown = optionsStates[state];
  if (shown) showOptions(root, shown, {}, textsIn(code));
  return root;
}
function drawnReader(state: string, code: string, { width = 400, article = code } = {}) {
  const shown = showReader(articleIn(article), { from: textsIn(code), change: READER[state] });
  root = shown.host;
  shown.dialog.style.inlineSize = `${width}px`;
  return shown;
}
const violations = async (element: Element): Promise<string[]> =>
  (await axe.run(element, RULES)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  sheet?.remove();
});

describe.each(['ar', 'ja'])('in %s', code => {
  it.each(POPUP)('the popup has nothing that keeps a reader out: %s', async state => expect(await violations(drawnPopup(state, code))).toEqual([]));
  it.each(OPTIONS)('the options page has nothing that keeps a reader out: %s', async state => expect(await violations(drawnOptions(state, code))).toEqual([]));
  it.each(Object.keys(READER))('the reader view has nothing that keeps a reader out: %s', async state => expect(await violations(drawnReader(state, code).host)).toEqual([]));
});

describe.each(LONG)('in %s', code => {
  const sizes = [{ width: 400, double: false }, { width: 320, double: false }, { width: 400, double: true }];

  describe.each(sizes)('at $width pixels, text doubled: $double', ({ width, double }) => {
    beforeEach(() => page.viewport(width, 800));
    it.each(POPUP)('the popup keeps within its width, and nothing is cut off: %s', state => {
      const drawn = drawnPopup(state, code, width);
      if (double) doubleText(drawn);
      expect(outside(drawn)).toEqual([]);
      expect(cutOff(drawn)).toEqual([]);
      expect(overlapping(drawn, '.actions-bar button, .actions-bar select, .auto-clean span, .auto-clean input')).toEqual([]);
    });
    it.each(OPTIONS)('the options page keeps within its width, and nothing is cut off: %s', state => {
      const drawn = drawnOptions(state, code, width);
      if (double) doubleText(drawn);
      expect(outside(drawn)).toEqual([]);
      expect(cutOff(drawn)).toEqual([]);
    });
    it.each(Object.keys(READER))('the reader view keeps within its width, and nothing is cut off: %s', state => {
      const { dialog } = drawnReader(state, code, { width });
      if (double) doubleText(dialog);
      expect(outside(dialog)).toEqual([]);
      for (const part of dialog.querySelectorAll('.toolbar, .panel, .aloud, .speaker-note')) expect(cutOff(part)).toEqual([]);
      expect(overlapping(dialog, '.toolbar > *:not(.progress)')).toEqual([]);
    });
  });
});

describe('every language', () => {
  it.each(shipped)('names what is pressed by the words that are seen on it: %s', async code => {
    const rules = { runOnly: ['label-content-name-mismatch'] };
    const mismatched = async (element: Element): Promise<string[]> => (await axe.run(element, rules)).violations.flatMap(({ nodes }) => nodes.map(node => node.html));
    const found = [await mismatched(drawnPopup('article', code))];
    root?.remove();
    found.push(await mismatched(drawnOptions('needs-permission', code)));
    root?.remove();
    for (const state of ['settings', 'reading aloud']) {
      found.push(await mismatched(drawnReader(state, code).host));
      root?.remove();
    }
    expect(found.flat()).toEqual([]);
  });
  it.each(shipped)('fits into the popup: %s', async code => {
    await page.viewport(400, 600);
    const drawn = drawnPopup('article', code);
    expect(outside(drawn)).toEqual([]);
    expect(cutOff(drawn)).toEqual([]);
    // Two lines on the button at most.
    expect(drawn.querySelector('.cite')?.getBoundingClientRect().height).toBeLessThan(60);
  });
});

const at = (element: Element | null | undefined): DOMRect => {
  if (!element) throw new Error('not drawn');
  return element.getBoundingClientRect();
};
const middle = (box: DOMRect): number => box.left + box.width / 2;

describe('from right to left', () => {
  beforeEach(() => page.viewport(800, 700));

  it.each(['ar', 'he'])('the popup is mirrored in full: %s', code => {
    const drawn = drawnPopup('article', code);
    const find = (selector: string): DOMRect => at(drawn.querySelector(selector));
    expect(getComputedStyle(drawn).direction).toBe('rtl');
    // The site first, then its switch; the knob of a switch that is on stands at its end.
    expect(middle(find('.auto-clean span'))).toBeGreaterThan(middle(find('.auto-clean input')));
    expect(middle(find('.actions-bar .read'))).toBeGreaterThan(middle(find('.citation')));
    expect(middle(find('.citation .cite'))).toBeGreaterThan(middle(find('.citation select')));
    expect(middle(find('.citation'))).toBeGreaterThan(middle(find('.more')));
    expect(middle(find('.cleaned summary'))).toBeGreaterThan(middle(find('.cleaned .undo')));
    expect(getComputedStyle(drawn.querySelector('.auto-clean input') ?? drawn, '::after').right).toBe('17px');
  });
  it('the menu opens over its button, at the same side', () => {
    const drawn = drawnPopup('article', 'ar');
    drawn.querySelector<HTMLElement>('.more')?.click();
    const menu = drawn.querySelector<HTMLElement>('[popover]');
    expect(menu?.matches(':popover-open')).toBe(true);
    expect(at(menu).left).toBeLessThan(200);
  });
  it.each(['ar', 'he'])('the reader view’s own chrome is mirrored in full: %s', code => {
    const { dialog } = drawnReader('reading aloud', code, { width: 800, article: 'ar' });
    const find = (selector: string): DOMRect => at(dialog.querySelector(selector));
    expect(middle(find('.toolbar .close'))).toBeGreaterThan(middle(find('[data-opens=keys]')));
    // What is read grows from the right.
    dialog.querySelector<HTMLElement>('.progress i')?.style.setProperty('inline-size', '30%');
    expect(find('.progress i').right).toBeCloseTo(find('.progress').right, 0);
    // "Previous" is on the right of "next", and both point that way; so do the waves of the voice.
    const [previous, , next] = [...dialog.querySelectorAll('.transport .tool')];
    expect(middle(at(previous))).toBeGreaterThan(middle(at(next)));
    for (const name of ['previous', 'next', 'listen']) expect(getComputedStyle(dialog.querySelector(`.icon.${name}`) ?? dialog).transform).toBe('matrix(-1, 0, 0, 1, 0, 0)');
    for (const name of ['close', 'save', 'plus']) expect(getComputedStyle(dialog.querySelector(`.icon.${name}`) ?? dialog).transform).toBe('none');
  });
  it('the marker of the place stands at the side where lines begin, by the article', () => {
    const marked = (article: string): string[] => {
      const { dialog } = drawnReader('plain', 'en', { width: 800, article });
      const block = dialog.querySelector('[data-block="0"]');
      block?.setAttribute('data-here', '');
      const { left, right } = getComputedStyle(block ?? dialog, '::before');
      root?.remove();
      return [left, right];
    };
    expect(marked('en')[0]).toBe('-16px');
    expect(marked('ar')[1]).toBe('-16px');
  });
  it('who said it stands under the beginning of the last line', async () => {
    const { dialog, model } = drawnReader('plain', 'ar', { width: 800 });
    model.statement.value = 0;
    await expect.poll(() => dialog.querySelector('.speaker-note')).not.toBeNull();
    const note = at(dialog.querySelector('.speaker-note')), words = at(dialog.querySelector('[data-quote="0"]'));
    expect(Math.abs(note.right - words.right)).toBeLessThan(2);
  });
});

describe('names and hosts written the other way', () => {
  it('are set apart in a sentence, and those written the same way are not', () => {
    expect(textsIn('ar').t('saidRemoved', 'harbourpost.example')).toContain('\u2068harbourpost.example\u2069');
    expect(textsIn('en').t('reportedBy', 'بريد الميناء')).toBe('reported by \u2068بريد الميناء\u2069');
    expect(textsIn('en').t('reportedBy', 'Island Radio')).toBe('reported by Island Radio');
    expect(textsIn('ar').t('exportName', '2026-11-23')).not.toMatch(/[\u2066-\u2069]/);
  });
  it('are elements of their own where they stand by themselves', () => {
    const drawn = drawnPopup('long-names', 'ar');
    for (const selector of ['.publication b > bdi', '.authors > bdi', '.speaker h3 > bdi', '.auto-clean b > bdi', '.citation small > bdi']) expect(drawn.querySelector(selector), selector).not.toBeNull();
  });
});

describe('the language of the article and that of the interface', () => {
  it('are two in the reader view: words, direction and hyphens by the article, times and what is pressed by the interface', () => {
    const { dialog } = drawnReader('plain', 'en', { article: 'ar' });
    const article = dialog.querySelector<HTMLElement>('.article'), time = dialog.querySelector('.time time');
    expect([dialog.lang, dialog.dir]).toEqual(['en', 'ltr']);
    expect([article?.lang, article?.dir]).toEqual(['ar', 'rtl']);
    expect(time?.textContent).toMatch(/^(?:11 June 2022|June 11, 2022) at/);
    expect(time?.closest<HTMLElement>('[lang]')?.lang).toBe('en');
    expect(dialog.querySelector<HTMLElement>('.body')?.closest<HTMLElement>('[lang]')?.lang).toBe('ar');
  });
  it('are two in the popup', () => {
    root = document.createElement('div');
    document.body.append(root);
    const { state } = states.article ?? {};
    if (state?.kind === 'article') showPopup(root, { state: { ...state, article: articleIn('ar') } }, {}, textsIn('en'));
    for (const selector of ['.masthead', '.summary > div', '.quote']) expect(root.querySelector<HTMLElement>(selector)?.dir, selector).toBe('rtl');
    for (const selector of ['h1', '.sentence', 'blockquote', '.speaker bdi']) expect(root.querySelector(selector)?.closest<HTMLElement>('[lang]')?.lang, selector).toBe('ar');
    for (const selector of ['.time', '.quote .actions button', '.publication > :last-child']) expect(getComputedStyle(root.querySelector(selector) ?? root).direction, selector).toBe('ltr');
  });
  it('writes days in the digits and the calendar of the reader', () => {
    root = document.createElement('div');
    document.body.append(root);
    const shown = states.article;
    if (shown) showPopup(root, shown, {}, textsIn('ar', 'ar-EG'));
    expect(root.querySelector('.when time')?.textContent).toContain('١١ يونيو ٢٠٢٢');
    expect(root.querySelector('.count')?.textContent).toBe('٥');
  });
  it('hyphenates by the article’s language, and only its words', () => {
    const shown = showReader(articleIn('de'), { from: textsIn('ar'), settings: { justified: true } });
    root = shown.host;
    const paragraph = shown.dialog.querySelector('.body p');
    expect(getComputedStyle(paragraph ?? shown.dialog).hyphens).toBe('auto');
    expect(paragraph?.matches(':lang(de)')).toBe(true);
    for (const selector of ['.toolbar', '.end', '.time']) expect(getComputedStyle(shown.dialog.querySelector(selector) ?? shown.dialog).hyphens, selector).toBe('manual');
  });
  it('names the language for which there is no voice in the reader’s own', () => {
    const { host } = showReader(articleIn('ar'), { from: textsIn('en'), change: model => { model.aloud.value = { state: 'no-voice', voices: [] }; } });
    root = host;
    expect(host.shadowRoot?.querySelector('.aloud')?.textContent).toContain('no voice for Arabic');
  });
  it('leaves the language open where the article’s is not known: nothing is hyphenated or spoken by the interface’s', () => {
    const shown = showReader({ ...articleIn('en'), language: undefined }, { from: textsIn('de') });
    root = shown.host;
    expect(shown.dialog.querySelector('.article')?.getAttribute('lang')).toBe('');
    expect(shown.dialog.querySelector('.article')?.matches(':lang(de)')).toBe(false);
  });
});

describe('each script', () => {
  const styleOf = (article: string): CSSStyleDeclaration => getComputedStyle(drawnReader('plain', 'en', { article }).dialog.querySelector('.article') ?? document.body);
  it.each([['ja', /Hiragino/], ['hi', /Devanagari/], ['ar', /Naskh/], ['en', /Charter/]])('has typefaces of its own: %s', (code, face) => expect(styleOf(code).fontFamily).toMatch(face));
  it('keeps those of the article in an interface of another script', () => {
    const { dialog } = drawnReader('plain', 'ar', { article: 'en' });
    expect(getComputedStyle(dialog.querySelector('.article') ?? dialog).fontFamily).not.toContain('Arabic');
  });
  it('has lines as tall as it needs', () => {
    const height = (code: string): number => { const { lineHeight, fontSize } = styleOf(code); root?.remove(); return parseFloat(lineHeight) / parseFloat(fontSize); };
    const [en = 0, ja = 0, hi = 0, ar = 0] = ['en', 'ja', 'hi', 'ar'].map(height);
    expect([en < ja, ja < hi, hi < ar]).toEqual([true, true, true]);
  });
  it('keeps joined letters together, whatever the reader set for others', () => {
    const spacing = (code: string): string => {
      const shown = showReader(articleIn(code), { from: textsIn('en'), settings: { letterSpacing: 0.1 } });
      root = shown.host;
      const found = getComputedStyle(shown.dialog.querySelector('.body p') ?? shown.dialog).letterSpacing;
      root.remove();
      return found;
    };
    expect(spacing('ar')).toBe('normal');
    expect(spacing('hi')).toBe('normal');
    expect(spacing('en')).not.toBe('normal');
  });
});
