import { signal } from '@preact/signals';
import type { Article } from '../../article/types';
import { FIRST_CHOICE, type CitationChoice } from '../../citation/choice';
import type { Citation } from '../../citation/cite';
import type { CitationShown } from '../../ui/popup/Citation';
import { keepChoice, keptChoice } from '../shared/citationChoice';

/** The citation in the popup: what the reader chose, and what it looks like. `language`: the reader's, BCP 47. */
export function createCitation(language: string) {
  const shown = signal<CitationShown>({ choice: FIRST_CHOICE, open: false });
  /** Asked for at once: it is there when the article is. */
  let kept: Promise<CitationChoice> | undefined = keptChoice();
  let article: Article | undefined;
  let turn = 0;

  /** The citation as chosen; undefined without an article. The processor is large: it comes when this is first called. */
  async function write(): Promise<Citation | 'no-address' | 'failed' | undefined> {
    if (!article) return undefined;
    try {
      const { writeCitation } = await import('../../citation/index');
      return await writeCitation(article, shown.value.choice, { now: Date.now(), language }) ?? 'no-address';
    } catch {
      return 'failed';
    }
  }

  /** Draws the preview anew where it is open. A newer call overtakes an older one; until then the old one stands. */
  async function draw(): Promise<void> {
    const mine = ++turn;
    if (!shown.value.open) return;
    const written = await write();
    if (mine === turn) shown.value = { ...shown.value, preview: written };
  }

  /** Begins with an article, or with none, and with what was chosen last. */
  async function begin(next: Article | undefined): Promise<void> {
    article = next;
    if (kept) shown.value = { ...shown.value, choice: await kept };
    kept = undefined;
    void draw();
  }

  /** Takes a choice and remembers it; resolves to whether it was kept. */
  async function choose(choice: CitationChoice): Promise<boolean> {
    shown.value = { ...shown.value, choice };
    void draw();
    return keepChoice(choice).then(() => true, () => false);
  }

  /** Opens or closes the preview. */
  function preview(open: boolean): void {
    shown.value = { ...shown.value, open };
    void draw();
  }

  return { shown, begin, choose, preview, write };
}
