import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/extension/shared/site';

describe('the site of an address', () => {
  it.each([
    ['https://www.harbourpost.example/news', 'harbourpost.example', '*://*.harbourpost.example/*'],
    ['https://news.bbc.co.uk/a', 'bbc.co.uk', '*://*.bbc.co.uk/*'],
    ['https://somebody.github.io/a', 'somebody.github.io', '*://*.somebody.github.io/*'],
    ['http://192.0.2.7:8080/a', '192.0.2.7', '*://192.0.2.7/*'],
    ['http://localhost:3000/', 'localhost', '*://localhost/*'],
    ['file:///home/reader/a.html', 'file', 'file:///*'],
  ])('%s is %s', (url, name, pattern) => {
    expect(siteOf(url)).toEqual({ name, matches: [pattern] });
  });

  it.each(['chrome://version', 'about:blank', 'view-source:https://a.example/', 'not an address', 'data:text/html,x'])('%s has none', url => {
    expect(siteOf(url)).toBeUndefined();
  });
});
