import { afterEach, describe, expect, it, vi } from 'vitest';
import { Summary } from '../../../src/ui/popup/Summary';
import { clear, draw, find, wordsOf } from '../draw';
import { full } from '../states';

afterEach(clear);

describe('the summary', () => {
  it('is the article’s sentences, in the article’s language', () => {
    const root = draw(<Summary article={full} onShow={vi.fn()} />);
    expect(wordsOf(root, '.sentence')).toEqual(full.summary.map(sentence => sentence.text));
    expect(find(root, '[lang]').lang).toBe('en');
  });

  it('gives the place of the sentence that is pressed', () => {
    const onShow = vi.fn();
    find(draw(<Summary article={full} onShow={onShow} />), '.sentence:last-child').click();
    expect(onShow).toHaveBeenCalledExactlyOnceWith(full.summary.at(-1)?.span);
  });

  it('is not there where there is nothing to say', () => {
    expect(draw(<Summary article={{ ...full, summary: [] }} onShow={vi.fn()} />).textContent).toBe('');
  });
});
