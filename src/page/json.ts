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
  let out = '';
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (inString) {
      if (char === '\\') {
        const next = text.charAt(++i);
        out += '"\\/bfnrtu'.includes(next) ? char + next : next === '' ? '' : `\\\\${next === '\n' ? '' : next}`;
      } else if (char === '"') {
        inString = false;
        out += char;
      } else if (char < ' ') out += char === '\n' ? '\\n' : char === '\t' ? '\\t' : ' ';
      else out += char;
    } else if (char === '"') {
      inString = true;
      out += char;
    } else if (char === '/' && text[i + 1] === '*') {
      const end = text.indexOf('*/', i + 2);
      i = end < 0 ? text.length : end + 1;
    } else if (char === '/' && text[i + 1] === '/') {
      const end = text.indexOf('\n', i);
      i = end < 0 ? text.length : end;
    } else if (char === '}' || char === ']') out = `${out.trimEnd().replace(/,$/, '')}${char}`;
    else if (char === ';' && /^\s*$/.test(text.slice(i + 1))) break;
    else if (text.startsWith('<!--', i)) i += 3;
    else if (text.startsWith('-->', i)) i += 2;
    else if (text.startsWith('<![CDATA[', i)) i += 8;
    else if (text.startsWith(']]>', i)) i += 2;
    else out += char;
  }
  return out;
}
