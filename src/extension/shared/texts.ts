import { scriptOf } from '../../ui/direction';
import { makeTexts, type Texts } from '../../ui/text';
import { browser } from './browser';

/** Whether two tags name one language in one script: Chinese of Taiwan and of the mainland are two. */
function sameWriting(a: string, b: string): boolean {
  try {
    return new Intl.Locale(a).language === new Intl.Locale(b).language && scriptOf(a) === scriptOf(b);
  } catch {
    // Chromium names some of its languages by tags that Intl refuses, such as ca@valencia.
    return false;
  }
}

/** The language of our texts, with the region that the browser's own language names: dates are written by it. */
function language(): string {
  const own = browser.i18n.getMessage('language') || 'en', browsers = browser.i18n.getUILanguage();
  return sameWriting(own, browsers) ? browsers : own;
}

/** The texts of the interface in the browser's language. */
export const browserTexts = (): Texts => makeTexts((key, values) => browser.i18n.getMessage(key, values), language());

/** Gives one of Lede's own pages its language, its direction and its title. */
export function dress({ language: lang, direction }: Texts, title: string): void {
  Object.assign(document.documentElement, { lang, dir: direction });
  document.title = title;
}
