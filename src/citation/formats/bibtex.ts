import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '../cslItem';
import type { CslName } from '../names';
import { mapTexts } from '../texts';

/** An entry as the plug-in gives it: names, dates and lists are written out, capitals protected. */
interface Entry { type: string; label: string; properties: Record<string, string> }

// The plug-in leaves out every letter that it has no TeX command for, most of the world's. TeX reads UTF-8 today, so
// letters stay, and what TeX would take for a command is escaped here, before the plug-in sees it.
plugins.config.get('@bibtex').format.asciiOnly = false;

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}',
  '<': '\\textless{}', '>': '\\textgreater{}', '&': '\\&', '%': '\\%', '$': '\\$', '#': '\\#', _: '\\_',
};
/** Signs that TeX joins: two hyphens are a dash, two apostrophes a quotation mark. */
const JOINED = /-{2,}|'{2,}|`{2,}/g;

/** Text that TeX prints as it is: no command, no comment, no brace of its own. */
export const texText = (text: string): string => text.replace(/\s+/g, ' ')
  .replace(/[\\{}^~<>&%$#_]/g, sign => COMMANDS[sign] ?? '').replace(JOINED, run => [...run].join('{}'));

const SUBTYPES: Partial<Record<CslItem['type'], string>> = { 'article-newspaper': 'newspaper', 'article-magazine': 'magazine', 'post-weblog': 'blog' };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ORDER = ['author', 'title', 'journal', 'journaltitle', 'booktitle', 'howpublished'];

/** A family name with a small word inside is held together: TeX would take what stands before it for no part of it. */
const held = (name: CslName): CslName => (name.family && /\s\p{Ll}/u.test(name.family) ? { ...name, family: `{${name.family}}` } : name);

function entryOf(format: 'bibtex' | 'biblatex', item: CslItem): Entry {
  const { URL, id, author, ...texts } = item;
  const names = author?.map(name => mapTexts(name, texText)).map(held);
  const written = { ...mapTexts(texts, texText), ...(names ? { author: names } : {}), id, 'citation-key': id, ...(URL ? { URL } : {}) };
  return (plugins.output.format(format, [format === 'biblatex' ? { ...written, genre: SUBTYPES[item.type] } : written], { format: 'object' }) as [Entry])[0];
}

function print({ type, label, properties }: Entry): string {
  const names = Object.keys(properties).filter(name => properties[name]);
  const rank = (name: string): number => (ORDER.indexOf(name) + 1) || ORDER.length + 1;
  // A month is a word that the style writes out in its language.
  const lines = names.sort((a, b) => rank(a) - rank(b)).map(name => `  ${name} = ${name === 'month' ? properties[name] : `{${properties[name]}}`},\n`);
  return `@${type}{${label},\n${lines.join('')}}`;
}

/** An entry for BibTeX. It knows no kinds of paper; old styles leave `urldate` and `language` alone. */
export function bibtex(item: CslItem): string {
  const { type, label, properties } = entryOf('bibtex', item);
  // The plug-in says the day of access in a note, month and day in one, and the address twice.
  const { note: _, month: _month, howpublished: _address, ...kept } = properties;
  const [, month, day] = item.issued?.['date-parts'][0] ?? [];
  const [accessed] = item.accessed?.['date-parts'] ?? [];
  const paper = item['container-title'];
  return print({
    type, label,
    properties: {
      ...kept,
      ...(type === 'misc' && paper ? { howpublished: texText(paper), booktitle: texText(paper) } : {}),
      ...(month ? { month: MONTHS[month - 1] ?? '' } : {}), ...(day ? { day: String(day) } : {}),
      ...(accessed ? { urldate: isoDay(accessed) } : {}), ...(item.language ? { language: texText(item.language) } : {}), ...noteOf(item),
    },
  });
}

/** An entry for BibLaTeX, with the kind of paper as its subtype. */
export function biblatex(item: CslItem): string {
  const { type, label, properties } = entryOf('biblatex', item);
  // The day of access stands in `urldate`; the plug-in says it twice. The section it gives for pages.
  const { note: _, pages: _pages, bookpagination: _section, ...kept } = properties;
  return print({ type, label, properties: { ...kept, ...noteOf(item) } });
}

/** Neither form has a field for the section of a paper. */
const noteOf = ({ section }: CslItem): { note?: string } => (section ? { note: texText(section) } : {});
const isoDay = (parts: number[]): string => parts.map(part => String(part).padStart(2, '0')).join('-');
