import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExport, readStored, reset, type Stored, writeExport } from '../../../src/extension/stored';
import { readBook } from '../../../src/extension/switches/book';

const NOW = Date.UTC(2026, 10, 23);
const on = { version: 2, state: 'on', at: NOW - 5000, order: NOW - 5000 };
const items = { 'switch:harbour.example': on, 'hidden:harbour.example': 12, 'switch:gone.example': { ...on, state: 'removed' }, 'never:www.harbour.example': ['label:ad'], citation: { style: 'apa', output: 'reference', language: 'reader' }, elsewhere: 1 };
const storedIn = (text: string): Stored => {
  const read = readExport(text);
  if (!('stored' in read)) throw new Error(JSON.stringify(read.problem));
  return read.stored;
};

describe('an exported file', () => {
  it('holds everything but the memory of what was removed', () => {
    expect(storedIn(writeExport(items, NOW))).toEqual({
      sites: [{ site: 'harbour.example', state: 'on', at: NOW - 5000, order: NOW - 5000, hidden: 12 }],
      neverHidden: { 'www.harbour.example': ['label:ad'] },
      citation: { style: 'apa', output: 'reference', language: 'reader' },
    });
  });

  it('gives a fresh profile the same switches, counts and places', () => {
    const given = readStored(storedIn(writeExport(items, NOW)), {}, NOW);
    expect(storedIn(writeExport(given, NOW))).toMatchObject({ sites: [{ site: 'harbour.example', state: 'on', at: NOW - 5000, hidden: 12 }], neverHidden: { 'www.harbour.example': ['label:ad'] } });
  });

  it('holds how citations are wanted, and not a way that this version does not know', () => {
    const citation = { style: 'mla', output: 'in-text', language: 'reader' };
    expect(storedIn(writeExport({ citation }, NOW))).toMatchObject({ citation });
    expect(readStored(storedIn(writeExport({ citation }, NOW)), {}, NOW)).toMatchObject({ citation });
    expect(storedIn(writeExport({ citation: { ...citation, style: 'runes' } }, NOW))).not.toHaveProperty('citation');
  });

  it('brings back what a reset took, since the reader asks for it', () => {
    const { set, remove } = reset(items, NOW);
    expect(remove.sort()).toEqual(['citation', 'hidden:harbour.example', 'never:www.harbour.example']);
    const given = readStored(storedIn(writeExport(items, NOW)), set, NOW);
    expect(readBook({ ...set, ...given }).switches.get('harbour.example')?.state).toBe('on');
  });

  it('loses no later change to an older file', () => {
    const text = writeExport(items, NOW);
    const later = { ...items, 'switch:harbour.example': { ...on, state: 'off', order: NOW } };
    expect(readStored(storedIn(text), later, NOW)).not.toHaveProperty('switch:harbour.example');
  });

  it.each([
    ['', { kind: 'json', line: 1, column: 1 }],
    ['{\n "lede": 1,\n "stored": {,}\n}', { kind: 'json', line: 3, column: 13 }],
    ['[]', { kind: 'member', path: 'lede', found: 'nothing' }],
    ['{ "lede": 2, "stored": {} }', { kind: 'member', path: 'lede', found: '2' }],
    ['{ "lede": 1 }', { kind: 'member', path: 'stored', found: 'nothing' }],
    ['{ "lede": 1, "stored": { "sites": [{ "site": "*", "state": "on", "at": 1, "order": 1 }] } }', { kind: 'member', path: 'stored.sites[0].site', found: '"*"' }],
    ['{ "lede": 1, "stored": { "sites": [{ "site": "a.example", "state": "on", "at": 1 }] } }', { kind: 'member', path: 'stored.sites[0].order', found: 'nothing' }],
    ['{ "lede": 1, "stored": { "neverHidden": { "a.example": [7] } } }', { kind: 'member', path: 'stored.neverHidden.a.example[0]', found: '7' }],
    ['{ "lede": 1, "stored": { "hats": [] } }', { kind: 'member', path: 'stored.hats', found: '"hats"' }],
  ])('is refused with the place that is wrong: %s', (text, problem) => {
    expect(readExport(text)).toEqual({ problem });
  });

  it('is right or refused, whatever a text holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => {
      const read = readExport(text);
      expect('problem' in read || 'stored' in read).toBe(true);
    }));
  });
});
