/** A message as it stands in `_locales`: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/i18n/Locale-Specific_Message_reference */
export interface Message { message: string; description?: string; placeholders?: Record<string, { content: string; example?: string }> }
export type Messages = Record<string, Message>;

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;
const PLACE = /\$([a-z0-9_@]+)\$/gi;

/** Chrome's code of a locale as a BCP 47 tag. */
export const tagOf = (code: string): string => code.replace('_', '-');

/** The plural forms of a language, in the order of their names in Unicode's rules. */
export const categoriesOf = (code: string): string[] => {
  const all = new Intl.PluralRules(tagOf(code)).resolvedOptions().pluralCategories;
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter(category => all.includes(category as Intl.LDMLPluralRule));
};

/** Every key that a locale must have, with the English message it is a translation of: plural messages have the forms of the language. */
export function formsOf(english: Messages, code: string): { key: string; source: string }[] {
  return Object.keys(english).flatMap(key => {
    const [, stem, category] = PLURAL.exec(key) ?? [];
    if (stem === undefined || english[`${stem}_other`] === undefined) return [{ key, source: key }];
    // The forms stand where the last English one does.
    return category === 'other' ? categoriesOf(code).map(form => ({ key: `${stem}_${form}`, source: key })) : [];
  });
}

/** The names of the places in a message. */
export const placesIn = (message: string): string[] => [...message.matchAll(PLACE)].map(([, name = '']) => name.toLowerCase());

/** A message with its places filled as a browser fills them. */
export function filled({ message, placeholders = {} }: Message, values: readonly string[]): string {
  return message.replace(PLACE, (_all, name: string) =>
    (placeholders[name.toLowerCase()]?.content ?? '').replace(/\$(\d)/g, (_place, at: string) => values[Number(at) - 1] ?? ''));
}
