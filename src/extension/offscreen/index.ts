import { copyArticle } from '../shared/copyArticle';
import { answer, fromOwnPage, type OffscreenCalls } from '../shared/messages';

// Chromium's background is a worker: it has no clipboard, and may load no code when it is wanted. This document has and may.
answer<OffscreenCalls>({ copyArticle: (_sender, article, choice, circumstances) => copyArticle(article, choice, circumstances) }, fromOwnPage);
