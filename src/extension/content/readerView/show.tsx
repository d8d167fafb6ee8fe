import { render } from 'preact';
import type { ReadResult } from '../../../engine/read';
import { TextsContext } from '../../../ui/text';
import { createModel } from '../../../ui/reader/model';
import { blockOf, type ReadingPlace } from '../../../ui/reader/place';
import { ReaderView } from '../../../ui/reader/ReaderView';
import type { ReaderSettings } from '../../../ui/reader/settings';
import { createTracker } from '../../../ui/reader/tracker';
import { callBackground } from '../../shared/messages';
import { browserTexts } from '../../shared/texts';
import { pageSheet } from '../pageSheet';
import { createActions } from './actions';
import { keepEvents } from './events';
import { grow, painted } from './grow';
import { guard } from './guard';
import { onBack } from './leave';
import { PAGE_CSS, scrollPageTo } from './pagePlace';
import { keepPlace } from './places';
import { onPrint } from './printing';
import { createSurface } from './surface';

interface Opening {
  read: Extract<ReadResult, { kind: 'article' }>;
  settings: ReaderSettings;
  place: ReadingPlace | undefined;
  onClosed(): void;
}

/** Puts the reader view over the page; undefined where the document cannot show it. */
export function showReader({ read, settings, place, onClosed }: Opening): { close(): void; painted: Promise<void> } | undefined {
  const { article } = read;
  const texts = browserTexts();
  const before = { left: scrollX, top: scrollY };
  const model = createModel(article, settings);
  const surface = createSurface();
  const { dialog, root } = surface;
  const sheet = pageSheet(document);
  const stops: (() => void)[] = [];
  let open = true;

  /** Takes everything back. The page scrolls to the place in the article, if the reader went anywhere in it. */
  function close(): void {
    if (!open) return;
    open = false;
    const moved = tracker.moved();
    for (const stop of stops.toReversed()) stop();
    render(null, dialog);
    surface.remove();
    sheet.clear();
    if (moved) scrollPageTo(read, model.here.value);
    else scrollTo({ ...before, behavior: 'instant' });
    onClosed();
  }
  /** Closes because the page would not have it; the icon says so. */
  function lost(): void {
    close();
    callBackground('readerLost').catch(() => undefined);
  }

  const tracker = createTracker(model, dialog, root);
  const actions = createActions({ model, surface, tracker, texts, close });

  dialog.setAttribute('aria-label', texts.t('readerView'));
  dialog.lang = texts.language;
  dialog.dir = texts.direction;
  sheet.write(PAGE_CSS);
  render(<TextsContext.Provider value={texts}><ReaderView model={model} actions={actions} now={Date.now()} /></TextsContext.Provider>, dialog);
  try {
    surface.raise();
  } catch {
    // Documents of XML have no dialogs.
    surface.remove();
    sheet.clear();
    return undefined;
  }
  dialog.focus({ preventScroll: true });

  const kept = place && blockOf(article.blocks, place);
  if (kept !== undefined && kept > 0) actions.onGo(kept, true);
  tracker.begin();
  stops.push(
    tracker.stop, actions.stop, grow(model), keepPlace(read, model, tracker),
    keepEvents(surface, actions.onKey), onPrint(surface, model), onBack(close),
    guard(surface, { lost, moved: close }),
  );
  // Escape is a key like the others; this is Android's gesture, and a browser that closes dialogs by itself.
  dialog.addEventListener('cancel', event => {
    if (event.target !== dialog) return;
    event.preventDefault();
    actions.escape();
  });
  return { close, painted: painted() };
}
