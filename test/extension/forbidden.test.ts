import { describe, expect, it } from 'vitest';
import { forbiddenBecause } from '../../src/extension/popup/forbidden';

describe('why a page cannot be read', () => {
  it.each([
    ['chrome://extensions/', 'Cannot access a chrome:// URL', 'browser-page'],
    [undefined, 'Missing host permission for the tab', 'browser-page'],
    ['view-source:https://a.example/', 'Cannot access contents', 'source'],
    ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'store'],
    ['https://addons.mozilla.org/', 'Missing host permission for the tab', 'store'],
    ['file:///home/reader/a.html', 'Cannot access contents of url "file:///home/reader/a.html"', 'file-access'],
    ['https://a.example/paper.pdf', 'Missing host permission for the tab', 'pdf'],
    ['https://a.example/next', 'Cannot access contents of the page. Extension manifest must request permission', 'click-again'],
  ])('%s', (url, error, why) => {
    expect(forbiddenBecause(url, error)).toBe(why);
  });

  it('is that the reader has gone on, where an earlier page of the tab could be read', () => {
    expect(forbiddenBecause(undefined, 'Missing host permission for the tab', true)).toBe('click-again');
  });

  it('is no matter of permission where the script itself failed', () => {
    expect(forbiddenBecause('https://a.example/', 'nobody answered')).toBeUndefined();
  });
});
