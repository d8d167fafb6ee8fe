/** What one pass over the first characters of a text counts. */
export interface Counts { sentences: number; commas: number; digits: number; capitals: number; held: number }

const SENTENCE = 1, COMMA = 2, DIGIT = 3, CAPITAL = 4;
const COUNTED = 600;
/** Characters that a text may hold, each a bit of `Counts.held`. */
export const HELD = '©@|→»›“"„?!:/•·%(';

const LOW = 0x600;
/** For each character up to `LOW` its class, and behind it its bit; 0 for most. */
const INFO = new Uint32Array(LOW);
const CLASS_BITS = 3, CLASS_MASK = (1 << CLASS_BITS) - 1;
const infoOf = (kind: number, char: string): number => kind | (HELD.includes(char) ? 1 << (CLASS_BITS + HELD.indexOf(char)) : 0);
for (let code = 0; code < LOW; code++) {
  const char = String.fromCharCode(code);
  INFO[code] = infoOf('.!?…'.includes(char) ? SENTENCE : ',،'.includes(char) ? COMMA : char >= '0' && char <= '9' ? DIGIT : char !== char.toLowerCase() ? CAPITAL : 0, char);
}
const HIGH = new Map([...'…。！？।、，→›“„•'].map(char => [char.charCodeAt(0), infoOf('…。！？।'.includes(char) ? SENTENCE : '、，'.includes(char) ? COMMA : 0, char)]));
const highInfo = (code: number): number => code < 0x3100 || code > 0xff00 ? HIGH.get(code) ?? 0 : 0;

/** Counts in the first 600 characters. `into` is filled and given back, so that no object is made for each block. */
export function countChars(text: string, into: Counts): Counts {
  let sentences = 0, commas = 0, digits = 0, capitals = 0, held = 0;
  const end = Math.min(text.length, COUNTED);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    const info = code < LOW ? INFO[code] as number : highInfo(code);
    if (info === 0) continue;
    held |= info >> CLASS_BITS;
    const kind = info & CLASS_MASK;
    if (kind === SENTENCE) sentences++;
    else if (kind === COMMA) commas++;
    else if (kind === DIGIT) digits++;
    else if (kind === CAPITAL) capitals++;
  }
  into.sentences = sentences;
  into.commas = commas;
  into.digits = digits / end;
  into.capitals = capitals / end;
  into.held = held;
  return into;
}
