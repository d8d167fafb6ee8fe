import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../src/ui/tokens.css';
import '../../src/ui/timeCard.css';
import '../../src/ui/popup/popup.css';
import { bySpeaker } from '../../src/ui/popup/Statements';
import { showPopup } from './show';
import { full, on, states, type Shown } from './states';

const drawn = (shown: Shown | undefined, callbacks = {}): HTMLElement => {
  const root = document.createElement('div');
  document.body.append(root);
  if (shown) showPopup(root, shown, callbacks);
  return root;
};
const find = <E extends HTMLElement>(root: HTMLElement, selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing drawn for ${selector}`);
  return found;
};
afterEach(() => { document.body.replaceChildren(); });

describe('the popup', () => {
  it.each(Object.keys(states))('has nothing that keeps a reader out: %s', async name => {
    const root = drawn(states[name]);
    expect(root.textContent).not.toBe('');
    const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([]);
  });

  it.each(Object.keys(states))('keeps within its width: %s', name => {
    const root = drawn(states[name]);
    root.style.width = '400px';
    const wide = [...root.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > root.getBoundingClientRect().right + 1);
    expect(wide.map(element => element.outerHTML.slice(0, 80))).toEqual([]);
  });

  it('has targets of 24 pixels or more', () => {
    const root = drawn(states.article);
    const small = [...root.querySelectorAll<HTMLElement>('button, input, summary, select')].filter(target => target.checkVisibility()).filter(target => {
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map(element => element.outerHTML)).toEqual([]);
  });

  it('keeps room for what was hidden until that is known, so that nothing moves', () => {
    const height = (name: string): number => find(drawn(states[name]), '.cleaned').getBoundingClientRect().height;
    expect(height('article-not-cleaned-yet')).toBe(height('article-plain'));
    expect(height('article-not-cleaned-yet')).toBe(height('article'));
  });

  it('gives the place of a sentence to whoever shows it', () => {
    const onShow = vi.fn();
    find(drawn(states.article, { onShow }), '.sentence').click();
    expect(onShow).toHaveBeenCalledWith(full.summary[0]?.span);
  });

  it('copies the very statement whose button is pressed', () => {
    const onCopyQuote = vi.fn();
    find(drawn(states.article, { onCopyQuote }), '.speaker:nth-of-type(2) .quote .actions button:last-child').click();
    expect(onCopyQuote).toHaveBeenCalledWith(full.quotes[3]);
  });

  it('asks for the other position of the switch, and waits with showing it', () => {
    const onSwitch = vi.fn();
    const input = find<HTMLInputElement>(drawn({ state: states.article?.state ?? { kind: 'too-slow' }, autoClean: on }, { onSwitch }), 'input[role=switch]');
    input.click();
    expect(onSwitch).toHaveBeenCalledWith(false);
    expect(input.checked).toBe(true);
  });

  it('says why a statement has no speaker', () => {
    expect(drawn(states.article).textContent).toContain('more than one speaker is possible');
  });

  it('shows no clock time for an article of which only the day is known', () => {
    expect(find(drawn(states['article-plain']), '.when').textContent).not.toMatch(/\d:\d\d/);
  });
});

describe('the statements', () => {
  it('stand by speaker in the order in which they first speak, those of nobody named last', () => {
    const groups = bySpeaker({ ...full, quotes: [...full.quotes].reverse() });
    expect(groups.map(group => group.speaker?.name)).toEqual(['a senior harbour official', 'Anders Brekke', undefined]);
  });
});
