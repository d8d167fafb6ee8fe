import { makeTexts, type Texts } from '../../ui/text';
import { browser } from './browser';

/** The language of our texts, with the region that the browser's own language names: dates are written by it. */
function language(): string {
  const own = browser.i18n.getMessage('language') || 'en', browsers = browser.i18n.getUILanguage();
  return browsers.split('-')[0] === own.split('-')[0] ? browsers : own;
}

/** The texts of the interface in the browser's language. */
export const browserTexts = (): Texts => makeTexts((key, values) => browser.i18n.getMessage(key, values), language());
