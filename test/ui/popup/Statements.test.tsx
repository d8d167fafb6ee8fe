import { afterEach, describe, expect, it, vi } from 'vitest';
import { bySpeaker, Statements } from '../../../src/ui/popup/Statements';
import { clear, draw, find, wordsOf } from '../draw';
import { full } from '../states';

afterEach(clear);
const drawn = (article = full, onCopy = vi.fn()): HTMLElement => draw(<Statements article={article} onShow={vi.fn()} onCopy={onCopy} onCopyLink={vi.fn()} />);

describe('the statements', () => {
  it('stand by speaker in the order in which they first speak, those of nobody named last', () => {
    const groups = bySpeaker({ ...full, quotes: [...full.quotes].reverse() });
    expect(groups.map(group => group.speaker?.name)).toEqual(['a senior harbour official', 'Anders Brekke', undefined]);
  });

  it('are counted in all and for each speaker', () => {
    const root = drawn();
    expect(find(root, '.count').textContent).toBe('5');
    expect(wordsOf(root, 'h3 .hush')).toEqual(['3 statements']);
  });

  it('name the speaker with role, and say who has no name', () => {
    expect(wordsOf(drawn(), 'h3 bdi')).toEqual(['Anders Brekke', 'Norland Transport Minister', 'a senior harbour official', 'source without a name', 'Speaker not named']);
  });

  it('are copied by their own button', () => {
    const onCopy = vi.fn();
    find(drawn(full, onCopy), '.speaker:nth-of-type(2) .quote .actions button:last-child').click();
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(full.quotes[3]);
  });

  it('say so where nobody is quoted', () => {
    const root = drawn({ ...full, quotes: [], speakers: [] });
    expect(find(root, '.quiet').textContent).toBe('Nobody is quoted in this article.');
    expect(root.querySelector('.count')).toBeNull();
  });
});
