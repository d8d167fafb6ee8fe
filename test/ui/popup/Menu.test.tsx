import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Menu } from '../../../src/ui/popup/Menu';
import { clear, draw, find } from '../draw';

afterEach(clear);
const chosen = vi.fn();
const names = ['first', 'second', 'third'];
const drawn = (): HTMLElement => draw(<Menu items={names.map(name => ({ name, label: name, onChoose: () => { chosen(name); } }))} />);
const focused = (): string => document.activeElement?.textContent ?? '';
const openMenu = async (root: HTMLElement): Promise<HTMLElement> => {
  find(root, '.more').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('first');
  return find(root, '[role=menu]');
};

describe('the menu', () => {
  it('opens by key with its first entry in focus, and says that it is open', async () => {
    const root = drawn();
    expect((await openMenu(root)).matches(':popover-open')).toBe(true);
    expect(find(root, '.more').getAttribute('aria-expanded')).toBe('true');
  });

  it('is walked by arrow keys, round and round, and by Home and End', async () => {
    await openMenu(drawn());
    for (const [key, at] of [['ArrowDown', 'second'], ['End', 'third'], ['ArrowDown', 'first'], ['ArrowUp', 'third'], ['Home', 'first']]) {
      await userEvent.keyboard(`{${key}}`);
      expect(focused(), key).toBe(at);
    }
  });

  it('closes by Escape and by Tab; Escape gives the focus back', async () => {
    const root = drawn(), menu = await openMenu(root);
    await userEvent.keyboard('{Escape}');
    expect(menu.matches(':popover-open')).toBe(false);
    expect(document.activeElement).toBe(find(root, '.more'));
    await openMenu(root);
    await userEvent.keyboard('{Tab}');
    expect(menu.matches(':popover-open')).toBe(false);
  });

  it('does what was chosen, closes, and gives the focus back', async () => {
    const root = drawn(), menu = await openMenu(root);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toHaveBeenLastCalledWith('second');
    expect(menu.matches(':popover-open')).toBe(false);
    expect(document.activeElement).toBe(find(root, '.more'));
  });
});
