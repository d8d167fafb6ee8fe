import { lowered } from '../../page/lowered';
import { type BylineWords, isDesk } from './byline-words';
import { fold } from './fold';

/** Names out of a byline: the words before them, titles and handles stripped, several taken apart. */

const TITLE = /^(?:(?:dr|prof|professor|dipl|ing|phd|md|mr|mrs|ms|sir|frau|herr|med|rer|nat|phil|mag|lic|doc|dott|dra?|sra?|mme)\.?\s+(?=\S))+/iu;
/** The heading of a box about the author. */
const ABOUT = /^(?:about(?: the author)?|über(?: den autor| die autorin)?|à propos de|acerca de|sobre)[:\s]\s*(?=\S)/iu;
const HANDLE = /\s*[([]?@[\w.]+[)\]]?|\s*[([]?\S+@\S+\.\w+[)\]]?/gu;
const ADDRESS = /https?:\/\/\S+|www\.\S+/i;
/** In lower case: where a name ends in a line that goes on with something else: a separator, a number, a sentence. */
const NAME_END = /\s*(?:[|•·»«→\n\t()<>[\]…~]|\s[-–—]+\s|[\s,]\d|\s(?:am|um|on|in|at|vom|à|für|for|aus|from|is|ist|updated|published|posted|under|filed|sagt|says|says:|vor)\s|\s(?:jan|feb|mar|mär|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\p{L}*\.?\s\d|\s(?:le|el|il|op|den|der)\s\d|(?<=\p{L}{3})[.:!?](?:\s|$)|(?<=\p{L})\d{1,2}:\d\d)/u;
const DAY = /^(?:\p{L}{3,10}\.?,?\s+\d|\d+\.?\s|mon|montag|tue|dienstag|wed|mittwoch|donnerstag|fri|freitag|sat|samstag|sonntag|sunday|monday|tuesday|wednesday|thursday|friday|saturday|today|heute|gestern|yesterday)(?=$|[\s,.\d])/u;
/** What content systems print where nobody is named, and a day without its year. */
const NOBODY = /^(?:anonymous|publisher|autoren|authors?|undefined|null|n\/a|am|selbst)$|^\d+\s/iu;
const LONGEST_NAME = 60, MOST_WORDS = 7;

/** What a line that begins with a by-word says after it; undefined where it does not. */
export function afterStart(line: string, words: BylineWords): string | undefined {
  const start = words.startsGlued.exec(line) ?? words.startsWithBy.exec(lowered(line));
  return start && start[0].length < line.length ? line.slice(start[0].length) : undefined;
}

/** What a line says after the by-word inside it. */
export function afterInside(line: string, words: BylineWords): string | undefined {
  const inside = words.byInside.exec(lowered(line));
  return inside ? line.slice(inside.index + inside[0].length) : undefined;
}

/** Single names in a string of them. `isNoName` says what is no author beside one, such as the publication. */
export function namesIn(text: string, words: BylineWords, isNoName: (name: string) => boolean = () => false): string[] {
  let line = text.replace(HANDLE, '').trim();
  if (line === '' && /^@[\w.]{2,}$/.test(text.trim())) line = text.trim();
  if (ADDRESS.test(line) || line === '') return [];
  for (let i = 0; i < 2; i++) line = afterStart(line, words) ?? line;
  for (const pattern of [NAME_END, words.end, words.endsWithRole]) {
    const end = pattern.exec(pattern === words.endsWithRole ? line : lowered(line));
    if (end && end.index > 1) line = line.slice(0, end.index);
  }
  const parts = line.split(words.and);
  const [desk, rest] = parts;
  // "Staff and wire reports" is one body
  if (parts.length === 2 && rest && isDesk(desk ?? '') && /^\p{Ll}/u.test(rest) && !/[,;/|]/.test(line)) return [cleaned(line)];
  const names: string[] = [];
  for (const [i, part] of parts.entries()) {
    const name = cleaned(part);
    if (!isName(name) || isOnlyByWord(name, words) || (i > 0 && (!fitsBeside(name) || isNoName(name)))) continue;
    if (!names.some(other => fold(other) === fold(name))) names.push(name);
  }
  return names;
}

const cleaned = (part: string): string => part.replace(/^[\s"'“„«*:.•·|／–—-]+|[\s"'”“»*:,•·|@／–—-]+$/gu, '').replace(ABOUT, '').replace(TITLE, '').replace(/\s+/g, ' ');

const isOnlyByWord = (name: string, words: BylineWords): boolean => afterStart(`${name} X`, words) === 'X';

function isName(name: string): boolean {
  return name.length > 1 && name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !DAY.test(lowered(name)) && !NOBODY.test(name) && name.split(' ').length <= MOST_WORDS;
}

/** After a comma: two words with capitals are a second author, one word a place, a role or an agency. */
const fitsBeside = (name: string): boolean => (/^\p{Lu}\S*(?:\s\S+)*\s\p{Lu}/u.test(name) && !isDesk(name)) || /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hebrew}]/u.test(name);
