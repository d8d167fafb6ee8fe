import { browser } from '../shared/browser';
import { keptChoice } from '../shared/citationChoice';
import { autoCleanFile, injectPart } from '../shared/injected';
import { answer, callTab, fromOwnContent, fromOwnPage, type BackgroundCalls, type ReportCalls } from '../shared/messages';
import { onSyncedChange } from '../shared/settings';
import { siteOf } from '../shared/site';
import { browserTexts } from '../shared/texts';
import { showCount } from './badge';
import { citeFromBackground } from './citing';
import { onCopyCommand } from './copyCommand';
import { exchangeStyle } from './pageStyle';
import { siteCleaning } from './siteRules';
import { makeMenu, onMenuClick } from './menu';
import { onReaderKey, readerLost } from './reader';
import { createSwitchboard } from './switches';

const switchboard = createSwitchboard({
  api: browser, now: Date.now, script: autoCleanFile, restoreTab: tabId => callTab(tabId, 'restore'),
});
/** What cannot be done now is done at the next event: the switches are kept. */
const follow = (clean?: boolean): void => void switchboard.follow(clean).catch(() => undefined);

browser.runtime.onInstalled.addListener(({ reason }) => {
  follow();
  void makeMenu();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/extension/welcome/index.html') });
});
browser.runtime.onStartup.addListener(() => follow());
browser.permissions.onAdded.addListener(() => follow(true));
browser.permissions.onRemoved.addListener(() => follow());
onMenuClick();
onCopyCommand();
onReaderKey();
onSyncedChange(() => follow());
// The background may have been ended in the middle of a change: at each of its starts it goes on from there.
follow();

answer<BackgroundCalls>({
  switchSite: (_sender, site, position) => switchboard.move(site, position),
  importStored: (_sender, stored) => switchboard.importStored(stored),
  reset: () => switchboard.reset(),
}, fromOwnPage);
answer<ReportCalls>({
  hiddenCount: async (sender, count, added) => {
    if (sender.tab?.id === undefined) return;
    const site = siteOf(sender.url ?? '');
    // Of a private window nothing is kept, not even a number.
    if (site && added > 0 && !sender.tab.incognito) switchboard.tally(site.name, added);
    await showCount(sender.tab.id, count);
  },
  siteCleaning: (_sender, hostname) => siteCleaning(hostname),
  pageStyle: async (sender, css, earlier) => {
    if (sender.tab?.id !== undefined) await exchangeStyle(sender.tab.id, css, earlier);
  },
  injectPart: async (sender, part) => {
    if (sender.tab?.id !== undefined) await injectPart(sender.tab.id, part);
  },
  citation: async (_sender, article) => citeFromBackground(article, await keptChoice(), { now: Date.now(), language: browserTexts().language }),
  readerLost: async sender => {
    if (sender.tab?.id !== undefined) await readerLost(sender.tab.id);
  },
}, fromOwnContent);
