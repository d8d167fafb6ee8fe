import { describe, expect, it } from 'vitest';
import { NOW, timesOf } from './setting';

const body = '<p>The harbour of the small town was quiet on the day the ferry came back, and nobody on the quay had expected a band.</p>'.repeat(3);
const article = (head: string, lines: string, after = '', lang = 'en'): string =>
  `<html lang="${lang}"><head><title>Ferry returns to the harbour</title>${head}</head><body><main><h1>Ferry returns to the harbour</h1>${lines}${body}</main>${after}</body></html>`;
const jsonLd = (fields: object): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;
const bodyOf = { headlineOrder: 0 };
const published = (html: string, context = {}, now = NOW): string | undefined => timesOf(html, { ...bodyOf, ...context }, now).published?.value;

describe('where a time of publication is found', () => {
  it('reads JSON-LD', () => expect(published(article(jsonLd({ datePublished: '2023-03-26T19:46:00+05:30' }), ''))).toBe('2023-03-26T19:46:00+05:30'));
  it('reads JSON-LD that stands in a graph', () => expect(published(article('<script type="application/ld+json">{"@graph":[{"@type":"Article","datePublished":"2023-03-26"}]}</script>', ''))).toBe('2023-03-26'));
  it('reads meta', () => expect(published(article('<meta property="article:published_time" content="2023-03-26T19:46+05:30">', ''))).toBe('2023-03-26T19:46+05:30'));
  it('reads microdata', () => expect(published(article('', '<div itemscope itemtype="https://schema.org/Article"><span itemprop="datePublished" content="2023-03-26">Sunday</span></div>'))).toBe('2023-03-26'));
  it('reads RDFa', () => expect(published(article('', '<p><span property="schema:datePublished" content="2023-03-26">Sunday</span></p>'))).toBe('2023-03-26'));
  it('reads a time element', () => expect(published(article('', '<p><time datetime="2023-03-26T19:46+02:00">Sunday evening</time></p>'))).toBe('2023-03-26T19:46+02:00'));
  it('reads the line under the headline', () => expect(published(article('', '<p class="byline">By Ada Moor, 26 March 2023</p>'))).toBe('2023-03-26'));
  it('reads an hAtom title', () => expect(published(article('', '<p>Ada Moor <abbr class="published" title="2023-03-26T19:46+02:00">a Sunday</abbr></p>'))).toBe('2023-03-26T19:46+02:00'));
  it('reads a label behind the body', () => expect(published(article('', '', '<p>This story was published on 26 March 2023.</p>'), { bodyOrders: [1, 3] })).toBe('2023-03-26'));
  it('reads the address', () => expect(published(article('', ''), { url: 'https://example.com/2023/03/26/ferry' })).toBe('2023-03-26'));
  it('takes no month for a day', () => expect(published(article('', ''), { url: 'https://example.com/2023/03/ferry' })).toBeUndefined());
  it('takes the day of the archived address, not of the archive', () => {
    expect(published(article('', ''), { url: 'https://web.archive.org/web/20190101000000/http://example.com/2013/02/16/ferry' })).toBe('2013-02-16');
  });
  it('says with which words', () => {
    const { published: found } = timesOf(article('', '<p>Ada Moor <span>Published on: March 26, 2023 19:46 EDT</span></p>'), bodyOf);
    expect(found).toMatchObject({ foundIn: 'text', evidence: 'Published on: March 26, 2023 19:46 EDT', precision: 'minute' });
  });
});

describe('what is not the time of publication', () => {
  it('leaves the day the page was printed', () => {
    const page = `<html lang="en"><head><title>Ferry returns to the harbour</title></head><body><div class="top">Sunday, November 17, 2024</div><p>News</p><p>World</p><p>Weather</p><p>Sport</p>
      <h1>Ferry returns to the harbour</h1><p>Published on: March 26, 2023 19:46 IST</p>${body}</body></html>`;
    expect(timesOf(page, { url: 'https://www.indiaharbour.example/a' }).published).toMatchObject({ value: '2023-03-26T19:46+05:30', zone: 'Asia/Kolkata' });
  });
  it('leaves today at the top of the page', () => {
    const page = `<html lang="en"><head><title>Ferry returns to the harbour</title></head><body><div>Monday, November 23, 2026</div><h1>Ferry returns to the harbour</h1>${body}</body></html>`;
    expect(timesOf(page).published).toBeUndefined();
  });
  it('leaves comments and related stories', () => {
    expect(published(article('', '', '<div class="comments"><p>Posted on 2 May 2024</p></div><div class="related"><p>3 May 2024</p></div>'))).toBeUndefined();
  });
  it('leaves events told in the text, copyright and what holds until a day', () => {
    expect(published(article('', `${body}<p>The first ferry had sailed on 3 May 1998, long before the bridge was even thought of by anybody in the town hall.</p>`, '<footer><p>© 2003 – 2024 The Harbour Paper</p></footer><p>Valid until 4 May 2024</p>'), { bodyOrders: [1, 7] })).toBeUndefined();
  });
  it('leaves a future embargo', () => expect(published(article(jsonLd({ datePublished: '2027-01-01T00:00Z' }), ''))).toBeUndefined());
  it('leaves the dates of JSON-LD that describes another thing', () => {
    expect(published(article('<script type="application/ld+json">{"@type":"Event","datePublished":"2023-03-26"}</script>', ''))).toBeUndefined();
  });
  it('leaves a span of days', () => expect(published(article('', '<p>3 May 2024 – 5 May 2024</p>'))).toBeUndefined());
});

describe('sources that differ', () => {
  const utc = jsonLd({ datePublished: '2023-03-26T22:30:00Z', dateModified: '2023-03-27T01:00:00Z' });

  it('shows the clock that readers see, where a field gives the same instant in UTC', () => {
    const { published: found, updated } = timesOf(article(utc, '<p>27 March 2023, 04:00</p>'), bodyOf);
    expect(found?.value).toBe('2023-03-27T04:00:00+05:30');
    expect(found?.others.find(other => other.foundIn === 'byline')?.disagrees).toBe(false);
    expect(updated?.value.slice(0, 10)).toBe('2023-03-27');
  });
  it('gives a UTC time by the clock of a country that has one clock', () => {
    expect(timesOf(article(utc, ''), { ...bodyOf, url: 'https://example.de/faehre' }).published).toMatchObject({ value: '2023-03-27T00:30:00+02:00', zone: 'Europe/Berlin' });
  });
  it('believes a printed label over a field that took the update for the publication', () => {
    const { published: found } = timesOf(article(jsonLd({ datePublished: '2024-05-05' }), '<p>Published 26 March 2023</p>'), bodyOf);
    expect(found?.value).toBe('2023-03-26');
    expect(found?.others).toContainEqual(expect.objectContaining({ value: '2024-05-05', foundIn: 'json-ld', disagrees: true }));
  });
  it('tells published from updated on one line', () => {
    const { published: found, updated } = timesOf(article('', '<p>Published: 26 March 2023 19:46 GMT | Updated: 27 March 2023 08:00 GMT</p>'), bodyOf);
    expect([found?.value, updated?.value]).toEqual(['2023-03-26T19:46+00:00', '2023-03-27T08:00+00:00']);
  });
  it('settles 03/04/2023 by a field that names the day', () => {
    const { published: found } = timesOf(article('<meta name="date" content="2023-03-04">', '<p>03/04/2023, 10:15</p>', '', 'en-GB'), bodyOf);
    expect(found?.value.slice(0, 10)).toBe('2023-03-04');
    expect(found?.uncertain).toBeUndefined();
  });
});

describe('a time that is reckoned', () => {
  it('takes "2 hours ago" from now, and says so', () => {
    expect(timesOf(article('', '<p>2 hours ago</p>'), bodyOf).published).toMatchObject({ value: '2026-11-23T10:00+00:00', uncertain: 'relative', evidence: '2 hours ago' });
  });
  it('knows yesterday in German', () => expect(published(article('', '<p>Gestern</p>', '', 'de'))?.slice(0, 10)).toBe('2026-11-22'));
  it('takes a stated day over it', () => expect(published(article(jsonLd({ datePublished: '2023-03-26' }), '<p>2 hours ago</p>'))).toBe('2023-03-26'));
});

describe('a hostile or broken page', () => {
  const values = ['0000-00-00', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00', '1970-01-01T00:00:00Z', '0', '-1', 'null', 'Invalid Date', '2023-02-30', '2023-13-01', '<b>', '', '99999999999999999999'];
  for (const value of values) it(`takes nothing from ${JSON.stringify(value)}`, () => {
    expect(published(article(jsonLd({ datePublished: value, dateCreated: { '@value': value } }) + `<meta name="date" content="${value.replace(/</g, '&lt;')}">`, ''))).toBeUndefined();
  });
  it('reads milliseconds and seconds since 1970', () => {
    expect(published(article(jsonLd({ datePublished: 1679840160000 }), ''))).toBe('2023-03-26T14:16:00+00:00');
    expect(published(article(jsonLd({ datePublished: '1679840160' }), ''))).toBe('2023-03-26T14:16:00+00:00');
  });
  it('keeps the day where the time of day cannot be', () => expect(published(article(jsonLd({ datePublished: '2023-03-26T99:99Z' }), ''))).toBe('2023-03-26'));
  it('reads a date in markup in an attribute', () => expect(published(article('<meta name="date" content="<time>2023-03-26</time>">', ''))).toBe('2023-03-26'));
  it('is not lost among two hundred time elements', () => {
    const times = Array.from({ length: 200 }, (_, i) => `<div class="teaser"><time datetime="2024-01-${String((i % 28) + 1).padStart(2, '0')}">a day</time></div>`).join('');
    expect(published(article('', '<p><time datetime="2023-03-26">Sunday</time></p>', times))).toBe('2023-03-26');
  });
  it('answers nothing for an empty page', () => expect(timesOf('')).toEqual({}));
});
