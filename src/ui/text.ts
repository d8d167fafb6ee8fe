import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';
import { type Direction, directionOf, isolated } from './direction';

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
  /** Which way the interface's language is written. */
  direction: Direction;
  t(key: MessageKey, ...values: string[]): string;
  /** The form of a message for a number (`KEY_one`, `KEY_other` …); its first place is the number as written in the language. */
  n(stem: PluralKey, count: number, ...values: string[]): string;
  /** A number as the language writes it. */
  number(value: number, options?: Intl.NumberFormatOptions): string;
}

/** The texts of the interface in a language. Values written the other way, such as a host in an Arabic sentence, are set apart. */
export function makeTexts(lookup: Lookup, language: string): Texts {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const direction = directionOf(language);
  const find = (key: string, values: string[]): string => lookup(key, values.map(value => isolated(value, direction)));
  const number = (value: number, options?: Intl.NumberFormatOptions): string => (options ? new Intl.NumberFormat(language, options) : numbers).format(value);
  return {
    language,
    direction,
    number,
    t: (key, ...values) => find(key, values),
    n: (stem, count, ...values) => {
      const all = [number(count), ...values];
      return find(`${stem}_${rules.select(count)}`, all) || find(`${stem}_other`, all);
    },
  };
}

export const TextsContext = createContext<Texts>(makeTexts(key => key, 'en'));
export const useTexts = (): Texts => useContext(TextsContext);
