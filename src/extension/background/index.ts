import { browser } from '../shared/browser';
import { keptChoice } from '../shared/citationChoice';
import { answer, fromOwnContent, fromOwnPage, type BackgroundCalls, type ReportCalls } from '../shared/messages';
import { onSwitchChange } from '../shared/settings';
import { browserTexts } from '../shared/texts';
import { showCount } from './badge';
import { citeFromBackground } from './citing';
import { onCopyCommand } from './copyCommand';
import { exchangeStyle } from './pageStyle';
import { siteCleaning } from './siteRules';
import { makeMenu, onMenuClick } from './menu';
import { injectPart } from '../shared/injected';
import { onReaderKey, readerLost } from './reader';
import { follow, permissionAdded, switchSite } from './sites';

browser.runtime.onInstalled.addListener(({ reason }) => {
  void follow();
  void makeMenu();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/extension/welcome/index.html') });
});
browser.runtime.onStartup.addListener(() => void follow());
browser.permissions.onAdded.addListener(() => void permissionAdded());
browser.permissions.onRemoved.addListener(() => void follow());
onMenuClick();
onCopyCommand();
onReaderKey();
onSwitchChange(() => void follow());

answer<BackgroundCalls>({ switchSite: (_sender, site, on) => switchSite(site, on) }, fromOwnPage);
answer<ReportCalls>({
  hiddenCount: async (sender, count) => {
    if (sender.tab?.id !== undefined) await showCount(sender.tab.id, count);
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
