/** What one pass over the first characters of a text counts. */
export interface Counts { sentences: number; commas: number; digits: number; capitals: number; held: number }

const SENTENCE = 1, COMMA = 2, DIGIT = 3, CAPITAL = 4;
const COUNTED = 600;
/** Characters that a text may hold, each a bit of `Counts.held`. */
export const HELD = '©@|→»›“"„?!:/•·%(';

const LOW = 0x600;
const CLASSES = new Uint8Array(LOW);
const BITS = new Uint32Array(LOW);
for (let code = 0; code < LOW; code++) {
  const char = String.fromCharCode(code);
  CLASSES[code] = '.!?…'.includes(char) ? SENTENCE : ',،'.includes(char) || char === '\u060c' ? COMMA : char >= '0' && char <= '9' ? DIGIT : char !== char.toLowerCase() ? CAPITAL : 0;
  const at = HELD.indexOf(char);
  if (at >= 0) BITS[code] = 1 << at;
}
const HIGH = new Map<number, { kind: number; bit: number }>([...'…。！？।、，→›“„•'].map(char => [char.charCodeAt(0), {
  kind: '…。！？।'.includes(char) ? SENTENCE : '、，'.includes(char) ? COMMA : 0, bit: HELD.includes(char) ? 1 << HELD.indexOf(char) : 0,
}]));

/** Counts in the first 600 characters. `into` is filled and given back, so that no object is made for each block. */
export function countChars(text: string, into: Counts): Counts {
  let sentences = 0, commas = 0, digits = 0, capitals = 0, held = 0;
  const end = Math.min(text.length, COUNTED);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    let kind = 0;
    if (code < LOW) {
      kind = CLASSES[code] as number;
      held |= BITS[code] as number;
    } else if (code < 0x3100 || code > 0xff00) {
      const high = HIGH.get(code);
      if (high) {
        ({ kind } = high);
        held |= high.bit;
      }
    }
    if (kind === 0) continue;
    if (kind === SENTENCE) sentences++;
    else if (kind === COMMA) commas++;
    else if (kind === DIGIT) digits++;
    else capitals++;
  }
  into.sentences = sentences;
  into.commas = commas;
  into.digits = digits / end;
  into.capitals = capitals / end;
  into.held = held;
  return into;
}
