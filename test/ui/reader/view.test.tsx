import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Article, Block } from '../../../src/article/types';
import type { ReaderActions, ReaderModel } from '../../../src/ui/reader/model';
import type { ReaderSettings } from '../../../src/ui/reader/settings';
import { full } from '../states';
import { showReader } from './show';

const paragraph = (text: string, marks: Block['marks'] = []): Block => ({ kind: 'paragraph', text, marks });
const heading = (text: string, level: 2 | 3 | 4 = 2): Block => ({ kind: 'heading', level, text, marks: [] });
const item = (text: string, depth: number, first = false): Block => ({ kind: 'list-item', text, depth, first, ordered: false, marks: [] });
const blocks: Block[] = [
  paragraph('“Nothing is hidden,” the minister said, and looked at the sea.', [{ kind: 'emphasis', start: 40, end: 46 }]),
  heading('Deep', 4), paragraph('A link to a page and one to a script.', [{ kind: 'link', start: 2, end: 6, href: 'https://a.example/' }, { kind: 'link', start: 21, end: 24, href: 'javascript:alert(1)' }]),
  item('one', 0, true), item('inner', 1, true), item('two', 0),
  heading('A table'), { kind: 'table', text: '', marks: [], rows: [[{ text: 'Line', header: true }, { text: '1985', header: true }], [{ text: 'North', header: true }, { text: '4', header: false }]] },
  { kind: 'code', text: 'x = 1\ny = 2', marks: [{ kind: 'code', start: 0, end: 11 }] },
  { kind: 'block-quote', text: 'The light shall be shown.', marks: [] }, { kind: 'pull-quote', text: 'Nothing is hidden', marks: [] },
  heading('Pictures'), { kind: 'figure', text: 'The quay.', marks: [], credit: 'J. Lind', image: { src: 'http://127.0.0.1:9/none.png', alt: 'A boat', width: 800, height: 450 } },
  { kind: 'embed', text: 'A film', marks: [], url: 'https://www.youtube.com/embed/a', provider: 'YouTube' },
];
const article: Article = { ...full, blocks, quotes: [{ content: 'Nothing is hidden', span: { block: 0, start: 0, end: 20 }, kind: 'direct', speaker: 0, confidence: 1 }] };
const nothing = (): void => undefined;

let host: HTMLElement | undefined;
function drawn(parts: Partial<Article> = {}, settings: Partial<ReaderSettings> = {}, change: (model: ReaderModel) => void = nothing, actions: Partial<ReaderActions> = {}) {
  const shown = showReader({ ...article, ...parts }, { settings, change, actions });
  ({ host } = shown);
  return shown;
}
const find = <E extends HTMLElement>(root: HTMLElement, selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing drawn for ${selector}`);
  return found;
};
afterEach(() => { host?.remove(); });

const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
const STATES: Record<string, (model: ReaderModel) => void> = {
  plain: nothing,
  settings: model => { model.panel.value = 'settings'; },
  contents: model => { model.panel.value = 'contents'; model.here.value = 6; },
  keys: model => { model.panel.value = 'keys'; },
  save: model => { model.panel.value = 'save'; },
  'a statement': model => { model.statement.value = 0; },
  'reading aloud': model => { model.aloud.value = { state: 'playing', spoken: { block: 2, start: 0, end: 12 }, voices: [{ id: 'a', name: 'Ada', language: 'en', local: true, standard: true }], voice: 'a' }; },
  'no voice': model => { model.aloud.value = { state: 'no-voice', voices: [] }; },
  cited: model => { model.citation.value = 'Solheim, M. (2022). Ferry.'; model.said.value = 'Citation copied'; },
};

describe('the reader view', () => {
  it.each(THEMES.flatMap(theme => Object.keys(STATES).map(state => ({ theme, state }))))('has nothing that keeps a reader out: $theme, $state', async ({ theme, state }) => {
    const { host: shown } = drawn({}, { theme }, STATES[state]);
    const { violations } = await axe.run(shown, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([]);
  });

  it('shows an embedded post as its words, with its account and the day it was signed', () => {
    const post: Block = { kind: 'embed', text: 'The ferry sails again.', marks: [], url: 'https://x.com/harbour/status/7', provider: 'X', account: '@harbour', signed: '— Harbour Office (@harbour) 3 May 2021' };
    const embed = find(drawn({ blocks: [post], quotes: [] }).dialog, '.embed');
    expect([...embed.querySelectorAll('bdi')].map(part => part.textContent)).toEqual(['X', 'Harbour Office (@harbour) 3 May 2021']);
    expect(embed.textContent).toContain('The ferry sails again.');
  });

  it.each(Object.keys(STATES))('fits a window of 320 pixels: %s', state => {
    const { dialog } = drawn({}, {}, STATES[state]);
    dialog.style.inlineSize = '320px';
    expect(dialog.scrollWidth).toBeLessThanOrEqual(320);
    const wide = [...dialog.querySelectorAll('.toolbar > *, .column *')].filter(element => !element.closest('.table, pre') && element.getBoundingClientRect().right > 321);
    expect(wide.map(element => element.className || element.localName)).toEqual([]);
  });

  it('makes links of pages and mailboxes alone, and tells the sites nothing of where the reader comes from', () => {
    const { dialog } = drawn();
    expect([...dialog.querySelectorAll<HTMLAnchorElement>('.body p:not(.embed) a')].map(({ href, rel }) => [href, rel])).toEqual([['https://a.example/', 'noopener noreferrer']]);
    expect(find<HTMLImageElement>(dialog, '.body img').referrerPolicy).toBe('no-referrer');
  });

  it('keeps the words of a picture that fails, and says that it failed', async () => {
    const { dialog } = drawn();
    find(dialog, '.body img').dispatchEvent(new Event('error'));
    await vi.waitFor(() => expect(dialog.querySelector('.body img')).toBeNull());
    expect(find(dialog, '.body figure').innerText).toMatch(/A boat\s+This picture could not be loaded\.\s+The quay\. J\. Lind/);
  });

  it('shows no picture where the reader wants none', () => {
    expect(drawn({}, { images: false }).dialog.querySelector('img')).toBeNull();
  });

  it('gives the statement that is clicked', () => {
    const onStatement = vi.fn();
    find(drawn({}, {}, nothing, { onStatement }).dialog, '.statement').click();
    expect(onStatement).toHaveBeenCalledWith(0);
  });

  it('says who made it, word for word as the article names them', () => {
    expect(find(drawn({}, {}, STATES['a statement']).dialog, '.speaker-note').innerText).toMatch(/Anders Brekke\s+Norland Transport Minister/);
  });

  it('draws the words of every block as they are, so that places on the screen are places in the article', () => {
    const { dialog } = drawn();
    for (const [at, block] of blocks.entries()) {
      if (['table', 'figure', 'embed'].includes(block.kind)) continue;
      expect(find(dialog, `[data-block="${at}"]`).textContent).toBe(block.text);
    }
  });

  it('marks the sentence that is spoken, and nothing else', async () => {
    const { dialog, model } = drawn();
    STATES['reading aloud']?.(model);
    await vi.waitFor(() => expect([...dialog.querySelectorAll('.spoken')].map(element => element.textContent).join('')).toBe('A link to a '));
  });

  it('has targets of 24 pixels or more', () => {
    const small = Object.values(STATES).flatMap(state => {
      const { dialog, host: shown } = drawn({}, {}, state);
      const found = [...dialog.querySelectorAll('button, select, summary, .panel input')].filter(target => {
        const { width, height } = target.getBoundingClientRect();
        return getComputedStyle(target).display !== 'none' && target.checkVisibility() && (width < 20 || height < 20 || (target.localName === 'button' && height < 24));
      }).map(target => target.outerHTML);
      shown.remove();
      return found;
    });
    expect(small).toEqual([]);
  });
});
