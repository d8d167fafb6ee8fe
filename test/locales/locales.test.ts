import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import english from '../../public/_locales/en/messages.json';
import { faultsOf } from './faults';
import { categoriesOf, filled, type Messages, tagOf } from './messages';
import { pseudoLocale } from './pseudo';
import { keysIn } from './source';

const FOLDER = 'public/_locales';
const CODES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt_BR', 'ru', 'tr', 'uk', 'zh_CN', 'zh_TW'];
const read = (code: string): Messages => JSON.parse(readFileSync(`${FOLDER}/${code}/messages.json`, 'utf8')) as Messages;
const source: Messages = english;
/** What stores take: https://developer.chrome.com/docs/extensions/reference/manifest/name, …/manifest/description */
const LONGEST = { name: 75, description: 132 };

describe('the languages', () => {
  it('are the nineteen that are promised', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...CODES].sort());
  });

  describe.each(CODES)('%s', code => {
    const messages = read(code);

    it('has every message, and nothing that is missing, unknown, empty, wrongly typed or wrongly placed', () => {
      expect(faultsOf(messages, source, code)).toEqual([]);
    });
    it('says which language it is', () => {
      expect(messages.language?.message).toBe(tagOf(code));
    });
    it('keeps to what the stores take', () => {
      for (const [key, longest] of Object.entries(LONGEST)) expect([...messages[key]?.message ?? ''].length, key).toBeLessThanOrEqual(longest);
    });
    it('has every message that the manifest names', () => {
      const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
      expect(named.length).toBeGreaterThan(3);
      expect(named.filter(key => !messages[key]?.message)).toEqual([]);
    });
  });
});

describe('the English messages', () => {
  it('are each used by the source or the manifest, and each one that is used is there', () => {
    const { used, unknown } = keysIn(source);
    expect(unknown).toEqual([]);
    expect(Object.keys(source).filter(key => !used.has(key))).toEqual([]);
  });
  it('are missed where the source names them, and told of where it does not', () => {
    const { copyCitation: _taken, minutes_one: _one, minutes_other: _other, ...rest } = source;
    const { used, unknown } = keysIn({ ...rest, neverNamed: { message: 'x' }, neverCounted_other: { message: 'x' } } as Messages);
    expect([used.has('neverNamed'), used.has('neverCounted_other'), used.has('tryAgain')]).toEqual([false, false, true]);
    expect([...new Set(unknown.map(found => found.split(': ')[1]))]).toEqual(['copyCitation', 'minutes']);
  });
  it('show translators an example of what stands in each place', () => {
    expect(Object.entries(source).filter(([, { placeholders = {} }]) => Object.values(placeholders).some(({ example }) => !example)).map(([key]) => key)).toEqual([]);
  });
});

describe('the look at a locale', () => {
  const one: Messages = { a: { message: 'A $name$', placeholders: { name: { content: '$1', example: 'x' } } }, n_one: { message: '$count$ b', placeholders: { count: { content: '$1' } } }, n_other: { message: '$count$ bs', placeholders: { count: { content: '$1' } } } };
  const changed = (parts: Record<string, unknown>, code = 'de'): string[] => faultsOf({ ...one, ...parts } as Messages, one, code);
  const declared = { placeholders: { name: { content: '$1' } } };

  it('finds nothing wrong where nothing is', () => expect(changed({})).toEqual([]));
  it.each<[string, Record<string, unknown>, string]>([
    ['a missing message', { a: undefined }, 'a: missing'],
    ['a message that English does not have', { b: { message: 'x' } }, 'b: unknown'],
    ['an empty message', { a: { message: ' ', ...declared } }, 'a: empty'],
    ['a place that is left out', { a: { message: 'A', ...declared } }, 'a: places differ'],
    ['a place that is named twice', { a: { message: '$name$ $name$', ...declared } }, 'a: places differ'],
    ['a place that English does not have', { a: { message: 'A $name$ $other$', placeholders: { ...declared.placeholders, other: { content: '$2' } } } }, 'a: places differ'],
    ['a place that is not declared', { a: { message: 'A $name$' } }, 'a: declared otherwise than in English'],
    ['a place that is declared otherwise', { a: { message: 'A $name$', placeholders: { name: { content: '$2' } } } }, 'a: declared otherwise than in English'],
    ['a bare place', { a: { message: 'A $1', ...declared } }, 'a: bare place'],
    ['a dollar sign of which the browser makes a place', { a: { message: 'A $name', ...declared } }, 'a: bare place'],
    ['a message that is a text alone', { a: 'A' }, 'a: wrongly typed'],
    ['a message that is a number', { a: { message: 7 } }, 'a: wrongly typed'],
    ['a member that nothing reads', { a: { message: 'A $name$', mesage: 'x', ...declared } }, 'a: wrongly typed'],
    ['a plural form that the language does not have', { n_few: { message: '$count$ b', placeholders: { count: { content: '$1' } } } }, 'n_few: unknown'],
    ['a plural form that is missing', { n_one: undefined }, 'n_one: missing'],
  ])('finds %s', (_name, parts, fault) => expect(changed(parts)).toContain(fault));
  it('asks for the six plural forms of Arabic', () => {
    expect(changed({}, 'ar')).toEqual(['n_zero: missing', 'n_two: missing', 'n_few: missing', 'n_many: missing']);
    expect(categoriesOf('ar')).toHaveLength(6);
  });
});

describe('the pseudo-locale', () => {
  const pseudo = pseudoLocale(source);
  it('has every message and every place of English', () => expect(faultsOf(pseudo, source, 'en')).toEqual([]));
  it('is longer than English, in brackets', () => {
    for (const [key, { message }] of Object.entries(pseudo)) {
      if (key === 'language') continue;
      expect(message).toMatch(/^\[.*\]$/su);
      expect(message.length, key).toBeGreaterThan(source[key]?.message.length ?? 0);
    }
  });
  it('fills its places as English does', () => {
    expect(filled(pseudo.reportedBy ?? { message: '' }, ['Island Radio'])).toContain('Island Radio');
  });
});
