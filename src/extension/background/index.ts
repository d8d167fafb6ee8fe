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
import { onReaderKey, openReaderByItself, readerLost } from './reader';
import { createSwitchboard } from './switches';

const switchboard = createSwitchboard({
  api: browser, now: Date.now, script: autoCleanFile, restoreTab: tabId => callTab(tabId, 'restore'),
});
/** What cannot be done now is done at the next event: the switches are kept. */
const follow = (how?: Parameters<typeof switchboard.follow>[0]): void => void switchboard.follow(how).catch(() => undefined);

browser.runtime.onInstalled.addListener(({ reason }) => {
  follow();
  void makeMenu();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/extension/welcome/index.html') });
});
browser.runtime.onStartup.addListener(() => follow());
browser.permissions.onAdded.addListener(() => follow({ clean: true }));
browser.permissions.onRemoved.addListener(() => follow());
onMenuClick();
onCopyCommand();
onReaderKey();
onSyncedChange(heard => follow({ heard }));
// The background may have been ended in the middle of a change: at each of its starts it goes on from there.
follow();

answer<BackgroundCalls>({
  switchSite: (_sender, site, position) => switchboard.move(site, position),
  settle: () => switchboard.follow({ clean: true }),
  importStored: (_sender, stored) => switchboard.importStored(stored),
  setReader: (_sender, site, on) => switchboard.setReader(site, on),
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
  openReaderIfWanted: async sender => {
    const site = siteOf(sender.url ?? '');
    if (site && sender.tab?.id !== undefined && await switchboard.opensReader(site.name)) await openReaderByItself(sender.tab.id);
  },
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
