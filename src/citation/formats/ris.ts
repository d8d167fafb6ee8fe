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
const nameLine = ({ family, given, suffix, literal, 'non-dropping-particle': particle }: CslName): string => (literal === undefined
  ? [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ') : literal.replace(/,/g, ''));

/** In this order, for those who read it; the form itself asks for none. */
const ORDER = ['AU', 'TI', 'T2', 'PB', 'PY', 'DA', 'SE', 'LA', 'UR', 'Y2'];

/**
 * A record for RIS. The plug-in knows which tag means what in a record of which type. What it gets wrong is done here:
 * it breaks lines after 70 characters, in the middle of words and addresses; for papers it leaves out the day and takes
 * authors for reporters; and it puts the day of access where some types have a volume or a number.
 */
export function ris(item: CslItem): string {
  const { author, issued, accessed, 'container-title': paper, ...rest } = mapTexts(item, text => text.replace(/\s+/g, ' ').trim());
  const { TY, ...tags } = (plugins.output.format('ris', [rest], { format: 'object' }) as [Tags])[0];
  const all: Tags = {
    ...tags,
    ...(author ? { AU: author.map(nameLine) } : {}),
    ...(paper ? { T2: paper } : {}),
    ...(issued ? { PY: String(issued['date-parts'][0]?.[0] ?? '') } : {}),
    ...(issued?.['date-parts'][0]?.[1] ? { DA: day(issued) } : {}),
    ...(accessed ? { Y2: day(accessed) } : {}),
    ID: item.id,
  };
  const rank = (tag: string): number => (ORDER.indexOf(tag) + 1) || ORDER.length + 1;
  const lines = Object.keys(all).sort((a, b) => rank(a) - rank(b)).flatMap(tag => [all[tag] ?? []].flat().map(value => `${tag}  - ${value}`));
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - '].join('\r\n');
}
