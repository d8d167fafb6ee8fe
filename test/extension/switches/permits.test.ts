import { describe, expect, it } from 'vitest';
import { createPermits } from '../../../src/extension/switches/permits';
import { isSiteName } from '../../../src/extension/switches/siteName';
import { siteNamed, siteOf } from '../../../src/extension/shared/site';

describe('what the browser has granted', () => {
  it.each([
    ['harbour.example', ['*://*.harbour.example/*'], true],
    ['harbour.example', ['https://*.harbour.example/*', 'http://*.harbour.example/*'], true],
    ['harbour.example', ['https://*.harbour.example/*'], false],
    ['harbour.example', ['*://harbour.example/*'], false],
    ['harbour.example', ['*://*.other.example/*'], false],
    ['harbour.example', ['<all_urls>'], true],
    ['harbour.example', ['*://*/*'], true],
    ['192.0.2.7', ['*://192.0.2.7/*'], true],
    ['file', ['file:///*'], true],
    ['file', ['*://*/*'], false],
    ['file', ['<all_urls>'], true],
  ])('for %s by %j is enough: %s', (name, origins, enough) => {
    expect(createPermits(origins)(siteNamed(name).matches)).toBe(enough);
  });
});

describe('the name of a site', () => {
  it.each(['harbour.example', 'xn--hfen-loa.example', '192.0.2.7', '[::1]', 'localhost', 'file'])('%s is one', name => {
    expect(isSiteName(name)).toBe(true);
  });

  it.each(['', '*', 'harbour.example/*', 'Harbour.example', 'a b', 'häfen.example', '*.example', '[::1', 'a..b', '999.1.1.1'])('%j is none', name => {
    expect(isSiteName(name)).toBe(false);
  });

  it('is kept for every site of an address, and never stands for two', () => {
    for (const url of ['https://www.harbour.example/', 'http://[::1]:8080/', 'http://localhost:3000/', 'file:///a.html', 'https://häfen.example/']) {
      expect(isSiteName(siteOf(url)?.name ?? '')).toBe(true);
    }
    expect(siteOf('http://file/')).toBeUndefined();
  });
});
