import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslDate, CslItem } from '../cslItem';
import type { CslName } from '../names';
import { mapTexts } from '../texts';

type Tags = Record<string, string | string[] | undefined>;

/** `YYYY/MM/DD/`, as far as it is known. */
const day = (date: CslDate): string => {
  const [year, month, of] = date['date-parts'][0] ?? [];
  return [year, month, of].map(part => (part === undefined ? '' : String(part).padStart(2, '0'))).concat('').join('/');
};

/** The form has no place for a particle; a comma divides a name, so that a whole name cannot keep its own. */
const plainName = ({ family, given, suffix, literal, 'non-dropping-particle': particle }: CslName): CslName =>
  (literal === undefined ? { family: [particle, family].filter(Boolean).join(' '), given, suffix } : { literal: literal.replace(/,/g, '') });

/** In this order, for those who read it; the form itself asks for none. */
const ORDER = ['AU', 'TI', 'T2', 'PB', 'PY', 'DA', 'SE', 'LA', 'UR', 'Y2'];

/**
 * A record for RIS. Lines are not broken: the plug-in breaks them after 70 characters, in the middle of words and
 * addresses. Dates are whole: for papers the plug-in knows years alone.
 */
export function ris(item: CslItem): string {
  const authors = item.author?.map(plainName);
  // The plug-in puts the day of access where some kinds have a volume or a number.
  const { TY, VL: _volume, M1: _number, ...tags } = (plugins.output.format('ris', [{ ...mapTexts(item, text => text.replace(/\s+/g, ' ')), author: authors, reporter: authors }], { format: 'object' }) as [Tags])[0];
  const all: Tags = {
    ...tags,
    ...(item['container-title'] ? { T2: item['container-title'].replace(/\s+/g, ' ') } : {}),
    ...(item.issued ? { PY: String(item.issued['date-parts'][0]?.[0] ?? ''), DA: day(item.issued) } : {}),
    ...(item.accessed ? { Y2: day(item.accessed) } : {}),
    ID: item.id,
  };
  const rank = (tag: string): number => (ORDER.indexOf(tag) + 1) || ORDER.length + 1;
  const lines = Object.keys(all).sort((a, b) => rank(a) - rank(b)).flatMap(tag => [all[tag] ?? []].flat().map(value => `${tag}  - ${value}`));
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - '].join('\r\n');
}
