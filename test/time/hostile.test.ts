import { assert, constantFrom, property, string, oneof, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW, timesOf } from './setting';

const pieces = oneof(string(), string({ unit: 'binary' }), constantFrom('2023', '03', '26', '-', '/', '.', ' ', 'T', ':', 'Z', '+', '99', '0', 'March', 'IST', 'ago', '年', '月', '<', '>', 'published', '١٤٤٥', '2566'));
const nonsense = array(pieces, { maxLength: 12 }).map(parts => parts.join(''));

describe('whatever a page writes', () => {
  it('answers a day that exists and is not ahead, or nothing', () => {
    assert(property(nonsense, nonsense, (field, line) => {
      const document = new DOMParser().parseFromString('<html lang="en"><title>A</title><h1>A</h1><p></p><p><time></time></p>', 'text/html');
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = JSON.stringify({ '@type': 'Article', datePublished: field, dateModified: line });
      document.head.append(script);
      const [first, second] = Array.from(document.querySelectorAll('p'));
      first?.append(line);
      second?.append(field);
      document.querySelector('time')?.setAttribute('datetime', line);
      const { published, updated } = timesOf(document.documentElement.outerHTML);
      for (const time of [published, updated]) {
        if (!time) continue;
        expect(Number.isNaN(Date.parse(time.value.slice(0, 10)))).toBe(false);
        expect(Date.parse(time.value.slice(0, 10))).toBeLessThan(NOW + 2 * 86_400_000);
      }
    }), { numRuns: 300 });
  });

  it('does not hang on a value of a million brackets', () => {
    expect(timesOf(`<meta name="date" content="${'<'.repeat(1_000_000)}"><h1>A</h1>`)).toEqual({});
  });
});
