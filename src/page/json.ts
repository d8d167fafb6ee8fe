/** Reads JSON that people wrote by hand: comments, trailing commas, raw line breaks in strings, stray markup around it. */
export function readLooseJson(source: string): unknown {
  const text = source.trim();
  if (text === '') return undefined;
  for (const repair of [same, mended, cut]) {
    try {
      return JSON.parse(repair(text)) as unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

const same = (text: string): string => text;
const cut = (text: string): string => {
  const inner = mended(text);
  const start = inner.search(/[[{]/);
  const end = Math.max(inner.lastIndexOf('}'), inner.lastIndexOf(']'));
  return start < 0 || end < start ? inner : inner.slice(start, end + 1);
};

/** One pass over the characters that knows whether it stands in a string. */
function mended(text: string): string {
  const out: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '"') {
      const end = endOfString(text, i);
      out.push(mendedString(text.slice(i, end + 1)));
      i = end;
    } else if (text.startsWith('/*', i)) i = upTo(text, '*/', i) + 1;
    else if (text.startsWith('//', i)) i = upTo(text, '\n', i);
    else if (char === '}' || char === ']') {
      while (out.length > 0 && (out.at(-1) ?? '').trim() === '') out.pop();
      if (out.at(-1) === ',') out.pop();
      out.push(char);
    } else if (char === ';' && /^\s*$/.test(text.slice(i + 1))) break;
    else {
      const mark = MARKUP.find(one => text.startsWith(one, i));
      if (mark === undefined) out.push(char);
      else i += mark.length - 1;
    }
  }
  return out.join('');
}

const MARKUP = ['<!--', '-->', '<![CDATA[', ']]>'];

/** Where something begins after a place, or the end of the text. */
function upTo(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from + 2);
  return at < 0 ? text.length : at;
}

/** Where the string that begins at a place ends. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** A string with raw line breaks and wrong escapes written as JSON wants them. */
const mendedString = (text: string): string => text
  .replace(/\\([\s\S]?)/g, (escape, next: string) => next === '' ? '' : '"\\/bfnrtu'.includes(next) ? escape : `\\\\${next === '\n' ? '' : next}`)
  .replace(/\p{Cc}/gu, char => char === '\n' ? '\\n' : char === '\t' ? '\\t' : ' ');
