import { signal } from '@preact/signals';
import type { Article, Quote } from '../../article/types';
import type { PopupState, SwitchState } from '../../ui/state';
import type { Texts } from '../../ui/text';
import type { PopupCallbacks } from '../../ui/popup/PopupView';
import { type Browser, browser } from '../shared/browser';
import { callTab, type Cleaning, type PageAnswer } from '../shared/messages';
import { injectCleaning, injectMarkStyle, injectReader, injectReaderView } from '../shared/injected';
import { neverHide } from '../shared/never';
import type { Begun } from './begin';
import { createCitation } from './citation';
import { copyCitation, copyQuote, copyQuoteLink, copyText } from './copy';
import { diagnosis } from './diagnosis';
import { forbiddenBecause } from './forbidden';
import { createSwitch } from './siteSwitch';
import { theTab } from './theTab';

const SLOW_MS = 1500;
const TOO_SLOW_MS = 10_000;
const SAID_MS = 3000;

const inTime = <T>(work: Promise<T>): Promise<T | 'too-slow'> =>
  Promise.race([work, new Promise<'too-slow'>(resolve => { setTimeout(() => resolve('too-slow'), TOO_SLOW_MS); })]);

/** Resolves once what was drawn is on the screen. */
const painted = (): Promise<void> => new Promise(resolve => { requestAnimationFrame(() => setTimeout(resolve)); });

function asState(found: PageAnswer): PopupState {
  if (found.kind === 'not-a-page') return { kind: 'forbidden', why: found.contentType === 'application/pdf' ? 'pdf' : 'browser-page' };
  return found;
}

/** What was begun when the popup opened; once only. */
function takeBegun(): Begun | undefined {
  const begun = globalThis.ledeBegun;
  globalThis.ledeBegun = undefined;
  return begun;
}

/** The popup's state and what its buttons do. */
export function createPopup(texts: Texts) {
  const state = signal<PopupState>({ kind: 'reading', slow: false });
  const said = signal<{ text: string; seen: boolean } | undefined>(undefined);
  const autoClean = signal<SwitchState | undefined>(undefined);
  const siteSwitch = createSwitch(autoClean);
  const citation = createCitation(texts.language);
  let tab: Browser.Tabs.Tab | undefined;
  let turn = 0;
  let everRead = false;
  /** Until then nobody on the page answers what the switch asks of it. */
  let cleaned: Promise<void> | undefined;

  /** Injects, reads, shows. A newer call overtakes an older one. */
  async function read(): Promise<void> {
    const mine = ++turn;
    const settle = (next: PopupState): void => { if (mine === turn) state.value = next; };
    settle({ kind: 'reading', slow: false });
    const slow = setTimeout(() => settle({ kind: 'reading', slow: true }), SLOW_MS);
    try {
      const begun = takeBegun();
      tab = await (begun?.tab ?? theTab());
      const id = tab?.id;
      if (id === undefined) return settle({ kind: 'forbidden', why: 'browser-page' });
      const found = await inTime((begun?.injected ?? injectReader(id)).then(() => callTab(id, 'read')));
      everRead ||= found !== 'too-slow';
      // The choice is there before the list of styles is: nothing changes under the reader's hand.
      await citation.begin(found !== 'too-slow' && found.kind === 'article' ? found.article : undefined);
      settle(found === 'too-slow' ? { kind: 'too-slow' } : asState(found));
      if (mine === turn && found !== 'too-slow' && found.kind === 'article') said.value = { text: texts.t('saidRead'), seen: false };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const why = forbiddenBecause(tab?.url, message, everRead);
      settle(why ? { kind: 'forbidden', why } : { kind: 'error', message });
    } finally {
      clearTimeout(slow);
    }
    // What cleaning and the switch need is large: the article is painted first.
    await painted();
    if (mine !== turn) return;
    cleaned = clean();
    await Promise.all([siteSwitch.show(tab), cleaned]);
  }

  async function clean(): Promise<void> {
    if (state.value.kind === 'article' || state.value.kind === 'no-article') await withTab(async id => {
      await injectCleaning(id);
      showCleaning(await callTab(id, 'cleanUnlessRestored'), false);
    });
  }

  function showCleaning(cleaning: Cleaning, restored: boolean): void {
    const now = state.value;
    const shown = { hidden: cleaning.hidden, restored };
    if (now.kind === 'no-article') state.value = { ...now, cleaning: shown };
    if (now.kind === 'article') state.value = { ...now, cleaning: shown, article: cleaning.sponsored ? { ...now.article, labels: { ...now.article.labels, sponsored: true } } : now.article };
  }

  /** Calls the page; where it does not answer any more, the popup says so. */
  async function withTab(work: (tabId: number) => Promise<void>): Promise<void> {
    if (tab?.id === undefined) return;
    try {
      await work(tab.id);
    } catch (error) {
      state.value = { kind: 'error', message: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Says something for a while. */
  function say(text: string): void {
    const mine = { text, seen: true };
    said.value = mine;
    setTimeout(() => { if (said.value === mine) said.value = undefined; }, SAID_MS);
  }
  const copied = (worked: boolean, message: string): void => say(worked ? message : texts.t('saidNotCopied'));
  const article = (): Article | undefined => (state.value.kind === 'article' ? state.value.article : undefined);

  const callbacks: PopupCallbacks = {
    onShow: span => withTab(async id => {
      await injectMarkStyle(id);
      if (!await callTab(id, 'show', span)) say(texts.t('saidNotShown'));
    }),
    onRead: () => withTab(async id => {
      await injectReaderView(id);
      const answered = await callTab(id, 'openReader');
      if (answered === 'opened' || answered === 'closed') window.close();
      else say(texts.t('saidNoReader'));
    }),
    onClean: () => withTab(async id => showCleaning(await callTab(id, 'clean', autoClean.value?.state === 'on'), false)),
    onRestore: () => withTab(async id => showCleaning(await callTab(id, 'restore'), true)),
    onShowSlot: (slot, always) => withTab(async id => {
      const url = tab?.url;
      if (always && url) {
        try {
          await neverHide(new URL(url).hostname, slot.key);
        } catch {
          say(texts.t('switchNotKept'));
          return;
        }
      }
      showCleaning(await callTab(id, 'showSlot', slot.id), false);
      if (always) say(texts.t('saidNeverHidden'));
    }),
    onPeek: slot => withTab(id => callTab(id, 'peek', slot?.id)),
    onSwitch: on => {
      void siteSwitch.turn(on).then(changed => (changed ? withTab(async id => {
        await cleaned;
        showCleaning(await (on ? callTab(id, 'clean', true) : callTab(id, 'restore')), !on);
      }) : undefined));
    },
    onChooseCitation: async choice => {
      if (!await citation.choose(choice)) say(texts.t('saidChoiceNotKept'));
    },
    onPreviewCitation: open => citation.preview(open),
    onCopyCitation: async () => {
      const written = await citation.write();
      if (written === 'no-address' || written === 'failed') say(texts.t(written === 'failed' ? 'citeFailed' : 'citeNoAddress'));
      else if (written) copied(await copyCitation(written), texts.t('saidCitationCopied'));
    },
    onCopyQuote: async (quote: Quote) => {
      const cited = article();
      if (cited) copied(await copyQuote(cited, quote, citation.shown.value.choice, texts.language), texts.t('saidQuoteCopied'));
    },
    onCopyQuoteLink: async (quote: Quote) => {
      const cited = article();
      const worked = cited && await copyQuoteLink(cited, quote);
      if (worked === 'no-address') say(texts.t('citeNoAddress'));
      else if (worked !== undefined) copied(worked, texts.t('saidLinkCopied'));
    },
    onMarkdown: async () => {
      const shown = article();
      if (!shown) return;
      const { toMarkdown } = await import('../../markdown');
      copied(await copyText(toMarkdown(shown)), texts.t('saidMarkdownCopied'));
    },
    onOptions: () => void browser.runtime.openOptionsPage().then(() => close()),
    onHelp: () => void browser.tabs.create({ url: browser.runtime.getURL('src/extension/welcome/index.html') }).then(() => close()),
    onReport: async () => copied(await copyText(diagnosis(state.value, tab?.url)), texts.t('saidReportCopied')),
    onRetry: () => void read(),
  };

  /** Reads the page, and reads it again when it goes elsewhere while the popup is open. */
  async function start(): Promise<void> {
    browser.tabs.onUpdated.addListener((id, change) => {
      if (id === tab?.id && (change.status === 'complete' || (change.url !== undefined && change.status === undefined))) void read();
    });
    siteSwitch.follow();
    await read();
  }

  return { state, said, autoClean, citation: citation.shown, callbacks, start };
}
