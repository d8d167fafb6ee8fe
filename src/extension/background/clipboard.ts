import type { Article } from '../../article/types';
import type { CitationChoice } from '../../citation/choice';
import type { Circumstances } from '../../citation/index';
import { browser } from '../shared/browser';
import type { Copied } from '../shared/copyArticle';
import { callOffscreen } from '../shared/messages';

const PAGE = 'src/extension/offscreen/index.html';

/** Chromium's documents without a window; https://developer.chrome.com/docs/extensions/reference/api/offscreen. */
interface Offscreen {
  createDocument(options: { url: string; reasons: ['CLIPBOARD']; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}
const { offscreen } = browser as unknown as { offscreen?: Offscreen };

/** In a document that stands for as long as the copying takes. */
async function copyOffscreen(api: Offscreen, ...words: [Article, CitationChoice, Circumstances]): Promise<Copied> {
  if (!await api.hasDocument()) await api.createDocument({ url: PAGE, reasons: ['CLIPBOARD'], justification: 'Copies a citation when its keyboard shortcut is pressed.' });
  try {
    return await callOffscreen('copyArticle', ...words);
  } finally {
    await api.closeDocument();
  }
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Cites an article and copies it from the background: in Firefox from its own document, in Chromium, where it is a
 * worker without one, from a document made for it. One at a time: there is one such document.
 */
export function copyFromBackground(...words: [Article, CitationChoice, Circumstances]): Promise<Copied> {
  const work = async (): Promise<Copied> => (offscreen ? copyOffscreen(offscreen, ...words) : (await import('../shared/copyArticle')).copyArticle(...words));
  const mine = queue.then(work, work);
  queue = mine.catch(() => undefined);
  return mine;
}
