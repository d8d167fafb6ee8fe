import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { filesOf, type SourceNode, walk } from './source';

/** Attributes that a reader sees or hears. */
const SEEN = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext']);
/** Members and variables whose text a reader sees. */
const SHOWN = new Set(['title', 'text', 'textContent', 'innerText', 'placeholder', 'alt', 'label', 'ariaLabel', 'message']);
/** Names, keys of a keyboard, and signs that are the same in every language. */
const SAME_EVERYWHERE = new Set(['Lede', 'Aa', 'Esc']);
/** The report of a wrong result is read by those who mend it; the reason given to Chromium's API is read by nobody. */
const NOT_FOR_READERS = ['src/extension/popup/diagnosis.ts'];
const WORDS = /\p{L}{2,}/u;
const SENTENCE = /^\p{Lu}\p{L}*[’']?\p{L}* .*\p{Ll}|\p{L} \p{L}+[.?!…]$/su;

/** A key of a message is handed to a component by an attribute; it is typed as one. */
const isWords = (text: string): boolean => WORDS.test(text) && !SAME_EVERYWHERE.has(text.trim()) && !(text in english);
const within = (above: readonly SourceNode[], type: string, test: (node: SourceNode) => boolean): boolean => above.some(node => node.type === type && test(node));
const nameOf = (node: unknown): string => String((node as { name?: unknown; value?: unknown }).name ?? (node as { value?: unknown }).value ?? '');
/** In an error that is thrown for developers, or what an API wants to be told. */
const isThrown = (above: readonly SourceNode[]): boolean =>
  within(above, 'NewExpression', ({ callee }) => nameOf(callee).endsWith('Error')) || within(above, 'Property', ({ key }) => nameOf(key) === 'justification');

/** Words in a source file that a reader would see and that do not come from `_locales`. */
function englishIn(file: string): string[] {
  const found: string[] = [];
  walk(file, (node, above) => {
    const [parent] = above;
    const text = node.type === 'JSXText' ? String(node.value) : node.type === 'Literal' && typeof node.value === 'string' ? node.value
      : node.type === 'TemplateElement' ? (node.value as { raw: string }).raw : undefined;
    if (text === undefined || isThrown(above)) return;
    const attribute = above.find(({ type }) => type === 'JSXAttribute');
    const seen = node.type === 'JSXText'
      || (parent?.type === 'JSXAttribute' && SEEN.has(nameOf(parent.name)))
      || (parent?.type === 'JSXExpressionContainer' && attribute === undefined)
      || (parent?.type === 'Property' && parent.value === node && SHOWN.has(nameOf(parent.key)) && /\s|^\p{Lu}/u.test(text))
      || (parent?.type === 'AssignmentExpression' && SHOWN.has(nameOf((parent.left as SourceNode).property)))
      || SENTENCE.test(text);
    if (seen && isWords(text)) found.push(`${file}: ${text.trim()}`);
  });
  return found;
}

describe('words that a reader sees', () => {
  it('stand in _locales and nowhere else', () => {
    const files = [...filesOf('src/ui', /\.tsx?$/), ...filesOf('src/extension', /\.tsx?$/)].filter(file => !NOT_FOR_READERS.includes(file));
    expect(files.length).toBeGreaterThan(60);
    expect(files.flatMap(englishIn)).toEqual([]);
  });
  it('are not in the pages either, but for the name', () => {
    const left = filesOf('src/extension', /\.html$/).map(file => readFileSync(file, 'utf8').replace(/<[^>]*>/g, '').replaceAll('Lede', '').trim()).filter(text => text !== '');
    expect(left).toEqual([]);
  });
  it('are found where they stand in the source', () => {
    expect(englishIn('test/locales/untranslated.tsx').map(found => found.split(': ')[1])).toEqual(['Read this', 'A line of words.', 'Hello there', 'Close it', 'Picture of a boat']);
  });
});
