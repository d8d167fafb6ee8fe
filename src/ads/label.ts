import { LABELS } from './labels';

/** Longer than any label with the marks around it. */
const LONGEST = 80;
const MARKS = /[\p{P}\p{S}\s]+/gu;
const letters = (text: string): string => text.replace(MARKS, ' ').trim().toLowerCase();

const known = new Set(Object.values(LABELS).flat().map(letters));
/** "Story continues below this advertisement" in the ways it is varied. */
const CONTINUES = /^(?:advertisement )?(?:the )?(?:story|article|post|content|text) continues (?:below|after)(?: (?:this|the))?(?: advertisement| advert| ad)?$/u;

/** The label's words in lower case if the text is one ("— Advertisement —"), and nothing else. */
export function readLabel(text: string): string | undefined {
  if (text.length > LONGEST * 2) return undefined;
  const words = letters(text);
  if (!words || words.length > LONGEST) return undefined;
  return known.has(words) || CONTINUES.test(words) ? words : undefined;
}
