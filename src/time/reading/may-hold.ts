const HAS_COUNTER = /[年년]/, HAS_MONTH_WORD = /th(?:áng|g)/i, HAS_NUMBERS = /\d[\s\u200e\u200f]?[-./|]\s?\d/;
const HAS_LETTER = /[a-z\u0080-\uffff]/i, HAS_YEAR = /(?:1[3489]|2[0-6])\d\d|['’]\d\d/;
const HAS_DAY_BEFORE_YEAR = /\d(?:st|nd|rd|th)?(?:\s*[,.،]\s*|[\s/-]+)(?:[12]\d\d\d|['’]\d\d)/iu;

/** Quick looks for the least that a text holds in which the patterns of `text.ts` find a date, by their kind. */
export const mayHold = {
  counted: (text: string): boolean => HAS_COUNTER.test(text),
  vietnamese: (text: string): boolean => HAS_MONTH_WORD.test(text),
  numeric: (text: string): boolean => HAS_NUMBERS.test(text),
  named: (text: string): boolean => HAS_YEAR.test(text) && HAS_LETTER.test(text),
  monthFirst: (text: string): boolean => HAS_DAY_BEFORE_YEAR.test(text),
};
