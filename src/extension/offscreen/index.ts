import { citeArticle, copyArticle } from '../shared/copyArticle';
import { answer, fromOwnPage, type OffscreenCalls } from '../shared/messages';

// Chromium's background is a worker: it has no clipboard, and may load no code when it is wanted. This document has and may.
answer<OffscreenCalls>({
  copyArticle: (_sender, ...words) => copyArticle(...words),
  citeArticle: (_sender, ...words) => citeArticle(...words),
}, fromOwnPage);
