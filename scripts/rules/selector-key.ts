const IGNORED_PARTS = /:not\([^()]*(?:\([^()]*\)[^()]*)*\)|:has\((?:[^()]|\([^()]*\))*\)/gu;
const HOST = /\[(?:href|src|data-redirect)(?:\^=|\*=)"(?:https?:)?\/\/([\w.-]+\.[a-z]+)[/?"]/u;
const CLASS_OR_ID = /([.#](?:[\w-]|[^\0-\x7f])+)(?!.*[\s>+~])/u;
const ATTRIBUTE = /\[(data-[\w-]+)/u;
const CUSTOM_TAG = /(?:^|[\s>+~])([a-z]+-[a-z-]+)(?=[^\s>+~]*$)/u;
/** Attributes too common to look rules up by. */
const COMMON = new Set(['data-id', 'data-src', 'data-type', 'data-name', 'data-url']);

/**
 * What the matched element itself must have for the selector to fit: ".class", "#id", "//host" of its address,
 * "[attribute" or "tag". Undefined where only trying it on every element would tell.
 */
export function keyOfSelector(selector: string): string | undefined {
  const plain = selector.replace(IGNORED_PARTS, '');
  if (plain.includes(',') || plain.includes(':is(') || plain.includes(':where(')) return undefined;
  const subject = subjectOf(plain);
  const host = HOST.exec(subject)?.[1];
  const classOrId = CLASS_OR_ID.exec(subject.replace(/\[[^\]]*\]/gu, ''))?.[1];
  if (classOrId) return classOrId;
  if (host && /\[(?:href|src|data-redirect)\^=/u.test(subject)) return `//${host}`;
  const attribute = ATTRIBUTE.exec(subject)?.[1];
  if (attribute && !COMMON.has(attribute)) return `[${attribute}`;
  return CUSTOM_TAG.exec(subject.replace(/\[[^\]]*\]/gu, ''))?.[1];
}

/** The last compound: what follows the last combinator outside brackets and strings. */
function subjectOf(selector: string): string {
  let from = 0, quote = '', depth = 0;
  for (let at = 0; at < selector.length; at++) {
    const c = selector[at] ?? '';
    if (quote) { if (c === quote) quote = ''; continue; }
    if (c === '"' || c === "'") quote = c;
    else if (c === '[' || c === '(') depth++;
    else if (c === ']' || c === ')') depth--;
    else if (depth === 0 && /[\s>+~]/u.test(c)) from = at + 1;
  }
  return selector.slice(from);
}
