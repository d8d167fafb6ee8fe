import { describe, expect, test } from 'vitest';
import { walkPage } from '../../src/page';
import { readLooseJson } from '../../src/page/json';

describe('JSON written by hand', () => {
  test.each([
    ['comments', '{ /* a note */ "a": 1 // and one more\n }'],
    ['trailing commas', '{ "a": 1, }'],
    ['markup around it', '<!-- {"a":1} -->'],
    ['CDATA marks', '//<![CDATA[\n{"a":1}\n//]]>'],
    ['a semicolon at its end', '{"a":1};'],
    ['text before it', 'var data = {"a":1}'],
  ])('is read with %s', (_, source) => {
    expect(readLooseJson(source)).toEqual({ a: 1 });
  });
  test('is read with raw line breaks and slashes in strings', () => {
    expect(readLooseJson('{"a":"one\ntwo // three, }"}')).toEqual({ a: 'one\ntwo // three, }' });
  });
  test('is mended in time that grows with its length, and commas within are kept', () => {
    const items = Array.from({ length: 40_000 }, (_, i) => `{"a":[${i},{"b":","}]}`);
    expect(readLooseJson(`[${items.join(' ,\n')},]`)).toEqual(items.map((_, i) => ({ a: [i, { b: ',' }] })));
  });
  test('gives nothing where nothing can be made of it', () => {
    expect(readLooseJson('{"a": "never closed')).toBeUndefined();
    expect(readLooseJson('')).toBeUndefined();
  });
});

test('JSON-LD may hold a list of any length', () => {
  const html = `<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Bridge"}${',0'.repeat(300_000)}]</script>`;
  const page = walkPage(new DOMParser().parseFromString(html, 'text/html'), 'https://gazette.example/');
  expect(page.jsonLd.map(thing => thing['headline'])).toEqual(['Bridge']);
});

test('JSON-LD is taken out of arrays and graphs', () => {
  const html = '<script type="application/ld+json">[{"@graph":[{"@type":"WebSite","name":"Gazette"},{"@type":["NewsArticle"],"headline":"Bridge"}]}]</script>';
  const page = walkPage(new DOMParser().parseFromString(html, 'text/html'), 'https://gazette.example/');
  expect(page.jsonLd.map(thing => thing['@type'])).toEqual(['WebSite', ['NewsArticle']]);
});
