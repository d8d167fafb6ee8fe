import { sentences } from '../../../language/sentences';
import { atOnce } from '../../../ui/reader/atOnce';
import type { ReaderActions, ReaderModel } from '../../../ui/reader/model';
import { type Aloud, createReadAloud, type ReadAloud } from '../../../ui/reader/readAloud';
import { stepped } from '../../../ui/reader/settings';
import type { Tracker } from '../../../ui/reader/tracker';
import { chunkOf } from '../../../ui/reader/chunks';
import type { Texts } from '../../../ui/text';
import { keepReaderSettings } from '../../shared/readerSettings';
import { callOf, type KeyCall } from './keys';
import { citationOf, copyText, markdownOf, saveFile } from './parts';
import { printArticle } from './printing';
import type { Surface } from './surface';
import { systemVoices } from './voices';

const SAID_MS = 3000;
const FIELDS = 'select, textarea, input:not([type=radio]):not([type=checkbox])';

interface Parts { model: ReaderModel; surface: Surface; tracker: Tracker; texts: Texts; close(): void }

/** What the reader can do in the reader view, by mouse and by key. */
export function createActions({ model, surface, tracker, texts, close }: Parts) {
  const { article } = model;
  const { root, dialog } = surface;
  const spokenLanguage = article.language?.value.split('-')[0] ?? 'en';
  const voices = systemVoices();
  let aloud: ReadAloud | undefined;
  /** Made when it is first wanted: asking the system for its voices takes time. */
  const reading = (): ReadAloud | undefined => (aloud ??= voices && createReadAloud({
    article, synthesiser: voices, sentencesOf: sentences,
    chosen: () => ({ voice: model.settings.value.voices[spokenLanguage], rate: model.settings.value.rate }),
    changed: followVoice,
  }));

  function followVoice(now: Aloud): void {
    if (now.spoken) draw(now.spoken.block);
    model.aloud.value = now;
    if (now.state === 'playing') requestAnimationFrame(() => {
      const words = dialog.querySelector('.spoken');
      if (words) tracker.follow(words);
    });
  }
  function say(text: string): void {
    model.said.value = text;
    setTimeout(() => { if (model.said.value === text) model.said.value = ''; }, SAID_MS);
  }
  /** Draws as much of the body as is needed for a block to be there. */
  function draw(block: number): void {
    const wanted = chunkOf(model.chunks, block) + 1;
    if (wanted <= model.drawn.value) return;
    atOnce(() => { model.drawn.value = wanted; });
  }
  function onGo(block: number, calm = false): void {
    draw(block);
    tracker.goTo(block, calm || matchMedia('(prefers-reduced-motion: reduce)').matches);
    if (!calm) dialog.focus({ preventScroll: true });
  }
  function onStatement(chosen: number | undefined): void {
    const block = chosen === undefined ? undefined : article.quotes[chosen]?.span.block;
    if (chosen === undefined || block === undefined) {
      model.statement.value = undefined;
      return;
    }
    draw(block);
    const words = dialog.querySelector<HTMLElement>(`[data-quote="${chosen}"]`);
    if (words) tracker.follow(words);
    words?.focus({ preventScroll: true });
    model.statement.value = chosen;
  }
  /** The statement before or after the one chosen, or else the place that is being read. */
  function besideStatement(by: 1 | -1): void {
    const chosen = model.statement.value, last = article.quotes.length - 1;
    if (last < 0) return say(texts.t('noStatements'));
    if (chosen !== undefined) return onStatement(Math.min(last, Math.max(0, chosen + by)));
    const at = by > 0 ? article.quotes.findIndex(quote => quote.span.block >= model.here.value) : article.quotes.findLastIndex(quote => quote.span.block < model.here.value);
    onStatement(at < 0 ? (by > 0 ? last : 0) : at);
  }
  const toggle = (panel: 'contents' | 'keys'): void => {
    if (panel === 'contents' && model.contents.length === 0) return;
    model.panel.value = model.panel.value === panel ? undefined : panel;
  };
  /** Closes what is open on top: panel, note, voice; then the reader view itself. */
  function escape(): void {
    if (model.panel.value) model.panel.value = undefined;
    else if (model.statement.value !== undefined) model.statement.value = undefined;
    else close();
  }
  function beside(by: 1 | -1): void {
    const block = tracker.beside(by);
    if (block !== undefined) onGo(block);
  }
  const resize = (by: 1 | -1): void => actions.onSettings({ ...model.settings.value, size: stepped('size', model.settings.value.size, by) });

  const CALLS: Record<KeyCall, () => void> = {
    'next-paragraph': () => beside(1), 'previous-paragraph': () => beside(-1),
    'next-statement': () => besideStatement(1), 'previous-statement': () => besideStatement(-1),
    contents: () => toggle('contents'), keys: () => toggle('keys'), larger: () => resize(1), smaller: () => resize(-1),
    aloud: () => actions.onAloud(model.aloud.value.state === 'playing' ? 'pause' : 'play'), escape,
  };

  const actions: ReaderActions = {
    onClose: close,
    onPanel(panel) { model.panel.value = panel; },
    onGo,
    onStatement,
    onSettings(settings) {
      model.settings.value = settings;
      aloud?.changed();
      keepReaderSettings(settings).then(() => { model.notKept.value = false; }, () => { model.notKept.value = true; });
    },
    onCopyMarkdown: () => void markdownOf(article).then(text => copyText(text, root)).catch(() => false)
      .then(copied => say(texts.t(copied ? 'saidMarkdownCopied' : 'saidNotCopied'))),
    onSaveMarkdown: () => void markdownOf(article).then(text => saveFile(article, text))
      .then(() => say(texts.t('saidMarkdownSaved')), () => say(texts.t('saidNotSaved'))),
    onPrint: () => void printArticle(surface, model),
    onCopyCitation: () => void copyText(model.citation.value ?? '', root).then(copied => say(texts.t(copied ? 'saidCitationCopied' : 'saidNotCopied'))),
    onNearEnd() {
      if (model.citation.value === undefined) void citationOf(article).then(text => { model.citation.value = text; }, () => { model.citation.value = ''; });
    },
    onAloud(call) {
      const voice = reading();
      if (!voice) model.aloud.value = { state: call === 'stop' ? 'off' : 'no-voice', voices: [] };
      else if (call === 'play') voice.play(model.here.value);
      else if (call === 'pause') voice.pause();
      else if (call === 'stop') voice.stop();
      else voice.skip(call === 'next' ? 1 : -1);
    },
  };

  return {
    ...actions, onGo, escape,
    onKey(event: KeyboardEvent): void {
      const call = callOf(event, root.activeElement?.matches(FIELDS) ?? false);
      if (!call) return;
      event.preventDefault();
      CALLS[call]();
    },
    stop(): void {
      aloud?.stop();
      voices?.close();
    },
  };
}
