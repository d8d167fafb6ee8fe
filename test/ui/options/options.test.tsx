import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../../src/ui/tokens.css';
import '../../../src/ui/options/options.css';
import type { OptionsCallbacks, OptionsState } from '../../../src/ui/options/state';
import { showOptions } from './show';
import { optionsStates } from './states';

let root: HTMLElement;
function drawn(state: OptionsState | undefined, callbacks: Partial<OptionsCallbacks> = {}): HTMLElement {
  root = document.createElement('div');
  document.body.append(root);
  if (state) showOptions(root, state, callbacks);
  return root;
}
const find = <E extends HTMLElement>(selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing drawn for ${selector}`);
  return found;
};
const rows = () => [...root.querySelectorAll('.site bdi')].map(name => name.textContent);
afterEach(() => { render(null, root); document.body.replaceChildren(); });

describe('the options page', () => {
  it.each(Object.keys(optionsStates))('has nothing that keeps a reader out: %s', async name => {
    drawn(optionsStates[name]);
    expect(root.textContent).not.toBe('');
    if (name === 'reset-confirm') await vi.waitFor(() => expect(find<HTMLDialogElement>('dialog').open).toBe(true));
    const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([]);
  });

  it.each(Object.keys(optionsStates))('keeps within the width of a phone: %s', name => {
    drawn(optionsStates[name]);
    root.style.width = '320px';
    const wide = [...root.querySelectorAll('main > section, .site, table, .note, section > .buttons > *')].filter(element => element.getBoundingClientRect().right > root.getBoundingClientRect().right + 1);
    expect(wide.map(element => element.outerHTML.slice(0, 80))).toEqual([]);
  });

  it('has targets of 24 pixels or more', () => {
    drawn(optionsStates['needs-permission']);
    const small = [...root.querySelectorAll('button, input')].filter(target => {
      // A press on a label is one on what it names.
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      return target.checkVisibility() && Math.min(width, height) < 24;
    });
    expect(small.map(element => element.outerHTML)).toEqual([]);
  });

  it('finds sites by any part of their names', async () => {
    drawn(optionsStates.three);
    const search = find<HTMLInputElement>('input[type=search]');
    search.value = 'Herald';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await vi.waitFor(() => expect(rows()).toEqual(['eastport-herald.example']));
    expect(find('.search [role=status]').textContent).toBe('1 site');
  });

  it('lists every one of 2,000 sites', async () => {
    drawn(optionsStates['two-thousand']);
    await vi.waitFor(() => expect(rows()).toHaveLength(2000), { timeout: 10_000 });
  });

  it('asks for the other position of a switch, and waits with showing it', () => {
    const onTurn = vi.fn();
    drawn(optionsStates.three, { onTurn });
    const input = find<HTMLInputElement>('.site:last-child input[role=switch]');
    input.click();
    expect(onTurn).toHaveBeenCalledWith('harbourpost.example', false);
    expect(input.checked).toBe(true);
  });

  it('asks for the reader view of one site by itself', () => {
    const onReader = vi.fn();
    drawn(optionsStates.three, { onReader });
    find('.site:first-child .reader input').click();
    expect(onReader).toHaveBeenCalledWith('eastport-herald.example', true);
  });

  it('asks for access to all the sites that need it with one click', () => {
    const onAllow = vi.fn();
    drawn(optionsStates['needs-permission'], { onAllow });
    find('.note button').click();
    expect(onAllow).toHaveBeenCalledWith(['eastport-herald.example', 'harbourpost.example']);
  });

  it('says the place at which a file is wrong', () => {
    expect(drawn(optionsStates['import-refused']).textContent).toContain('stored.sites[3].state. It says "sometimes"');
    expect(drawn(optionsStates['import-no-json']).textContent).toContain('line 12, column 7');
  });

  it('removes everything only after it was asked for twice, and is left by Escape', async () => {
    const onReset = vi.fn(), onAskReset = vi.fn();
    drawn(optionsStates['reset-confirm'], { onReset, onAskReset });
    await vi.waitFor(() => expect(find<HTMLDialogElement>('dialog').open).toBe(true));
    find<HTMLDialogElement>('dialog').requestClose();
    await vi.waitFor(() => expect(onAskReset).toHaveBeenCalledWith(false));
    expect(onReset).not.toHaveBeenCalled();
  });
});
