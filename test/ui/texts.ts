import { makeTexts, type Texts } from '../../src/ui/text';
import { filled, type Messages, tagOf } from '../locales/messages';
import { pseudoLocale } from '../locales/pseudo';

const files = import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' });
const locales: Record<string, Messages> = Object.fromEntries(Object.entries(files).map(([path, messages]) => [path.split('/').at(-2) ?? '', messages]));
const english = locales.en ?? {};
locales.pseudo = pseudoLocale(english);

/** The codes of all that is shipped. */
export const shipped = Object.keys(locales).filter(code => code !== 'pseudo');

/** The texts of a locale as the browser would give them; `pseudo` is the one of long words. */
export function textsIn(code: string, tag = code === 'pseudo' ? 'en-GB' : tagOf(code)): Texts {
  const messages = locales[code];
  if (!messages) throw new Error(`no locale ${code}`);
  return makeTexts((key, values) => filled(messages[key] ?? english[key] ?? { message: '' }, values), tag);
}

/** The English texts. */
export const texts = textsIn('en', 'en-GB');
