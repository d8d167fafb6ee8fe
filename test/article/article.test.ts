import { describe, expect, test } from 'vitest';
import { readArticle, readArticleSlices, type ReadArticle } from '../../src/article';
import { readSourceSet } from '../../src/article/figures';
import { walkPage } from '../../src/page';

const sentence = (what: string): string => `The ${what} was closed for eleven years, and the people of the town had almost stopped to hope that it would ever open again.`;
const paragraphs = ['bridge', 'road', 'library', 'market hall', 'station'].map(what => `<p>${sentence(what)} ${sentence(`old ${what}`)}</p>`);
const wrap = (inner: string): string => `<html lang="en"><head><title>Old bridge reopens | Gazette</title><meta property="og:type" content="article"><meta property="og:site_name" content="Gazette"></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<article class="article"><h1>Old bridge reopens</h1><div class="byline">By Ann Lee</div><div class="article-body">${inner}</div></article>
<aside class="related"><h3>More stories</h3><ul><li><a href="/a">A cat was found on the roof</a></li><li><a href="/b">Rain is expected all week</a></li></ul></aside>
<section class="comments"><h3>Comments</h3><div class="comment"><p>I never liked that bridge.</p></div></section>
<footer class="footer"><p>© Gazette. All rights reserved.</p></footer></body></html>`;
function read(html: string, url = 'https://gazette.example/town/bridge'): ReadArticle {
  const found = readArticle(walkPage(new DOMParser().parseFromString(html, 'text/html'), url));
  if ('none' in found) throw new Error(`no article: ${found.none}`);
  return found;
}
const textOf = (html: string): string => read(html).blocks.map(block => block.text).join('\n');

const STANDFIRST = 'The mayor and two of her rivals cut the ribbon together, four days later than was planned last year.';
const page = (byline: string): string => wrap('').replace(/<article.*<\/article>/s, `<div class="row"><h1>Old bridge reopens</h1><h2 class="under">${STANDFIRST}</h2><div class="byline">${byline}</div>
<figure><div role="img"></div><figcaption>Image Source : COASTFOTO The mayor on the bridge with the two of them, in the rain of the morning.</figcaption></figure>
<div class="content">${paragraphs.join('')}<h2>What comes next</h2>${paragraphs[0]}</div></div>`);

describe('the body', () => {
  test('is every paragraph, and neither navigation, related stories, comments nor footer', () => {
    const { blocks } = read(wrap(paragraphs.join('')));
    expect(blocks.map(block => block.kind)).toEqual(Array.from({ length: 5 }, () => 'paragraph'));
  });
  test('does not repeat the headline or the byline', () => {
    expect(textOf(wrap(paragraphs.join('')))).not.toMatch(/Old bridge reopens|Ann Lee/);
  });
  test('keeps subheadings and lists between paragraphs, as such', () => {
    const { blocks } = read(wrap(`${paragraphs[0]}<h2>What comes next</h2>${paragraphs[1]}<ul><li>${sentence('first lane')}</li><li>${sentence('second lane')}</li></ul>${paragraphs[2]}`));
    expect(blocks.map(block => block.kind)).toEqual(['paragraph', 'heading', 'paragraph', 'list-item', 'list-item', 'paragraph']);
    expect(blocks.filter(block => block.kind === 'list-item').map(item => item.first)).toEqual([true, false]);
  });
  test('has whole addresses in its links, and no link that leads to no page or mailbox', () => {
    const linked = paragraphs[0]?.replace('town', '<a href="/town#top">town</a> and <a href="mailto:desk@gazette.example">desk</a> and <a href="javascript:alert(1)">more</a> and <a>none</a>');
    const linksIn = (html: string): string[] => (read(html).blocks[0]?.marks ?? []).flatMap(mark => (mark.kind === 'link' ? [mark.href] : []));
    expect(linksIn(wrap(`${linked}${paragraphs.join('')}`))).toEqual(['https://gazette.example/town#top', 'mailto:desk@gazette.example']);
    expect(linksIn(wrap(`${linked}${paragraphs.join('')}`).replace('<head>', '<head><base href="https://archive.example/2020/">'))).toEqual(['https://archive.example/town#top', 'mailto:desk@gazette.example']);
  });
  test('ties every block to its element', () => {
    const { blocks, elements, places } = read(wrap(paragraphs.join('')));
    expect(elements).toHaveLength(blocks.length);
    expect(places.map(place => place.element)).toEqual(elements);
    expect(elements[0]?.localName).toBe('p');
  });
  test('flags a quotation that repeats words of the text', () => {
    const { blocks } = read(wrap(`${paragraphs[0]}<blockquote><p>${sentence('bridge')}</p></blockquote>${paragraphs[1]}${paragraphs[2]}`));
    expect(blocks.filter(block => block.kind === 'pull-quote' || block.kind === 'block-quote').map(block => block.kind).every(kind => kind === 'pull-quote')).toBe(true);
  });
  test('has figures with the real image behind a lazy loader, caption and credit apart', () => {
    const { blocks } = read(wrap(`${paragraphs[0]}<figure><img src="data:image/gif;base64,R0" data-src="/img/bridge.jpg" alt="A bridge"><figcaption>The bridge at dawn. Photo: Ann Lee</figcaption></figure>${paragraphs[1]}${paragraphs[2]}`));
    expect(blocks.find(block => block.kind === 'figure')).toEqual({
      kind: 'figure', text: 'The bridge at dawn.', credit: 'Photo: Ann Lee', marks: [], image: { src: 'https://gazette.example/img/bridge.jpg', alt: 'A bridge' },
    });
    expect(blocks.filter(block => block.kind === 'paragraph').map(block => block.text).join(' ')).not.toContain('at dawn');
  });
  test('has a video as a titled link', () => {
    const { blocks } = read(wrap(`${paragraphs[0]}<iframe src="https://www.youtube.com/embed/abc" title="The opening"></iframe>${paragraphs[1]}${paragraphs[2]}`));
    expect(blocks.find(block => block.kind === 'embed')).toMatchObject({ url: 'https://www.youtube.com/embed/abc', provider: 'YouTube', text: 'The opening' });
  });
  test('begins under the standfirst and the caption of a figure without a picture', () => {
    const { blocks, metadata } = read(page('By <a href="/author/ann-lee">Ann Lee</a>'));
    expect(metadata.standfirst).toEqual({ value: STANDFIRST, foundIn: 'heading' });
    expect(blocks[0]?.text.startsWith('The bridge was closed')).toBe(true);
    expect(blocks.map(block => block.text).join(' ')).not.toMatch(/COASTFOTO|last year/);
  });
  test('is the article in the address where several follow each other, else the first', () => {
    const one = (what: string, attributes: string): string => `<article ${attributes}><h1>${what} reopens</h1>${`<p>${sentence(what)} ${sentence(`old ${what}`)}</p>`.repeat(4)}</article>`;
    const stream = (attribute: string): string => `<html lang="en"><title>Gazette</title><main>${one('bridge', `${attribute}="/town/bridge"`)}${one('library', `${attribute}="/town/library"`)}${one('station', `${attribute}="/town/station"`)}</main></html>`;
    const text = (html: string, url: string): string => read(html, url).blocks.map(block => block.text).join(' ');
    expect(text(stream('data-url'), 'https://gazette.example/town/library')).toMatch(/^The library(?!.*(?:bridge|station))/);
    expect(text(stream('data-part'), 'https://gazette.example/town/library')).toMatch(/^The bridge(?!.*(?:library|station))/);
  });
  test('has the entries of a live blog with their titles and times, as printed', () => {
    const entry = (what: string, time: string, title = ''): string => `<div class="live-blog__post"><time datetime="${time}">${time.slice(11)}</time>${title}<p>${sentence(what)}</p><p>${sentence(`old ${what}`)}</p></div>`;
    const { blocks, metadata } = read(wrap(`${paragraphs[0]}${entry('ferry', '2021-03-03T18:05', '<h2>The ferry is back</h2>')}${entry('pier', '2021-03-03T17:40')}${entry('quay', '2021-03-03T16:10')}`));
    expect(blocks.filter(block => block.kind === 'entry')).toEqual([
      { kind: 'entry', text: 'The ferry is back', time: '2021-03-03T18:05', marks: [] }, { kind: 'entry', text: '', time: '2021-03-03T17:40', marks: [] }, { kind: 'entry', text: '', time: '2021-03-03T16:10', marks: [] },
    ]);
    expect(blocks.map(block => block.kind).slice(0, 4)).toEqual(['paragraph', 'entry', 'paragraph', 'paragraph']);
    expect(metadata.labels.live).toBe(true);
  });
  test('takes a lone box with such a name for no live blog', () => {
    expect(read(wrap(`<div class="live-post">${paragraphs.join('')}</div>`)).blocks.map(block => block.kind)).not.toContain('entry');
  });
  test('has a post of another site as an embed with its words, its account and its signature', () => {
    const post = `<blockquote class="twitter-tweet"><p>${sentence('ferry')}</p>— Harbour Office (@harbour) <a href="https://twitter.com/harbour/status/12">March 3, 2021</a></blockquote>`;
    const { blocks } = read(wrap(`${paragraphs[0]}${paragraphs[1]}${post}${paragraphs[2]}`));
    expect(blocks.filter(block => block.kind === 'embed')).toEqual([{ kind: 'embed', url: 'https://twitter.com/harbour/status/12', provider: 'X', account: '@harbour', signed: '— Harbour Office (@harbour) March 3, 2021', text: sentence('ferry'), marks: [] }]);
    expect(blocks.filter(block => block.kind !== 'embed').map(block => block.text).join(' ')).not.toMatch(/ferry|Harbour Office/);
  });
  test('knows the place of filing beside the author', () => {
    const { metadata } = read(page('<span>Written By: <a href="/author/ann-lee">Ann Lee</a> <a href="https://social.example/ann">@ann</a></span> <span>New Harwick</span> <span>Published on: March 3, 2021 18:05</span>'));
    expect(metadata.dateline).toEqual({ value: 'New Harwick', foundIn: 'byline' });
    expect(metadata.authors.map(author => author.value.name)).toEqual(['Ann Lee']);
  });
  test('takes neither a role nor a linked section for the place of filing', () => {
    for (const other of ['Senior Reporter', 'Sport']) {
      expect(read(page(`<span>By <a href="/author/ann-lee">Ann Lee</a></span> <span>${other}</span> <span>March 3, 2021</span>`)).metadata.dateline).toBeUndefined();
    }
  });
  test('knows the place of filing', () => {
    expect(read(wrap(`<p>SPRINGFIELD (Reuters) — ${sentence('bridge')}</p>${paragraphs.join('')}`)).metadata.dateline).toEqual({ value: 'SPRINGFIELD', foundIn: 'text' });
  });
  test('reads German, Arabic and Japanese text as well', () => {
    const texts = ['Die alte Brücke war elf Jahre lang gesperrt, und die Menschen in der Stadt hatten die Hoffnung fast aufgegeben.', 'كان الجسر القديم مغلقا منذ أحد عشر عاما، وكاد الناس في المدينة يفقدون الأمل في أن يفتح من جديد.', '古い橋は十一年間閉鎖されており、町の人々は再び開通するという望みをほとんど失っていた。橋は来週の月曜日に開通する。'];
    for (const text of texts) expect(read(wrap(`<p>${text} ${text}</p>`.repeat(2) + `<p>${text}</p>`)).blocks.length).toBeGreaterThanOrEqual(2);
  });
});

test('a long article may be held up every hundred paragraphs, wherever its blocks are gone through', () => {
  const stopsOf = (rows: number): number => {
    const rowsOfHall = Array.from({ length: rows }, (_, i) => `<p>${sentence(`row ${i} of the hall`)}</p>`).join('');
    const work = readArticleSlices(walkPage(new DOMParser().parseFromString(wrap(rowsOfHall), 'text/html'), 'https://gazette.example/town/hall'));
    let stops = 0, step = work.next();
    for (; !step.done; step = work.next()) stops++;
    expect('blocks' in step.value && step.value.blocks).toHaveLength(rows);
    return stops;
  };
  // sizes, copies, first guess, context, second guess and building alone are six loops
  expect(stopsOf(2000) - stopsOf(1000)).toBeGreaterThanOrEqual(60);
});

function none(html: string, url: string): string | undefined {
  const found = readArticle(walkPage(new DOMParser().parseFromString(html, 'text/html'), url));
  return 'none' in found ? found.none : undefined;
}

const removed = (inner: string): string[] => read(wrap(inner)).removals.map(removal => `${removal.step}: ${removal.text}`);

describe('what the named steps take out', () => {
  test('is a line that points to another story, with a record of it', () => {
    const line = '<p>Read more: <a href="/c">The bridge that nobody wanted to pay for in the end</a></p>';
    expect(textOf(wrap(paragraphs.slice(0, 3).join('') + line + paragraphs.slice(3).join('')))).not.toContain('Read more');
    expect(removed(paragraphs.join('')).length).toBe(0);
  });
  test('is not a sentence that begins with the same words', () => {
    expect(textOf(wrap(`${paragraphs.slice(0, 3).join('')}<p>Read more books, said the librarian, who had <a href="/d">waited</a> for the bridge as long as anybody else in town.</p>${paragraphs.slice(3).join('')}`))).toContain('Read more books');
  });
  test('is a label over the place of an ad between paragraphs', () => {
    expect(textOf(wrap(`${paragraphs.slice(0, 3).join('')}<p>Continue reading below</p>${paragraphs.slice(3).join('')}`))).not.toContain('Continue reading');
  });
  test('is the headline printed again at the head of the body', () => {
    expect(textOf(wrap(`<h2>Old bridge reopens</h2>${paragraphs.join('')}`))).not.toContain('Old bridge reopens');
  });
});

test('a page that says it is an article has a body, even if it is only a list of places that looks like no text', () => {
  const places = ['Eastport', 'Westport', 'New Harwick', 'Old Harwick', 'Northam', 'Southam', 'Lower Ferry', 'Upper Ferry'];
  const saying = (type: string): string => `<html lang="en"><head><title>Stops | Gazette</title><meta property="og:type" content="${type}"></head><body><h1>Stops</h1><div class="links">${places.map((place, i) => `<div><a href="/${i}">${place} ${i + 1}, 10:3${i}, platform ${i}</a></div>`).join('')}</div></body></html>`;
  expect(none(saying('article'), 'https://gazette.example/stops/1')).toBeUndefined();
  expect(none(saying('website'), 'https://gazette.example/stops/1')).toBeDefined();
});

describe('a page without an article', () => {
  const teasers = Array.from({ length: 12 }, (_, i) => `<div class="teaser"><h3><a href="/${i}">Story number ${i} of the day</a></h3><p>A short word about it.</p></div>`).join('');
  const text = `<div class="text"><p>${sentence('bridge')}</p><p>${sentence('road')}</p></div>`;
  test.each([
    ['front-page', `${text}${teasers}`, 'https://gazette.example/'],
    ['section', `${text}${teasers}`, 'https://gazette.example/topic/bridges'],
    ['search', `${text}${teasers}`, 'https://gazette.example/?q=bridge'],
    ['login', text, 'https://gazette.example/login'],
    ['shop', `<script type="application/ld+json">{"@type":"Product","name":"A lamp"}</script>${text}`, 'https://gazette.example/lamp'],
    ['too-short', '<p>The bridge is open again, and the market is as well.</p><p>More will be told.</p>', 'https://gazette.example/bridge'],
  ])('is known as such: %s', (reason, body, url) => {
    expect(none(`<body>${body}</body>`, url)).toBe(reason);
  });
  test('may be empty', () => {
    expect(none('<body></body>', 'https://gazette.example/x')).toBe('no-text');
  });
});

test('the candidates of a srcset are read, with commas in addresses', () => {
  expect(readSourceSet('/a,b.jpg 320w, /c.jpg 640w')).toEqual([{ src: '/a,b.jpg', width: 320 }, { src: '/c.jpg', width: 640 }]);
});
