import type { CslItem } from './cslItem';

const SMALL = new Set(['the', 'a', 'an', 'der', 'die', 'das', 'le', 'la', 'les', 'el', 'los', 'il']);
const letters = (text: string): string => text.normalize('NFKD').replace(/[^A-Za-z0-9\s]/g, '');

/** A key for reference managers, in letters and figures of ASCII: `Solheim2023Ferry`; the site's name where nobody signed. */
export function keyOf({ author, issued, title = '', URL }: Omit<CslItem, 'id'>): string {
  const [first] = author ?? [];
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(URL ?? '')?.[1] ?? '';
  const name = letters(first?.family ?? first?.literal ?? '').replace(/\s/g, '') || letters(host.split('.').at(-2) ?? host);
  const word = letters(title).split(/\s+/).find(one => one.length > 0 && !SMALL.has(one.toLowerCase())) ?? '';
  return `${name}${issued?.['date-parts'][0]?.[0] ?? ''}${word}`.slice(0, 60) || 'article';
}
