export type KeyCall = 'next-paragraph' | 'previous-paragraph' | 'next-statement' | 'previous-statement' | 'contents' | 'aloud' | 'larger' | 'smaller' | 'keys' | 'escape';

const KEYS: Record<string, KeyCall> = {
  j: 'next-paragraph', k: 'previous-paragraph', n: 'next-statement', p: 'previous-statement', t: 'contents', r: 'aloud',
  '+': 'larger', '=': 'larger', '-': 'smaller', '−': 'smaller', '?': 'keys', escape: 'escape',
};
/** The same keys on keyboards that write other scripts, by their place. */
const CODES: Record<string, KeyCall> = { KeyJ: 'next-paragraph', KeyK: 'previous-paragraph', KeyN: 'next-statement', KeyP: 'previous-statement', KeyT: 'contents', KeyR: 'aloud' };

/** What a key asks for; undefined where it is none of ours, or goes into a field. */
export function callOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>, inField: boolean): KeyCall | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const key = event.key.toLowerCase();
  if (inField) return key === 'escape' ? 'escape' : undefined;
  return KEYS[key] ?? (/^[a-z]$/.test(key) ? undefined : CODES[event.code]);
}
