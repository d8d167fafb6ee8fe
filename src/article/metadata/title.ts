import type { Page } from '../../page/types';
import { fold } from './said';

/** What stands between the parts of a page's title: headline, section, site. */
export const SEPARATORS = /\s+[|•·»›>:]+\s+|\s+[-–—]+\s+|\s*\|\s*|\s*›\s*/;
/** So much of a page's address must stand in a heading for it to tell anything. */
const LEAST_ADDRESS = 0.6, LEAST_WORDS = 3, LEAST_WORDS_OF_LAST = 2;

/** The parts of the title beside the one that the address spells: a heading of these words alone is the site's, or a section's. */
export function besideSpelled({ title, url }: Page): Set<string> {
  const parts = title.split(SEPARATORS).map(fold).filter(Boolean), address = addressWords(url, LEAST_WORDS_OF_LAST);
  const spelled = parts.filter(part => shareOfAddress(part, address) > 0);
  return new Set(spelled.length === 1 ? parts.filter(part => part !== spelled[0]) : []);
}

/** The words of the last part of an address that has some, and of the very last where it has `least`: `/2021/old-bridge-reopens.html` has three. */
export function addressWords(url: string, least = LEAST_WORDS): string[] {
  const parts = (URL.parse(url)?.pathname ?? '').split('/').filter(Boolean).map(part => plainLetters(part.replace(/\.\w{2,5}$/, '')).split(/[^a-z]+/).filter(word => word.length > 2));
  const last = parts.at(-1) ?? [];
  return last.length >= least ? last : parts.findLast(words => words.length >= LEAST_WORDS) ?? [];
}

/** How much of the address a heading spells; 0 for too little to tell anything. */
export function shareOfAddress(own: string, address: readonly string[]): number {
  if (address.length === 0) return 0;
  const words = new Set(plainLetters(own).split(' '));
  const shared = address.filter(word => words.has(word)).length / address.length;
  return shared < LEAST_ADDRESS ? 0 : shared;
}

/** As addresses spell words: `ä` is `ae` or `a`; here both are `a`. */
const plainLetters = (text: string): string => text.toLowerCase().replace(/ß/g, 'ss').replace(/[äöü]|ae|oe|ue/g, letter => letter.charAt(0).normalize('NFD').charAt(0)).normalize('NFD').replace(/\p{M}/gu, '');
