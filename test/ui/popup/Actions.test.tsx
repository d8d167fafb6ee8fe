import { afterEach, describe, expect, it, vi } from 'vitest';
import { FIRST_CHOICE } from '../../../src/citation/choice';
import { Actions, type ActionsCallbacks } from '../../../src/ui/popup/Actions';
import type { CitationShown } from '../../../src/ui/popup/Citation';
import { clear, draw, find, wordsOf } from '../draw';

afterEach(clear);
const shown: CitationShown = { choice: FIRST_CHOICE, open: false };
function drawn(citation?: CitationShown): { root: HTMLElement; called: Record<string, ReturnType<typeof vi.fn>> } {
  const called = Object.fromEntries(['onRead', 'onMarkdown', 'onReport', 'onOptions', 'onHelp', 'onChooseCitation', 'onPreviewCitation', 'onCopyCitation'].map(name => [name, vi.fn()]));
  return { root: draw(<Actions {...(citation ? { citation } : {})} {...called as unknown as ActionsCallbacks} />), called };
}

describe('what a reader can do', () => {
  it('is to read first of all, then to cite', () => {
    const { root, called } = drawn(shown);
    expect(wordsOf(root, '.actions-bar > button, .citation button')).toEqual(['Read', 'Copy citation APA']);
    find(root, '.read').click();
    find(root, '.cite').click();
    expect(called.onRead).toHaveBeenCalledOnce();
    expect(called.onCopyCitation).toHaveBeenCalledOnce();
  });

  it('stands in a menu besides, each entry with its own deed', () => {
    const { root, called } = drawn(shown);
    expect(wordsOf(root, '[role=menuitem]')).toEqual(['Show the citation', 'Copy as Markdown', 'Report a wrong result', 'Settings', 'Help']);
    for (const entry of root.querySelectorAll<HTMLElement>('[role=menuitem]')) entry.click();
    for (const name of ['onPreviewCitation', 'onMarkdown', 'onReport', 'onOptions', 'onHelp']) expect(called[name], name).toHaveBeenCalledOnce();
  });

  it('is to report, to set and to ask where there is no article', () => {
    const { root } = drawn();
    expect(wordsOf(root, '[role=menuitem]')).toEqual(['Report a wrong result', 'Settings', 'Help']);
    expect(root.querySelector('.read, .citation')).toBeNull();
  });
});
