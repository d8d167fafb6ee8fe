import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find } from '../draw';
import { showPopup } from '../show';
import { states, type Shown } from '../states';

const drawn = (shown: Shown | undefined, callbacks = {}): HTMLElement => {
  const root = document.createElement('div');
  document.body.append(root);
  if (shown) showPopup(root, shown, callbacks);
  return root;
};
afterEach(clear);

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

  it.each(Object.keys(states).filter(name => states[name]?.state.kind === 'no-article'))('says why there is no article, and what to do: %s', name => {
    expect(find(drawn(states[name]), '.notice').textContent).toMatch(/No article here.+\./);
  });

  it('tries again at the reader’s word where it took too long or went wrong', () => {
    for (const name of ['too-slow', 'error']) {
      const onRetry = vi.fn();
      find(drawn(states[name], { onRetry }), '.notice .primary').click();
      expect(onRetry, name).toHaveBeenCalledOnce();
    }
  });

  it('speaks what just happened, and shows it where it is not to be seen anyway', () => {
    const copied = drawn(states.copied);
    expect(find(copied, '[role=status]').textContent).toBe('Citation copied');
    expect(find(copied, '.said').textContent).toBe('Citation copied');
    expect(drawn({ ...states.copied, state: { kind: 'too-slow' }, said: { text: 'Read', seen: false } }).querySelector('.said')).toBeNull();
  });
});
