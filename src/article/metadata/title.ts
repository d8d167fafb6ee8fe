import type { Page } from '../../page/types';
import { fold } from './fold';

/** What stands between the parts of a page's title: headline, section, site. */
const SEPARATORS = /\s+[|•·»›>:]+\s+|\s+[-–—]+\s+|\s*\|\s*|\s*›\s*/;
const MAY_BE_SEPARATOR = /[|•·»›>:–—-]/;

/** The parts of a title around its separators, as written. */
export const splitTitle = (title: string): string[] => (MAY_BE_SEPARATOR.test(title) ? title.split(SEPARATORS) : [title]);

/** So much of a page's address must stand in a heading for it to tell anything. */
const LEAST_ADDRESS = 0.6, LEAST_WORDS = 3, LEAST_WORDS_OF_LAST = 2;

/** The parts of the title beside the one that the address spells: a heading of these words alone is the site's, or a section's. */
export function besideSpelled({ title, url }: Page): Set<string> {
  const parts = splitTitle(title).map(fold).filter(Boolean);
  if (parts.length < 2) return new Set();
  const address = addressWords(url, LEAST_WORDS_OF_LAST);
  const spelled = parts.filter(part => shareOfAddress(part, address) > 0);
  return new Set(spelled.length === 1 ? parts.filter(part => part !== spelled[0]) : []);
}

/** The words of the last part of an address that has some, and of the very last where it has `least`: `/2021/old-bridge-reopens.html` has three. */
export function addressWords(url: string, least = LEAST_WORDS): string[] {
  const parts = (URL.parse(url)?.pathname ?? '').split('/').filter(Boolean);
  for (let i = parts.length - 1; i >= 0; i--) {
    const words = plainLetters((parts[i] ?? '').replace(FILE_ENDING, '')).split(NO_LETTERS).filter(word => word.length > 2);
    if (words.length >= (i === parts.length - 1 ? least : LEAST_WORDS)) return words;
  }
  return [];
}
const FILE_ENDING = /\.\w{2,5}$/, NO_LETTERS = /[^a-z]+/;

/** How much of the address a folded heading spells; 0 for too little to tell anything. */
export function shareOfAddress(own: string, address: readonly string[]): number {
  if (address.length === 0) return 0;
  const words = ` ${plainLetters(own)} `;
  let shared = 0;
  for (let i = 0; i < address.length; i++) {
    if (words.includes(` ${address[i]} `)) shared++;
    else if ((shared + address.length - i - 1) / address.length < LEAST_ADDRESS) return 0;
  }
  return shared / address.length;
}

const NO_ASCII = /[^\s!-~]/, SECOND_OF_TWO = /(?<=[aou])e/g;

/** As addresses spell words: `ä` is `ae` or `a`; here both are `a`. */
const plainLetters = (text: string): string => NO_ASCII.test(text)
  ? text.toLowerCase().replace(/ß/g, 'ss').replace(/[äöü]|ae|oe|ue/g, letter => letter.charAt(0).normalize('NFD').charAt(0)).normalize('NFD').replace(/\p{M}/gu, '')
  : text.toLowerCase().replace(SECOND_OF_TWO, '');
