import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

type Key = keyof typeof messages;
/** A message that stands in `_locales`; plural messages are named by their stem. */
export type MessageKey = Key;
type Stem<K> = K extends `${infer S}_other` ? S : never;
export type PluralKey = Stem<Key>;

/** Looks a message up and puts `values` in its places. An unknown key gives an empty string. */
export type Lookup = (key: string, values: string[]) => string;

export interface Texts {
  /** BCP 47 tag of the interface. */
  language: string;
  t(key: MessageKey, ...values: string[]): string;
  /** The form of a message for a number (`KEY_one`, `KEY_other` …); `$1` is the number as written in the language. */
  n(stem: PluralKey, count: number, ...values: string[]): string;
}

/** The texts of the interface in a language. */
export function makeTexts(lookup: Lookup, language: string): Texts {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return {
    language,
    t: (key, ...values) => lookup(key, values),
    n: (stem, count, ...values) => {
      const all = [numbers.format(count), ...values];
      return lookup(`${stem}_${rules.select(count)}`, all) || lookup(`${stem}_other`, all);
    },
  };
}

export const TextsContext = createContext<Texts>(makeTexts(key => key, 'en'));
export const useTexts = (): Texts => useContext(TextsContext);
