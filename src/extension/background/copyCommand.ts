import type { MessageKey } from '../../ui/text';
import { type Browser, browser } from '../shared/browser';
import { keptChoice } from '../shared/citationChoice';
import { injectReader } from '../shared/injected';
import { callTab } from '../shared/messages';
import { browserTexts } from '../shared/texts';
import { showForAMoment } from './badge';
import { copyFromBackground } from './citing';

const COMMAND = 'copy-citation';
const CLIPBOARD = { permissions: ['clipboardWrite' as const] };

/** Reads the page of a tab, as it stands, and copies its citation; says in a word how it went. */
async function copyCitation(tabId: number, permitted: Promise<boolean>): Promise<MessageKey> {
  if (!await permitted) return 'commandNotPermitted';
  let article;
  try {
    await injectReader(tabId);
    article = await callTab(tabId, 'article');
  } catch {
    // Why a browser forbids a page is told by the popup; here there is room for a line.
    return 'forbidden';
  }
  if (!article) return 'noArticle';
  const copied = await copyFromBackground(article, await keptChoice(), { now: Date.now(), language: browserTexts().language });
  return copied === 'copied' ? 'saidCitationCopied' : copied === 'no-address' ? 'citeNoAddress' : 'saidNotCopied';
}

async function onCommand(command: string, tab?: Browser.Tabs.Tab): Promise<void> {
  if (command !== COMMAND) return;
  // First of all, while Chromium still knows that a key was pressed: it asks once. Firefox does not ask for what it
  // gave at the start, and refuses the question.
  const permitted = browser.permissions.request(CLIPBOARD).catch(() => browser.permissions.contains(CLIPBOARD));
  const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) return;
  const said = await copyCitation(id, permitted).catch((): MessageKey => 'citeFailed');
  await showForAMoment(id, said === 'saidCitationCopied', browserTexts().t(said));
}

/** Calls back when the keys for copying a citation are pressed; they grant the tab as a click on the icon does. */
export const onCopyCommand = (): void => browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
