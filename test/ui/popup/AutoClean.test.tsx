import { afterEach, describe, expect, it, vi } from 'vitest';
import { AutoClean } from '../../../src/ui/popup/AutoClean';
import type { SwitchState } from '../../../src/ui/state';
import { clear, draw, find } from '../draw';
import { on } from '../states';

afterEach(clear);
const drawn = (value: SwitchState, onSwitch = vi.fn()): HTMLElement => draw(<AutoClean value={value} onSwitch={onSwitch} />);
const toggle = (root: HTMLElement): HTMLInputElement => find<HTMLInputElement>(root, 'input[role=switch]');

describe('the switch of a site', () => {
  it('is named by the site, and asks for the other position', () => {
    const onSwitch = vi.fn(), root = drawn(on, onSwitch);
    expect(find(root, 'label').textContent).toBe('Auto-clean harbourpost.example');
    toggle(root).click();
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('does not move before the setting is kept', () => {
    const input = toggle(drawn({ ...on, state: 'off' }));
    input.click();
    expect(input.checked).toBe(false);
  });

  it('cannot be pressed twice while it turns', () => {
    expect(toggle(drawn({ ...on, busy: true })).disabled).toBe(true);
  });

  it.each<[string, Partial<SwitchState>, string]>([
    ['the permission was taken back', { state: 'needs-permission' }, 'no longer has access'],
    ['it could not be kept', { problem: 'not-kept' }, 'Nothing was changed'],
    ['the reader said no', { problem: 'refused' }, 'cannot clean it by itself'],
  ])('says so, also to a screen reader, where %s', (_, parts, words) => {
    const root = drawn({ ...on, ...parts }), described = toggle(root).getAttribute('aria-describedby') ?? '';
    expect(find(root, `#${described}`).textContent).toContain(words);
  });

  it('says what holds in a private window', () => {
    expect(drawn({ ...on, inPrivate: true }).textContent).toContain('Private window');
  });

  it('speaks of local files by that name', () => {
    expect(find(drawn({ ...on, site: 'file' }), 'b').textContent).not.toBe('file');
  });
});
