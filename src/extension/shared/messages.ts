import type { SiteRules } from '../../ads/rules/rules';
import type { AdSlot } from '../../ads/types';
import type { CitationChoice } from '../../citation/choice';
import type { Circumstances } from '../../citation/index';
import type { Article, Metadata, NoArticle, Span } from '../../article/types';
import type { Stored } from '../stored';
import type { Position } from '../switches/record';
import { type Browser, browser } from './browser';
import type { Copied } from './copyArticle';

/** What was hidden on a page, whether it is kept clean as it changes, and whether it says beside its headline that the article was paid for. */
export interface Cleaning { hidden: AdSlot[]; watching: boolean; sponsored: boolean }

/** What the content script found on its page. */
export type PageAnswer =
  | { kind: 'article'; article: Article }
  | { kind: 'no-article'; reason: NoArticle; metadata?: Metadata }
  | { kind: 'not-a-page'; contentType: string };

/** The calls that a page's content script answers. */
export interface ContentCalls {
  /** Reads the page afresh and leaves it as it is. */
  read(): Promise<PageAnswer>;
  /** Reads the page for its article alone; undefined where it has none. */
  article(): Promise<Article | undefined>;
  /** Hides ad placeholders, unless the reader brought them back, and says what is hidden. */
  cleanUnlessRestored(): Promise<Cleaning>;
  /** Hides ad placeholders; with `watch`, those that come later too. */
  clean(watch: boolean): Cleaning;
  /** Brings back everything, to the letter, and stops watching. */
  restore(): Cleaning;
  /** Brings one hidden place back, for as long as the page stands. */
  showSlot(id: number): Cleaning;
  /** Outlines one hidden place where it stands; without an id, none. */
  peek(id?: number): void;
  /** Scrolls the page to a span and marks it; resolves to whether it could be found. */
  show(span: Span): boolean;
  /** Opens the reader view over the page, or closes it where it is open; resolves when it is painted. */
  openReader(): Promise<ReaderAnswer>;
}

/** How the call for the reader view ended; `no-article`: the popup can say why. */
export type ReaderAnswer = 'opened' | 'closed' | 'no-article' | 'not-shown';

/** The calls that the background answers, to Lede's own pages. */
export interface BackgroundCalls {
  /** Keeps the switch of a site, then lets permission, registered script and open pages follow. Rejects if it was not kept. */
  switchSite(site: string, position: Position): Promise<void>;
  /** Goes on with what was left half done. */
  settle(): Promise<void>;
  /** Keeps whether articles of a site open in the reader view by themselves. */
  setReader(site: string, on: boolean): Promise<void>;
  /** Takes up what a file of Lede's held, all or nothing. */
  importStored(stored: Stored): Promise<void>;
  /** Forgets everything that Lede keeps, and gives every permission back. */
  reset(): Promise<void>;
}

/** The calls that the background answers, to Lede's own content scripts. */
export interface ReportCalls {
  /** How many placeholders are hidden on the page now, for the badge, and how many of them are new, for the site's count. */
  hiddenCount(count: number, added: number): Promise<void>;
  /** What to go by on the page's site: its cosmetic rules, and the keys of slots that are never hidden there. */
  siteCleaning(hostname: string): Promise<{ rules: SiteRules; never: string[] }>;
  /** Opens the reader view on the page, if it is an article and the reader wants that of its site. */
  openReaderIfWanted(): Promise<void>;
  /** Puts a style of the user's origin over the page in place of an earlier one; an empty one is none. */
  pageStyle(css: string, earlier: string): Promise<void>;
  /** Puts a script into the page that the reader view needs now. */
  injectPart(part: 'markdown'): Promise<void>;
  /** The article's entry in a list of references, plain, in the style that the reader chose last. */
  citation(article: Article): Promise<string>;
  /** The page closed the reader view: the icon says so. */
  readerLost(): Promise<void>;
}

/** The calls that Chromium's document without a window answers, to the background. */
export interface OffscreenCalls {
  /** Cites an article and copies it. */
  copyArticle(article: Article, choice: CitationChoice, circumstances: Circumstances): Promise<Copied>;
  /** The article's entry in a list of references, as plain text. */
  citeArticle(article: Article, choice: CitationChoice, circumstances: Circumstances): Promise<string>;
}

type Handlers<C> = { [K in keyof C]: C[K] extends (...args: infer A) => infer R ? (sender: Browser.Runtime.MessageSender, ...args: A) => R : never };
type Args<F> = F extends (...args: infer A) => unknown ? A : never;
type Result<F> = F extends (...args: never[]) => infer R ? Awaited<R> : never;
interface Envelope { lede: string; args: unknown[] }
type Reply = { value: unknown } | { error: string };

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && typeof (message as Envelope).lede === 'string' && Array.isArray((message as Envelope).args);

const isReply = (reply: unknown): reply is Reply =>
  typeof reply === 'object' && reply !== null && ('value' in reply || 'error' in reply);

/** The sender is one of Lede's own pages or its background, not a content script. */
export const fromOwnPage = (sender: Browser.Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url === undefined ? !sender.tab : sender.url.startsWith(browser.runtime.getURL('')));

/** The sender is one of Lede's content scripts, in the top frame of a tab or of a page that Chromium makes ready ahead of a click. */
export const fromOwnContent = (sender: Browser.Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && sender.tab !== undefined
  && (sender.frameId === 0 || (sender as { documentLifecycle?: string }).documentLifecycle === 'prerender');

/**
 * Answers typed calls, a handler each. Calls of another name or from a sender that is not trusted are left
 * to others; a handler's error reaches the caller as an error.
 */
export function answer<C>(handlers: Handlers<C>, trusted: (sender: Browser.Runtime.MessageSender) => boolean): () => void {
  const byName = new Map(Object.entries(handlers as Record<string, (sender: Browser.Runtime.MessageSender, ...args: unknown[]) => unknown>));
  const listener = (message: unknown, sender: Browser.Runtime.MessageSender, sendReply: (reply: Reply) => void): true | undefined => {
    if (!isEnvelope(message) || !trusted(sender)) return undefined;
    const handler = byName.get(message.lede);
    if (!handler) return undefined;
    // Chromium's messages are JSON, which drops a member that is undefined.
    void (async () => handler(sender, ...message.args))()
      .then((value: unknown) => sendReply({ value: value ?? null }), (error: unknown) => sendReply({ error: String(error) }));
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

function open<T>(reply: unknown): T {
  if (!isReply(reply)) throw new Error('nobody answered');
  if ('error' in reply) throw new Error(reply.error);
  return reply.value as T;
}

/** Calls the content script of a tab's top frame. Rejects when there is none or the handler failed. */
export async function callTab<K extends keyof ContentCalls>(tabId: number, call: K, ...args: Args<ContentCalls[K]>): Promise<Result<ContentCalls[K]>> {
  return open(await browser.tabs.sendMessage(tabId, { lede: call, args } satisfies Envelope, { frameId: 0 }));
}

/** So long, in milliseconds, a call waits for the background: one that a browser lost never answers. */
export const PATIENCE = 20_000;

async function inTime<T>(reply: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error('nobody answered')), PATIENCE); });
  return Promise.race([reply, late]).finally(() => clearTimeout(timer));
}

/** Calls the background, waking it if it sleeps. Rejects if it did not answer in `PATIENCE`. */
export async function callBackground<K extends keyof (BackgroundCalls & ReportCalls)>(
  call: K, ...args: Args<(BackgroundCalls & ReportCalls)[K]>
): Promise<Result<(BackgroundCalls & ReportCalls)[K]>> {
  return open(await inTime(browser.runtime.sendMessage({ lede: call, args } satisfies Envelope)));
}

/** Calls Chromium's document without a window, which must be there. */
export async function callOffscreen<K extends keyof OffscreenCalls>(call: K, ...args: Args<OffscreenCalls[K]>): Promise<Result<OffscreenCalls[K]>> {
  return open(await browser.runtime.sendMessage({ lede: call, args } satisfies Envelope));
}
