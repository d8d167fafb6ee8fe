import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Quote } from '../../../src/article/types';
import { QuoteCard } from '../../../src/ui/popup/QuoteCard';
import { clear, draw, find, wordsOf } from '../draw';
import { full } from '../states';

afterEach(clear);
const [first, repaired, , , unnamed] = full.quotes as [Quote, Quote, Quote, Quote, Quote];
const card = (quote: Quote, callbacks = {}): HTMLElement => draw(<QuoteCard quote={quote} article={full} onShow={vi.fn()} onCopy={vi.fn()} onCopyLink={vi.fn()} {...callbacks} />);

describe('a statement', () => {
  it('stands word for word', () => {
    expect(find(card(first), 'blockquote').textContent).toBe(first.content);
  });

  it('says who carries the words, what was mended, and why nobody is named', () => {
    expect(wordsOf(card(first), '.facts li').join()).toContain('the island papers');
    expect(wordsOf(card(repaired), '.facts li')).toHaveLength(1);
    expect(wordsOf(card(unnamed), '.facts li').join()).toContain('more than one speaker is possible');
  });

  it('can be shown in its place, copied, and linked to', () => {
    const onShow = vi.fn(), onCopy = vi.fn(), onCopyLink = vi.fn();
    const [show, link, copy] = card(first, { onShow, onCopy, onCopyLink }).querySelectorAll('button');
    show?.click();
    expect(onShow).toHaveBeenCalledExactlyOnceWith(first.span);
    link?.click();
    expect(onCopyLink).toHaveBeenCalledExactlyOnceWith(first);
    copy?.click();
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(first);
  });
});
