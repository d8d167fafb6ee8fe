import { afterEach, describe, expect, it, vi } from 'vitest';
import { Cleaned } from '../../../src/ui/popup/Cleaned';
import type { CleanState } from '../../../src/ui/state';
import { clear, draw, find, wordsOf } from '../draw';
import { hiddenSlots } from '../states';

afterEach(clear);
const drawn = (cleaning?: CleanState, callbacks = {}): HTMLElement => draw(<Cleaned {...(cleaning ? { cleaning } : {})} onClean={vi.fn()} onRestore={vi.fn()} onShowSlot={vi.fn()} onPeek={vi.fn()} {...callbacks} />);
const of = (count: number, restored = false): CleanState => ({ hidden: hiddenSlots(count), restored });

describe('what was hidden', () => {
  it('is counted, and listed with the reason for each and its size', () => {
    const root = drawn(of(2));
    expect(find(root, 'summary').textContent).toBe('2 ad placeholders hidden');
    expect(wordsOf(root, 'details > ul > li:first-child .facts li')).toEqual(['Label “Advertisement”', '300 × 250']);
  });

  it('keeps room for itself until it is known, so that nothing moves', () => {
    const height = (cleaning?: CleanState): number => find(drawn(cleaning), '.cleaned').getBoundingClientRect().height;
    expect(height()).toBe(height(of(0)));
    expect(height()).toBe(height(of(6)));
  });

  it('comes back one by one, for now or for good', () => {
    const onShowSlot = vi.fn(), cleaning = of(2);
    const [show, never] = drawn(cleaning, { onShowSlot }).querySelectorAll<HTMLElement>('details > ul > li:last-child button');
    show?.click();
    expect(onShowSlot).toHaveBeenLastCalledWith(cleaning.hidden[1], false);
    never?.click();
    expect(onShowSlot).toHaveBeenLastCalledWith(cleaning.hidden[1], true);
  });

  it('comes back all at once, and can be hidden again', () => {
    const onRestore = vi.fn(), onClean = vi.fn();
    find(drawn(of(3), { onRestore }), '.undo').click();
    expect(onRestore).toHaveBeenCalledOnce();
    const root = drawn(of(0, true), { onClean });
    expect(root.textContent).toContain('The page is as it was');
    find(root, '.undo').click();
    expect(onClean).toHaveBeenCalledOnce();
  });

  it('is outlined in the page while it is pointed at, by mouse or by key', () => {
    const onPeek = vi.fn(), cleaning = of(1), root = drawn(cleaning, { onPeek });
    find<HTMLDetailsElement>(root, 'details').open = true;
    const button = find(root, 'details li button');
    button.focus();
    expect(onPeek).toHaveBeenLastCalledWith(cleaning.hidden[0]);
    button.blur();
    expect(onPeek).toHaveBeenLastCalledWith(undefined);
  });

  it('counts what it does not list', () => {
    const root = drawn(of(130));
    expect(root.querySelectorAll('details > ul > li')).toHaveLength(100);
    expect(find(root, 'details > p').textContent).toBe('and 30 more');
  });

  it('says so where nothing was', () => {
    const root = drawn(of(0));
    expect(root.textContent).toBe('No ad placeholders found');
    expect(root.querySelector('button')).toBeNull();
  });
});
