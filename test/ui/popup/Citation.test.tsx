import { afterEach, describe, expect, it, vi } from 'vitest';
import { FIRST_CHOICE } from '../../../src/citation/choice';
import { clear, find } from '../draw';
import { showPopup } from '../show';
import { states, type Shown } from '../states';

const drawn = (name: string, callbacks = {}, parts: Partial<Shown> = {}): HTMLElement => {
  const root = document.createElement('div'), shown = states[name];
  root.style.width = '400px';
  document.body.append(root);
  if (shown) showPopup(root, { ...shown, ...parts }, callbacks);
  return root;
};
const choose = (root: HTMLElement, value: string): void => {
  const list = find<HTMLSelectElement>(root, '.citation select');
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
};
afterEach(clear);

describe('the citation in the popup', () => {
  it('offers every style for the list and for the text, and every format', () => {
    const groups = [...drawn('article').querySelectorAll('.citation optgroup')].map(group => group.children.length);
    expect(groups).toEqual([11, 11, 7]);
    expect([...drawn('article').querySelectorAll('.citation option')].filter(option => option.textContent === '')).toEqual([]);
  });

  it('gives what was chosen; a format leaves the style as it is', () => {
    const onChooseCitation = vi.fn();
    const root = drawn('article', { onChooseCitation });
    choose(root, 'in-text mla');
    expect(onChooseCitation).toHaveBeenLastCalledWith({ ...FIRST_CHOICE, style: 'mla', output: 'in-text' });
    choose(root, 'ris');
    expect(onChooseCitation).toHaveBeenLastCalledWith({ ...FIRST_CHOICE, output: 'ris' });
  });

  it('shows the choice that it was given', () => {
    expect(find<HTMLSelectElement>(drawn('citation-in-text'), '.citation select').selectedOptions[0]?.textContent).toBe('In text: Chicago author-date');
    expect(find<HTMLInputElement>(drawn('citation-in-text'), '.preview-area input').checked).toBe(true);
  });

  it('shows the citation as it will be pasted, with what is set off, and takes no markup of it', () => {
    const rich = 'Solheim, M. &#60;b&#62;x&#60;/b&#62;. <i>Harbour Post</i>.';
    const root = drawn('article', {}, { citation: { choice: FIRST_CHOICE, open: true, preview: { plain: '', rich } } });
    expect(find(root, '.preview-text').innerHTML).toBe('<p dir="auto">Solheim, M. &lt;b&gt;x&lt;/b&gt;. <i>Harbour Post</i>.</p>');
  });

  it('moves nothing when the citation comes or changes', () => {
    const tops = ['citation-writing', 'citation-preview', 'citation-bibtex', 'citation-no-address'].map(name => {
      const root = drawn(name), area = find(root, '.preview-area').getBoundingClientRect(), button = find(root, '.citation .cite').getBoundingClientRect();
      root.remove();
      return [area.height, area.top - button.top, button.left, button.width];
    });
    expect(new Set(tops.map(String)).size).toBe(1);
  });

  it('opens and closes the preview by the reader’s hand alone', () => {
    const onPreviewCitation = vi.fn();
    const root = drawn('article', { onPreviewCitation });
    expect(root.querySelector('.preview-area')).toBeNull();
    find(root, '.more').click();
    find(root, '.menu .preview').click();
    expect(onPreviewCitation).toHaveBeenCalledWith(true);
    expect(find(drawn('citation-preview'), '.menu .preview').textContent).toBe('Hide the citation');
  });

  it('says a clear word where there is no address to copy', () => {
    expect(find(drawn('citation-no-address'), '.preview-text').textContent).toBe('This page has no address on the web, so there is no link to copy.');
  });

  it('is not there without an article', () => {
    expect(drawn('no-article').querySelector('.citation')).toBeNull();
  });
});
