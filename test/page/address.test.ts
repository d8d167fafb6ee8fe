import { describe, expect, test } from 'vitest';
import { hostOf, resolveAddress } from '../../src/page/address';

describe('an address', () => {
  test.each([
    'https://www.gazette.example/town', 'http://gazette.example:8080', 'https://gazette.example?x=//other.example', 'https://gazette.example#a', 'https://GAZETTE.example/',
    'https://ann@gazette.example/', 'https://größe.example/', 'https://gazette.example./', 'https://127.0.0.1/', 'https://localhost/a.b', 'https://gazette_old.example/', 'about:blank', 'https://', 'no address',
  ])('has the host that the browser reads: %s', url => expect(hostOf(url)).toBe(URL.parse(url)?.hostname));

  test('is resolved against another only where it is not whole', () => {
    const base = 'https://gazette.example/town/';
    for (const href of ['https://other.example/a/../b', 'http:bridge', '//other.example', 'bridge', ' https://other.example', 'https:/other.example']) expect(resolveAddress(href, base)).toBe(URL.parse(href, base)?.href);
    expect(resolveAddress('javascript:void 0', base)).toBeUndefined();
  });
});
