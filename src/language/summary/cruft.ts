/** "Read more", "Also Read:", "Photo: …", "Follow us": what stands among paragraphs and says nothing of the story. */
const NO_SENTENCE = /^\W*(?:also read|read (?:more|also|the full|all)|see also|watch(?: |:)|click here|follow us|subscribe|sign up|photos?(?: |:)|image(?: source| credit|:)|file (?:photo|pic)|picture:|related(?: |:)|advertisement|disclaimer|for (?:more|all the latest)|download|copyright|©|lesen sie|mehr dazu|lire aussi|à lire|lea también|leer más|leia (?:também|mais)|leggi anche|lees ook|czytaj (?:też|także|więcej)|читайте|читати)/iu;
/** The first two letters of each of those, where both are plain ones. */
const OPENINGS = new Set('al re se wa cl fo su si ph im fi pi ad di do co le me li cz'.split(' '));
/** Ends as a question; a lost quotation mark after a full stop (".?") is none. */
const QUESTION = /(?:^|[^.!,])[?？؟]["”’»)]*$/;
const NOT_ENDED = /[\p{L}\p{N},;:–—-]$/u;
const LINK_OR_HANDLE = /https?:|www\.|pic\.twitter|@\w{3}|#\w{3}/i;

/** Whether any of the texts holds a link or a handle. */
export const hasLinks = (texts: readonly string[]): boolean => LINK_OR_HANDLE.test(texts.join('\n'));

/** Whether a sentence is a question, lacks its end, or is none of the story. */
export function isCruft(text: string, mayHoldLink: boolean): boolean {
  if (!text.endsWith('.') && (QUESTION.test(text) || NOT_ENDED.test(text))) return true;
  return (mayOpenCruft(text) && NO_SENTENCE.test(text)) || (mayHoldLink && LINK_OR_HANDLE.test(text));
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function mayOpenCruft(text: string): boolean {
  return !isPlainLetter(text.charCodeAt(0)) || !isPlainLetter(text.charCodeAt(1)) || OPENINGS.has(text.slice(0, 2).toLowerCase());
}
