import { browser } from '../shared/browser';
import type { Copied } from '../shared/copyArticle';
import { callOffscreen, type OffscreenCalls } from '../shared/messages';

const PAGE = 'src/extension/offscreen/index.html';

/** Chromium's documents without a window; https://developer.chrome.com/docs/extensions/reference/api/offscreen. */
interface Offscreen {
  createDocument(options: { url: string; reasons: ['CLIPBOARD']; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}
const { offscreen } = browser as unknown as { offscreen?: Offscreen };

/** Calls a document that stands for as long as the work takes. */
async function callDocument<T>(api: Offscreen, work: () => Promise<T>): Promise<T> {
  if (!await api.hasDocument()) await api.createDocument({ url: PAGE, reasons: ['CLIPBOARD'], justification: 'Writes a citation, and copies it when its keyboard shortcut is pressed.' });
  try {
    return await work();
  } finally {
    await api.closeDocument();
  }
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Work with a citation in the background: in Firefox in its own document, in Chromium, where it is a worker that has no
 * clipboard and may load no code, in a document made for it. One at a time: there is one such document.
 */
function inDocument<T>(there: () => Promise<T>, here: () => Promise<T>): Promise<T> {
  const work = (): Promise<T> => (offscreen ? callDocument(offscreen, there) : here());
  const mine = queue.then(work, work);
  queue = mine.catch(() => undefined);
  return mine;
}

/** Cites an article and copies it. */
export const copyFromBackground = (...words: Parameters<OffscreenCalls['copyArticle']>): Promise<Copied> =>
  inDocument(() => callOffscreen('copyArticle', ...words), async () => (await import('../shared/copyArticle')).copyArticle(...words));

/** The article's entry in a list of references, plain, in the style that the reader chose last. */
export const citeFromBackground = (...words: Parameters<OffscreenCalls['citeArticle']>): Promise<string> =>
  inDocument(() => callOffscreen('citeArticle', ...words), async () => (await import('../shared/copyArticle')).citeArticle(...words));
