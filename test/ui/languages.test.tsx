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
import { textsIn } from './texts';

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
