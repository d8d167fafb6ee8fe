import { makeTexts, type Texts } from '../../ui/text';
import { browser } from './browser';

/** The texts of the interface in the browser's language. */
export const browserTexts = (): Texts =>
  makeTexts((key, values) => browser.i18n.getMessage(key, values), browser.i18n.getMessage('@@ui_locale').replace('_', '-') || 'en');
