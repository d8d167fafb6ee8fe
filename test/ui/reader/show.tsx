import { render } from 'preact';
import print from '../../../src/ui/reader/print.css?inline';
import reader from '../../../src/ui/reader/reader.css?inline';
import timeCard from '../../../src/ui/timeCard.css?inline';
import tokens from '../../../src/ui/tokens.css?inline';
import type { Article } from '../../../src/article/types';
import { createModel, type ReaderActions, type ReaderModel } from '../../../src/ui/reader/model';
import { ReaderView } from '../../../src/ui/reader/ReaderView';
import { DEFAULTS, type ReaderSettings } from '../../../src/ui/reader/settings';
import { TextsContext } from '../../../src/ui/text';
import { NOW } from '../states';
import { texts } from '../texts';

const nothing = (): void => undefined;
const silent: ReaderActions = {
  onClose: nothing, onPanel: nothing, onSettings: nothing, onGo: nothing, onStatement: nothing, onCopyMarkdown: nothing, onSaveMarkdown: nothing,
  onPrint: nothing, onCopyCitation: nothing, onNearEnd: nothing, onAloud: nothing,
};

interface How { settings?: Partial<ReaderSettings>; change?(model: ReaderModel): void; actions?: Partial<ReaderActions>; from?: typeof texts }

/** Shows an article in the reader view over the page, in a root of its own as in a page, in English or with other texts. */
export function showReader(article: Article, { settings, change, actions, from = texts }: How = {}) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens.replaceAll(':root', '.reader') + timeCard + reader + print);
  root.adoptedStyleSheets = [sheet];
  const dialog = document.createElement('dialog');
  Object.assign(dialog, { className: 'reader', lang: from.language, dir: from.direction });
  dialog.setAttribute('aria-label', from.t('readerView'));
  root.append(dialog);
  document.body.append(host);
  const model = createModel(article, { ...DEFAULTS, ...settings });
  model.drawn.value = model.chunks.length;
  change?.(model);
  render(<TextsContext.Provider value={from}><ReaderView model={model} actions={{ ...silent, ...actions }} now={NOW} zone="Europe/Paris" /></TextsContext.Provider>, dialog);
  dialog.showModal();
  return { dialog, model, host };
}
