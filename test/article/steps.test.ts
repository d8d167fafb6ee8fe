import { describe, expect, test } from 'vitest';
import { chooseBody } from '../../src/article/body';
import { runSteps } from '../../src/article/body/steps';
import { inOneGo } from '../../src/slices';
import { readMetadata } from '../../src/article/metadata';
import { walkPage } from '../../src/page';

const sentence = (what: string): string => `The ${what} was closed for eleven years, and the people of the town had almost stopped to hope that it would ever open again.`;
const text = ['bridge', 'road', 'library', 'station'].map(what => `<p>${sentence(what)}</p>`).join('');

/** What the named steps take out where the model took every block of the page for body, as `step: text`. */
function cuts(body: string): string[] {
  const html = `<html lang="en"><title>Gazette</title><body>${body}</body></html>`;
  const page = walkPage(new DOMParser().parseFromString(html, 'text/html'), 'https://gazette.example/town/1');
  const read = readMetadata(page);
  const { scored } = chooseBody(page, read.metadata, read);
  return inOneGo(runSteps({ page, metadata: read.metadata, headlineAt: -1, scored, chosen: page.blocks })).removals.map(removal => `${removal.step}: ${removal.text}`);
}
const inArticle = (...parts: string[]): string => `<main><div class="text">${parts.join('')}</div></main>`;

describe('a named step takes out', () => {
  test('a window that asks for consent to cookies, with all that stands in it', () => {
    const window = '<div class="layer"><h2>Your choice</h2><p>We use cookies. If you agree, press the button.</p></div>';
    expect(cuts(inArticle(text) + window)).toEqual(['notices of the site: Your choice', 'notices of the site: We use cookies. If you agree, press the button.']);
  });
  test('a footer with a notice of rights, but no such notice in the text', () => {
    const notice = '<p>© Gazette. All rights reserved.</p>';
    expect(cuts(`${inArticle(text)}<div class="foot"><p>Drive with care.</p>${notice}</div>`)).toEqual(['notices of the site: Drive with care.', 'notices of the site: © Gazette. All rights reserved.']);
    expect(cuts(inArticle(text, notice))).toEqual([]);
  });
  test('comments under the text, however many', () => {
    const comment = `<div class="comment"><p>${sentence('bath')}</p></div>`;
    expect(cuts(inArticle(text) + `<div class="comments">${comment.repeat(9)}</div>`)).toEqual(Array.from({ length: 9 }, () => `windows and comments: ${sentence('bath')}`));
  });
  test('no text at all where a name of comments stands over everything', () => {
    expect(cuts(`<div class="post comments">${inArticle(text)}</div>`)).toEqual([]);
  });
  test('a window over the page', () => {
    expect(cuts(`<div role="dialog"><p>Choose a place.</p></div>${inArticle(text)}`)).toEqual(['windows and comments: Choose a place.']);
    expect(cuts(`${inArticle(text)}<div class="modal fade"><p>Choose a place.</p></div>`)).toEqual(['windows and comments: Choose a place.']);
  });
  test('parts that content systems name, in the text and beside it', () => {
    expect(cuts(inArticle('<div class="entry-meta"><p>Filed under Town</p></div>', text, '<div class="related-posts"><p>A cat on the roof</p></div>')).toSorted())
      .toEqual(['parts beside the text: A cat on the roof', 'parts beside the text: Filed under Town']);
    expect(cuts(inArticle(text, '<div class="postmodern"><p>A house of glass</p></div>'))).toEqual([]);
  });
  test('a date over the text or under it, but no sentence and no year', () => {
    expect(cuts(inArticle('<p>Published 10:02 AM EST Nov 19, 2019</p>', text))).toEqual(['dates of the article: Published 10:02 AM EST Nov 19, 2019']);
    expect(cuts(inArticle(text, '<p>Updated at 1:23 p.m.</p>'))).toEqual(['dates of the article: Updated at 1:23 p.m.']);
    expect(cuts(inArticle('<p>It was opened on 19 November 2019 by the mayor and two of her rivals.</p><h2>The year 2019</h2>', text))).toEqual([]);
  });
  test('a caption that numbers or signs its picture, but no sentence that names an agency', () => {
    const withPicture = (line: string): string => inArticle(text, `<img src="/a.jpg"><p>${line}</p>`, text);
    for (const line of ['Abbildung 4: Die Brücke', 'The bridge in the rain. (Ann Lee/Coastfoto)', 'The bridge in the rain. (Town Hall via AP, File)']) expect(cuts(withPicture(line))).toEqual([`captions and credits: ${line}`]);
    expect(cuts(withPicture('The bridge will cost twelve million, Reuters reported.'))).toEqual([]);
  });
  test('a list of links under a heading that says so', () => {
    expect(cuts(inArticle(text, '<h3>Related stories</h3><p><a href="/a">A cat on the roof</a></p><p>The cat is well.</p>')))
      .toEqual(['pointers to other articles: Related stories', 'pointers to other articles: A cat on the roof']);
  });
  test('a link in capitals, a small letter here and there', () => {
    expect(cuts(inArticle(text, '<p><a href="/a">MAYOR’S PLANS FOR THE BRIDGES AND FERRIEs</a></p>'))).toEqual(['pointers to other articles: MAYOR’S PLANS FOR THE BRIDGES AND FERRIEs']);
  });
});

test('no step leaves an article without text', () => {
  expect(cuts(`<p>A short word.</p><div class="comments">${text}</div>`)).toEqual([]);
});
