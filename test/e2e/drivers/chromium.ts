import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { needBrowser } from '../../../scripts/browsers.mjs';
import { type Driver, OPTIONS, PHONE, type PopupHandle, popupPage, steadyCentre, until } from './driver';

const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--enable-unsafe-extension-debugging'];
const KEYS: Record<string, { code: string; key: string; windowsVirtualKeyCode: number; text?: string }> = {
  Tab: { code: 'Tab', key: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { code: 'Enter', key: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Space: { code: 'Space', key: ' ', windowsVirtualKeyCode: 32, text: ' ' },
  Escape: { code: 'Escape', key: 'Escape', windowsVirtualKeyCode: 27 },
  ArrowDown: { code: 'ArrowDown', key: 'ArrowDown', windowsVirtualKeyCode: 40 },
};

/** The badge of the tab that shows no page of Lede's. */
export const BADGE = `browser.tabs.query({}).then(tabs => browser.action.getBadgeText({ tabId: tabs.find(tab => !/^(chrome|moz)-extension:/.test(tab.url ?? '')).id }))`;

interface Options {
  /** Build with hosts granted at install. It is loaded first and then exchanged for the real one; the grant stays. */
  granted?: string;
  headless?: boolean;
  /** Lets Lede read local files, as a person would on the extensions page. */
  fileAccess?: boolean;
  /** Further switches of the browser. */
  flags?: string[];
  profile?: string;
  /** The language of the browser, BCP 47. */
  language?: string;
}

/** A session to a target that Playwright does not know as a page: the popup. */
async function attach(browser: CDPSession, targetId: string) {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { done(value: unknown): void; failed(error: Error): void }>();
  let last = 0;
  browser.on('Target.receivedMessageFromTarget', event => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as { id?: number; result?: unknown; error?: { message: string } };
    const call = message.id === undefined ? undefined : waiting.get(message.id);
    if (!call || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.error) call.failed(new Error(message.error.message));
    else call.done(message.result);
  });
  return <T>(method: string, params: object = {}) => new Promise<T>((done, failed) => {
    const id = ++last;
    waiting.set(id, { done: done as (value: unknown) => void, failed });
    browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(failed);
  });
}

type Send = Awaited<ReturnType<typeof attach>>;

async function evaluate<T>(send: Send, expression: string): Promise<T> {
  const { result, exceptionDetails } = await send<{ result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } }>(
    'Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function closeTarget(browser: CDPSession, targetId: string): Promise<void> {
  await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
  await until('the popup is gone', async () => !(await browser.send('Target.getTargets')).targetInfos.some(target => target.targetId === targetId));
}

function popupHandle(send: Send, browser: CDPSession, targetId: string): PopupHandle {
  return {
    evaluate: expression => evaluate(send, expression),
    async click(selector) {
      const { x, y } = await steadyCentre(expression => evaluate(send, expression), selector);
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) await send('Input.dispatchMouseEvent', { type, x, y, button: type === 'mouseMoved' ? 'none' : 'left', clickCount: type === 'mouseMoved' ? 0 : 1 });
    },
    async press(key) {
      const event = KEYS[key];
      if (!event) throw new Error(`no such key: ${key}`);
      await send('Input.dispatchKeyEvent', { type: event.text ? 'keyDown' : 'rawKeyDown', ...event });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event, text: undefined });
    },
    async picture(file) {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    close: () => closeTarget(browser, targetId),
  };
}

interface Clickable {
  /** Clicks the icon; `clicked` is called right before, once all is ready for it. */
  clickIconAt(clicked: () => void): Promise<PopupHandle>;
}
export interface ChromiumDriver extends Driver, Clickable {
  context(): BrowserContext;
  extensionId(): string;
  /** Loads another extension beside Lede; `popup` is the beginning of its popup's path. */
  alsoLoad(folder: string, popup: string): Promise<Clickable>;
}

/** Starts Chromium with a build of Lede. */
export async function startChromium(build: string, { granted, headless = true, fileAccess = false, flags = [], language = 'en-GB', profile = mkdtempSync(join(tmpdir(), 'lede-chromium-')) }: Options = {}): Promise<ChromiumDriver> {
  const folder = join(profile, 'extension');
  const put = (from: string) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(resolve(from), folder, { recursive: true });
  };
  const executablePath = needBrowser('chromium');
  let context: BrowserContext, browser: CDPSession, page: Page, id = '';
  const welcome = () => context.pages().find(one => one.url().endsWith('/welcome/index.html'));

  /** Clicks the icon of an extension; `popup` is the beginning of its popup's path. */
  async function clickIconOf(extension: string, popup: string, clicked: () => void = () => undefined): Promise<PopupHandle> {
    const popups = async () => (await browser.send('Target.getTargets')).targetInfos
      .filter(({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${extension}/${popup}`));
    await page.bringToFront();
    for (const open of await popups()) await closeTarget(browser, open.targetId);
    const own = await context.newCDPSession(page);
    const { targetInfo } = await own.send('Target.getTargetInfo');
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
    const tab = targetInfos.find(target => target.url === targetInfo.url);
    clicked();
    await browser.send('Extensions.triggerAction' as never, { id: extension, targetId: tab?.targetId } as never);
    const target = await until('the popup is open', async () => (await popups())[0]);
    return popupHandle(await attach(browser, target.targetId), browser, target.targetId);
  }
  const clickIcon = (clicked?: () => void): Promise<PopupHandle> => clickIconOf(id, 'src/extension/popup/', clicked);
  async function load(): Promise<void> {
    const loaded = await browser.send('Extensions.loadUnpacked' as never, { path: folder, enableInIncognito: false } as never) as { id: string };
    id = loaded.id;
  }
  async function launch(): Promise<void> {
    context = await chromium.launchPersistentContext(join(profile, 'profile'), { executablePath, headless, args: [...FLAGS, `--lang=${language}`, ...flags], env: { ...process.env, LANGUAGE: language.replace('-', '_') }, ignoreDefaultArgs: ['--disable-extensions'], viewport: { width: 1200, height: 800 } });
    const remote = context.browser();
    if (!remote) throw new Error('Chromium has no browser session');
    browser = await remote.newBrowserCDPSession();
    page = context.pages()[0] ?? await context.newPage();
    const first = id === '';
    await load();
    if (first) await (await until('the welcome page is open', async () => welcome())).close();
    if (fileAccess) await allowFiles();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
  }
  async function allowFiles(): Promise<void> {
    const settings = await context.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, fileAccess: true })`);
    await settings.close();
  }
  /** Opens a page of Lede's own in a tab. */
  async function openOwn(path: string, viewport?: { width: number; height: number }): Promise<PopupHandle> {
    const own = await context.newPage();
    if (viewport) await own.setViewportSize(viewport);
    await own.goto(`chrome-extension://${id}/${path}`);
    return {
      evaluate: expression => own.evaluate(expression) as never,
      click: async selector => {
        const { x, y } = await steadyCentre(expression => own.evaluate(expression) as never, selector);
        await own.mouse.click(x, y);
      },
      press: key => own.keyboard.press(key),
      picture: async file => void await own.screenshot({ path: file, fullPage: true }),
      close: () => own.close(),
    };
  }
  async function inExtension<T>(expression: string): Promise<T> {
    const own = await context.newPage();
    try {
      await own.goto(`chrome-extension://${id}/src/extension/welcome/index.html`);
      return await own.evaluate(`(async () => (${expression.replaceAll('browser.', 'chrome.')}))()`) as T;
    } finally {
      await own.close();
      await page.bringToFront();
    }
  }

  /** An extension loaded this way does not outlive the browser, nor does its grant: both are given again at each start. */
  async function launchGranted(): Promise<void> {
    put(granted ?? build);
    await launch();
    if (!granted) return;
    put(build);
    await load();
  }

  /** In the world of Lede's content scripts, where closed roots can be opened. */
  async function inReader<T>(expression: string): Promise<T> {
    const own = await context.newCDPSession(page);
    try {
      const worlds: number[] = [];
      own.on('Runtime.executionContextCreated', ({ context: world }) => { if (world.origin === `chrome-extension://${id}`) worlds.push(world.id); });
      await own.send('Runtime.enable');
      const contextId = worlds.at(-1);
      if (contextId === undefined) return undefined as T;
      const { result, exceptionDetails } = await own.send('Runtime.evaluate', {
        contextId, awaitPromise: true, returnByValue: true,
        expression: `(async () => { const host = document.querySelector('[data-lede=reader]'), root = host && chrome.dom.openOrClosedShadowRoot(host); return root ? (${expression}) : undefined; })()`,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    } finally {
      await own.detach();
    }
  }

  await launchGranted();
  return {
    name: 'chromium',
    reader: {
      evaluate: inReader,
      async click(selector) {
        const { x, y } = await steadyCentre(inReader, selector);
        await page.mouse.click(x, y);
      },
      press: key => page.keyboard.press(key),
      picture: async file => { await page.screenshot({ path: file }); },
    },
    back: async () => { await page.goBack({ waitUntil: 'commit' }).catch(() => undefined); },
    asks: false,
    context: () => context,
    extensionId: () => id,
    async open(url) { await page.bringToFront(); await page.goto(url); },
    inPage: expression => page.evaluate(expression) as never,
    openOptions: () => openOwn(OPTIONS),
    openPopupAsPage: tabId => openOwn(popupPage(tabId), PHONE),
    clickIcon: () => clickIcon(),
    clickIconAt: clickIcon,
    async alsoLoad(from, popup) {
      const loaded = await browser.send('Extensions.loadUnpacked' as never, { path: resolve(from), enableInIncognito: false } as never) as { id: string };
      return { clickIconAt: clicked => clickIconOf(loaded.id, popup, clicked) };
    },
    async pressShortcut() {
      // Headless Chromium takes no keys for itself; that the key is taken is seen, that it opens the popup is not.
      const keys = await inExtension<{ name: string; shortcut: string }[]>('browser.commands.getAll()');
      if (!keys.some(({ name, shortcut }) => name === '_execute_action' && shortcut === 'Alt+Shift+E')) throw new Error('the shortcut is not set');
      return clickIcon();
    },
    async pressCommand(command) {
      const keys = await inExtension<{ name: string; shortcut: string }[]>('browser.commands.getAll()');
      if (!keys.some(({ name, shortcut }) => name === command && shortcut !== '')) throw new Error(`no keys are set for ${command}`);
      await (await clickIcon()).close();
      const worker = await until('the background runs', async () => context.serviceWorkers().find(one => one.url().startsWith(`chrome-extension://${id}/`)));
      await worker.evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);
      })()`);
    },
    title: () => inExtension(BADGE.replace('getBadgeText', 'getTitle')),
    async allow() { /* hosts are granted beforehand: headless Chromium shows no prompt */ },
    ...(granted && { grantAgain: async () => {
      for (const from of [granted, build]) {
        put(from);
        await load();
      }
    } }),
    inExtension,
    clipboard: async () => {
      const reader = await context.newPage();
      try {
        await reader.goto(`chrome-extension://${id}/src/extension/welcome/index.html`);
        return await reader.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const as = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
          return { plain: await as('text/plain'), rich: await as('text/html') };
        });
      } finally {
        await reader.close();
        await page.bringToFront();
      }
    },
    badge: () => inExtension(BADGE),
    async stopBackground() {
      const workers = async () => (await browser.send('Target.getTargets')).targetInfos
        .filter(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`));
      // One that is only just starting must not be ended: Chromium may then hold it for neither dead nor alive. It answers
      // once it has started.
      await inExtension('browser.runtime.sendMessage("are you there?").catch(() => undefined)');
      // https://developer.chrome.com/docs/extensions/how-to/test/test-serviceworker-termination-with-puppeteer
      const running = (await workers()).map(({ targetId }) => targetId);
      // An event may start another at once, under the same name: the end is an event of its own.
      const ended = new Set<string>();
      const onEnd = ({ targetId }: { targetId: string }): void => void ended.add(targetId);
      browser.on('Target.targetDestroyed', onEnd);
      await browser.send('Target.setDiscoverTargets', { discover: true });
      for (const targetId of running) await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await until('the background has ended', async () => {
        const listed = new Set((await workers()).map(({ targetId }) => targetId));
        return running.every(targetId => ended.has(targetId) || !listed.has(targetId));
      });
      browser.off('Target.targetDestroyed', onEnd);
    },
    async restart() {
      await context.close();
      await launchGranted();
    },
    closed: () => new Promise<void>(done => { context.once('close', () => done()); }),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
