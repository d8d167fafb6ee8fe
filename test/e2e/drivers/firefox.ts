import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { needBrowser } from '../../../scripts/browsers.mjs';
import { type Bidi, connectBidi, evaluateIn } from './bidi';
import { BADGE } from './chromium';
import { OPTIONS, PHONE, type Driver, type PopupHandle, popupPage, steadyCentre, until } from './driver';

const ID = 'lede@lede-reader.example';
const UUID = '11111111-2222-4333-8444-555555555555';
const WIDGET = ID.replace(/[^\w-]/g, '_');
const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'extensions.webextOptionalPermissionPrompts': true,
  'extensions.autoDisableScopes': 0,
  'xpinstall.signatures.required': false,
  'intl.locale.requested': 'en-GB,en-US',
  'intl.accept_languages': 'en-GB, en',
  'ui.prefersReducedMotion': 1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'app.update.auto': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};
const KEYS: Record<string, string> = { Tab: 'KEY_Tab', Enter: 'KEY_Enter', Space: ' ', Escape: 'KEY_Escape', ArrowDown: 'KEY_ArrowDown' };
/** The same keys for WebDriver. */
const CODES: Record<string, string> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015', Space: ' ' };
const POPUP = 'document.querySelector("browser.webextension-popup-browser")';

interface Tree { contexts: { context: string; url: string }[] }

async function start(profile: string, headless: boolean): Promise<{ process: ChildProcess; bidi: Bidi }> {
  const child = spawn(needBrowser('firefox'), [...(headless ? ['--headless'] : []), '--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let printed = '';
  child.stderr.on('data', chunk => { printed += String(chunk); });
  const url = await until('Firefox listens', async () => /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1]);
  const bidi = await connectBidi(`${url}/session`);
  await bidi.send('session.new', { capabilities: {} });
  return { process: child, bidi };
}

/** Evaluates in the popup's document, from the browser's own window by a frame script: BiDi does not list popups. */
const inPopup = (expression: string): string => inFrame(POPUP, expression);

function inFrame(browser: string, expression: string): string {
  const script = `(async function (document, window) {
    let answer;
    try { answer = { value: await (${expression}) }; } catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage("NAME", JSON.stringify(answer));
  })(content.document, content)`;
  return `new Promise((done, failed) => {
    const popup = ${browser};
    if (!popup) { failed(new Error('no popup')); return; }
    const name = 'lede-test-' + Math.random();
    const listener = ({ data }) => { popup.messageManager.removeMessageListener(name, listener); const answer = JSON.parse(data); 'error' in answer ? failed(new Error(answer.error)) : done(answer.value); };
    // Firefox may exchange the popup's browser while it opens; the message is lost then, and asked for again.
    setTimeout(() => failed(new Error('the popup did not answer')), 3000);
    popup.messageManager.addMessageListener(name, listener);
    popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}.replace('NAME', name)), false);
  })`;
}

/** Starts Firefox with a packed build of Lede. */
export async function startFirefox(archive: string, { headless = true, language }: { headless?: boolean; language?: string } = {}): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'lede-firefox-'));
  writeFileSync(join(profile, 'user.js'), Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  let running = await start(profile, headless);
  let tab = '', window = '';
  const send = <T>(method: string, params?: object) => running.bidi.send<T>(method, params);
  const inWindow = <T>(expression: string) => evaluateIn<T>(running.bidi, window, expression);

  async function ready(): Promise<void> {
    const tree = await send<Tree>('browsingContext.getTree');
    tab = tree.contexts[0]?.context ?? '';
    const windows = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    window = windows.contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context ?? '';
    await until('the icon is in the toolbar', () => inWindow<boolean>(`(CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', 'nav-bar'), Boolean(document.getElementById('${WIDGET}-BAP')))`));
  }
  /**
   * Lets the browser be in another language for this run. Its own words stay English without a language pack; extensions are
   * told its language by the same service either way. Firefox's own tests of `i18n` do so.
   */
  async function speak(tag: string): Promise<void> {
    const windows = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const own = windows.contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context ?? '';
    await evaluateIn(running.bidi, own, `(Services.locale.availableLocales = [${JSON.stringify(tag)}, 'en-US'], Services.locale.requestedLocales = [${JSON.stringify(tag)}], true)`);
  }
  async function end(): Promise<void> {
    const gone = new Promise(done => { running.process.once('exit', done); });
    await send('browser.close').catch(() => undefined);
    running.bidi.close();
    const killer = setTimeout(() => running.process.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(killer);
  }
  async function inExtension<T>(expression: string): Promise<T> {
    const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab', background: true });
    try {
      await send('browsingContext.navigate', { context, url: `moz-extension://${UUID}/src/extension/welcome/index.html`, wait: 'complete' });
      return await evaluateIn<T>(running.bidi, context, expression);
    } finally {
      await send('browsingContext.close', { context });
    }
  }
  const popup: PopupHandle = {
    evaluate: expression => inWindow(inPopup(expression)),
    async click(selector) {
      const { x, y } = await steadyCentre(expression => inWindow(inPopup(expression)), selector);
      await inWindow(`(() => { const box = ${POPUP}.getBoundingClientRect();
        for (const type of ['mousemove', 'mousedown', 'mouseup']) window.synthesizeMouseEvent(type, box.x + ${x}, box.y + ${y}, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {}); })()`);
    },
    async press(key) {
      await inWindow(`(() => { const popup = ${POPUP}; popup.focus();
        const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        input.beginInputTransactionForTests(window);
        const event = new KeyboardEvent('', { key: ${JSON.stringify((KEYS[key] ?? key).replace('KEY_', ''))}, code: ${JSON.stringify(key)} });
        input.keydown(event); input.keyup(event); })()`);
    },
    async picture(file) {
      const data = await inWindow<string>(`(async () => {
        const popup = ${POPUP};
        const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(undefined, 2, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width; canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];
      })()`);
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async close() {
      await inWindow(`(() => { for (const panel of document.querySelectorAll('panel')) if (panel.querySelector('browser.webextension-popup-browser') || panel.id === 'customizationui-widget-panel') panel.hidePopup(); })()`);
      await until('the popup is gone', () => inWindow<boolean>(`!${POPUP}`));
    },
  };

  /** In the page's process with the browser's own rights, which open closed roots. */
  const inReader = <T>(expression: string) => inWindow<T>(inFrame('gBrowser.selectedBrowser', `(() => { const { innerWidth, innerHeight } = window, getComputedStyle = window.getComputedStyle.bind(window), host = document.querySelector('[data-lede=reader]'), root = host && host.openOrClosedShadowRoot; return root ? (${expression}) : undefined; })()`));
  const press = (type: string, actions: object[]) => send('input.performActions', { context: tab, actions: [{ type, id: type, ...(type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {}), actions }] });

  /** Opens a page of Lede's own in a tab. */
  async function openOwn(path: string, viewport?: { width: number; height: number }): Promise<PopupHandle> {
    const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
    if (viewport) await send('browsingContext.setViewport', { context, viewport });
    await send('browsingContext.navigate', { context, url: `moz-extension://${UUID}/${path}`, wait: 'complete' });
    const evaluate = <T>(expression: string) => evaluateIn<T>(running.bidi, context, expression);
    const act = (type: string, actions: object[]) => send('input.performActions', { context, actions: [{ type, id: type, actions }] });
    return {
      evaluate,
      async click(selector) {
        const { x, y } = await steadyCentre(evaluate, selector);
        await act('pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
      },
      async press(key) {
        const value = { Tab: '\uE004', Enter: '\uE007', Space: ' ', Escape: '\uE00C' }[key] ?? key;
        await act('key', [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
      },
      async picture(file) {
        const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context, origin: 'document' });
        writeFileSync(file, Buffer.from(data, 'base64'));
      },
      close: async () => void await send('browsingContext.close', { context }),
    };
  }

  /** Chooses an entry of Lede in the page's context menu; Firefox puts several into a menu of their own. */
  async function chooseEntry(label: string): Promise<void> {
    await send('browsingContext.activate', { context: tab });
    await popup.close();
    await inWindow(`(async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      const shown = popup => new Promise(done => popup.addEventListener('popupshown', event => { if (event.target === popup) done(); }));
      const open = shown(menu);
      const box = gBrowser.selectedBrowser.getBoundingClientRect();
      window.synthesizeMouseEvent('contextmenu', box.x + 300, box.y + 300, { button: 2, clickCount: 1 }, {});
      await open;
      const entry = [...menu.querySelectorAll('menuitem')].find(item => item.id.startsWith('${WIDGET}-menuitem') && item.label === ${JSON.stringify(label)});
      const inner = entry.closest('menupopup');
      if (inner !== menu) {
        const innerOpen = shown(inner);
        inner.parentElement.openMenu(true);
        await innerOpen;
      }
      inner.activateItem(entry);
    })()`);
  }

  if (language !== undefined) await speak(language);
  await send('webExtension.install', { extensionData: { type: 'archivePath', path: resolve(archive) }, 'moz:permanent': true });
  await ready();
  return {
    name: 'firefox',
    reader: {
      evaluate: inReader,
      async click(selector) {
        const { x, y } = await steadyCentre(inReader, selector);
        await press('pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
      },
      press: async key => { await press('key', [{ type: 'keyDown', value: CODES[key] ?? key }, { type: 'keyUp', value: CODES[key] ?? key }]); },
      async picture(file) {
        const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context: tab });
        writeFileSync(file, Buffer.from(data, 'base64'));
      },
    },
    back: async () => { await send('browsingContext.traverseHistory', { context: tab, delta: -1 }).catch(() => undefined); },
    asks: true,
    async open(url) {
      await send('browsingContext.activate', { context: tab });
      // Right after a popup has closed, Firefox now and then answers "Address rejected" to an address that it takes a moment later.
      await until('Firefox takes the address', () => send('browsingContext.navigate', { context: tab, url, wait: 'complete' }).then(() => true));
    },
    inPage: expression => evaluateIn(running.bidi, tab, expression),
    openOptions: () => openOwn(OPTIONS),
    openPopupAsPage: tabId => openOwn(popupPage(tabId), PHONE),
    async clickIcon() {
      await send('browsingContext.activate', { context: tab });
      // A second click on the icon would close an open popup.
      await popup.close();
      await inWindow(`document.getElementById('${WIDGET}-BAP').click()`);
      await until('the popup is open', () => inWindow<boolean>(inPopup('document.readyState === "complete"')));
      return popup;
    },
    async pressShortcut() {
      await send('browsingContext.activate', { context: tab });
      await popup.close();
      await inWindow(`document.getElementById('ext-key-id-${WIDGET}-_execute_action') ? document.getElementById('ext-key-id-${WIDGET}-_execute_action').dispatchEvent(new Event('command')) : [...document.querySelectorAll('keyset[id*="${WIDGET}"] key')][0].dispatchEvent(new Event('command'))`);
      await until('the popup is open', () => inWindow<boolean>(inPopup('document.readyState === "complete"')));
      return popup;
    },
    async pressCommand(name) {
      await send('browsingContext.activate', { context: tab });
      await popup.close();
      const shortcut = await inExtension<string>(`browser.commands.getAll().then(all => all.find(one => one.name === ${JSON.stringify(name)}).shortcut)`);
      await send('browsingContext.activate', { context: tab });
      const keys = shortcut.split('+'), letter = keys.pop() ?? '';
      await inWindow(`(() => {
        const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        input.beginInputTransactionForTests(window);
        const modifiers = ${JSON.stringify(keys)}.map(key => new KeyboardEvent('', { key, code: key + 'Left' }));
        const letter = new KeyboardEvent('', { key: ${JSON.stringify(letter)}, code: ${JSON.stringify(`Key${letter}`)}, keyCode: ${letter.charCodeAt(0)} });
        for (const key of modifiers) input.keydown(key);
        input.keydown(letter); input.keyup(letter);
        for (const key of modifiers) input.keyup(key);
      })()`);
    },
    title: () => inExtension(BADGE.replace('getBadgeText', 'getTitle')),
    async chooseMenuEntry() {
      await chooseEntry('Read this page with Lede');
      await until('the popup is open', () => inWindow<boolean>(inPopup('document.readyState === "complete"')));
      return popup;
    },
    openReaderByMenu: () => chooseEntry('Open the reader view'),
    async allow() {
      await until('the browser asks', () => inWindow<boolean>(`(() => { const question = [...document.querySelectorAll('popupnotification')].find(one => !one.hidden); if (!question) return false; question.button.click(); return true; })()`));
    },
    inExtension,
    clipboard: () => inWindow(`(() => {
      const as = flavour => {
        const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        transferable.init(null);
        transferable.addDataFlavor(flavour);
        Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard, window.browsingContext.currentWindowContext);
        const data = {};
        try { transferable.getTransferData(flavour, data); } catch { return ''; }
        return data.value.QueryInterface(Ci.nsISupportsString).data;
      };
      return { plain: as('text/plain'), rich: as('text/html') };
    })()`),
    badge: () => inExtension(BADGE),
    async stopBackground() {
      await inWindow(`(async () => { const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs'); const extension = ExtensionParent.GlobalManager.getExtension('${ID}'); await extension.terminateBackground(); })()`);
    },
    async restart() {
      await end();
      running = await start(profile, headless);
      await ready();
    },
    closed: () => new Promise<void>(done => { running.process.once('exit', () => done()); }),
    async close() {
      await end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
