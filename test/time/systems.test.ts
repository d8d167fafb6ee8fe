import { describe, expect, it } from 'vitest';
import { NOW, timesOf } from './setting';

const body = '<p>The harbour of the small town was quiet on the day the ferry came back, and nobody on the quay had expected a band.</p>'.repeat(3);
interface Parts { head?: string; above?: string; lines?: string; after?: string; lang?: string; url?: string }
const published = ({ head = '', above = '', lines = '', after = '', lang = 'en', url }: Parts): string | undefined => timesOf(
  `<html lang="${lang}"><head><title>Ferry returns to the harbour</title>${head}</head><body><main><p>News</p>${above}<h1>Ferry returns to the harbour</h1>${lines}${body}${after}</main></body></html>`,
  url ? { url } : {}, NOW,
).published?.value;
const day = (parts: Parts): string | undefined => published(parts)?.slice(0, 10);

describe('the names of fields', () => {
  const names = [
    'article:published_time', 'og:article:published_time', 'og:published_time', 'article.published', 'article:publicationdate', 'article_date_original', 'article-date', 'article_publish_date',
    'OriginalPublicationDate', 'pubdate', 'pub_date', 'publishdate', 'publish-date', 'publish_date', 'PublishTime', 'published_at', 'published-date', 'publication_date',
    'firstpublished', 'first_published_at', 'date_published', 'datePublished', 'dateposted', 'post_date', 'displaydate', 'pagedate', 'doc_date', 'date', 'dc.date', 'dc:date', 'DC.date.issued',
    'DC.date.published', 'dc.issued', 'dcterms.issued', 'dcterms.date', 'DCTERMS.available', 'dcterms.dateSubmitted', 'eprints.date', 'citation_date', 'citation_publication_date', 'citation_online_date',
    'prism.publicationDate', 'parsely-pub-date', 'sailthru.date', 'cXenseParse:recs:publishtime', 'cXenseParse:publishtime', 'rnews:datePublished', 'bt:pubDate', 'shareaholic:article_published_time',
    'vr:published_time', 'gentime', 'timestamp', 'search.date', 'iso-8601-publish-date', 'mediator_published_time', 'schema:datePublished', 'nitf:pubdate', 'release_date', 'releaseDate',
    'dc.created', 'dcterms.created', 'datecreated', 'date_created', 'article.created', 'creation_date', 'article:created_time', 'created', 'schema:dateCreated',
  ];
  for (const name of names) it(`reads ${name}`, () => expect(day({ head: `<meta name="${name}" content="2017-10-09T08:30:00+02:00">` })).toBe('2017-10-09'));
  for (const name of ['unpublish_date', 'expires', 'event:start_time', 'birthdate', 'article:modified_time', 'last-modified', 'revision_date', 'dcterms.valid', 'book:release_date_of_next', 'article:expiration_time', 'og:updated_time', 'update_date']) {
    it(`takes ${name} for no publication`, () => expect(day({ head: `<meta name="${name}" content="2017-10-09">` })).toBeUndefined());
  }
  it('reads a field that stands in the page', () => expect(day({ lines: '<div><meta itemprop="datePublished" content="2017-10-09">A Monday</div>' })).toBe('2017-10-09'));
  it('reads the date as software in Germany writes it', () => expect(day({ lang: 'de', head: '<meta name="date" content="09.10.2017">' })).toBe('2017-10-09'));
  it('reads an English date in a field', () => expect(published({ head: '<meta name="article:published_time" content="Mon, 10/09/2017 - 17:57">', lang: 'en-US' })).toBe('2017-10-09T17:57'));
  it('reads the date of a mail header', () => expect(published({ head: '<meta name="date" content="Mon, 09 Oct 2017 08:30:00 GMT">' })).toBe('2017-10-09T08:30:00+00:00'));
});

describe('attributes that hold a time', () => {
  const cases = [
    '<span class="date" data-datetime="2017-10-09T08:30:00Z">a Monday</span>', '<span data-timestamp="1507537800">a Monday</span>', '<span data-time="1507537800000">a Monday</span>',
    '<span data-published="2017-10-09">a Monday</span>', '<span data-publish-date="2017-10-09">a Monday</span>', '<span class="date" data-date="2017-10-09">a Monday</span>', '<abbr data-utime="1507537800">a Monday</abbr>',
    '<abbr class="published" title="2017-10-09T08:30:00Z">years ago</abbr>', '<abbr class="timeago" title="2017-10-09T08:30:00Z">years ago</abbr>', '<span class="post-date" title="9 October 2017">years ago</span>',
    '<relative-time datetime="2017-10-09T08:30:00Z">years ago</relative-time>', '<span class="when" datetime="2017-10-09">years ago</span>', '<time title="2017-10-09T08:30">years ago</time>', '<time content="2017-10-09">years ago</time>',
    '<time>9 October 2017</time>', '<time pubdate>October 9, 2017</time>', '<a class="timestamp-link" href="/a"><abbr class="published" itemprop="datePublished" title="2017-10-09T01:30:00-07:00">1:30 AM</abbr></a>',
  ];
  for (const markup of cases) it(`reads ${markup}`, () => expect(day({ lines: `<p>By Ada Moor ${markup}</p>` })).toBe('2017-10-09'));
  it('leaves those of comments, clocks and other stories', () => {
    expect(day({ after: '<div class="comments"><span data-timestamp="1507537800">a Monday</span></div><div class="related"><span data-date="2017-10-09">a Monday</span></div>' })).toBeUndefined();
    expect(day({ lines: '<p>By Ada Moor <span data-time="1200">3 minutes</span> <span data-date-format="2017-10-09">x</span></p>' })).toBeUndefined();
  });
});

describe('lines as content systems print them', () => {
  const cases: [language: string, markup: string][] = [
    ['en', '<div class="submitted">Submitted by admin on Mon, 10/09/2017 - 12:30</div>'], ['de', '<span class="submitted">Gespeichert von Redaktion am 9. Oktober 2017 - 12:30</span>'],
    ['de', '<span>Verfasst von Ada Moor am Mo., 09.10.2017 - 12:30</span>'], ['fr', '<div class="submitted">Soumis par admin le lun 09/10/2017 - 12:30</div>'], ['nl', '<div>Ingediend door admin op 9 oktober, 2017 - 12:30</div>'],
    ['es', '<div>Enviado por admin el 9 de Octubre, 2017 - 12:30</div>'], ['it', '<div>Inviato da admin il 9 Ottobre, 2017</div>'], ['de', '<dl class="article-info"><dd class="create">Erstellt: 09. Oktober 2017</dd><dd class="hits">Zugriffe: 1234</dd></dl>'],
    ['de', '<dd class="published">Veröffentlicht: Montag, 09. Oktober 2017 12:30</dd>'], ['de', '<div class="news-single-timedata">09.10.2017 12:30</div>'], ['de', '<p>Eingestellt am 9.10.2017</p>'], ['de', '<p>Stand: 09.10.2017</p>'], ['de', '<p>Veröffentlichung: 09.10.2017<br>Verlag: Hafenbuch</p>'], ['de', '<p>Publikationsdatum 9.10.2017</p>'],
    ['de', '<p>Pressemitteilung Nr. 12/2017 vom 9. Oktober 2017</p>'], ['de', '<p>München, den 9. Oktober 2017</p>'], ['de', '<p>Bonn, 09.10.2017</p>'], ['de', '<p>Mo, 9. Okt. 2017 | Politik</p>'], ['de', '<p>09.10.17 - 08:30 Uhr</p>'],
    ['de', '<dl><dt>Veröffentlicht am</dt><dd>9.10.2017</dd></dl>'], ['de', '<table><tr><th>Datum</th><td>09.10.2017</td></tr></table>'], ['fr', '<p>Publié le lundi 9 octobre 2017 à 08h30</p>'], ['fr', '<p>Mis en ligne le 09/10/2017</p>'],
    ['es', '<p>Publicado el 9 de octubre de 2017</p>'], ['it', '<p>Pubblicato il 9 ottobre 2017</p>'], ['nl', '<p>Geplaatst op 9 oktober 2017</p>'], ['nb', '<p>Publisert 9. oktober 2017</p>'], ['fi', '<p>Julkaistu 9.10.2017</p>'], ['fi', '<p>9. lokakuuta 2017</p>'],
    ['pl', '<p>Opublikowano: 9 października 2017</p>'], ['cs', '<p>Zveřejněno 9. října 2017</p>'], ['hu', '<p>Közzétéve: 2017. október 9.</p>'], ['da', '<p>Udgivet den 9. oktober 2017</p>'], ['ro', '<p>Publicat pe 9 octombrie 2017</p>'], ['hr', '<p>Objavljeno 9. listopada 2017.</p>'],
    ['sl', '<p>Objavljeno: 9. oktober 2017</p>'], ['sr', '<p>Objavljeno 9. oktobar 2017.</p>'], ['ca', '<p>Publicat el 9 d’octubre de 2017</p>'], ['et', '<p>Avaldatud 9. oktoober 2017</p>'], ['lt', '<p>Paskelbta 2017-10-09</p>'],
    ['pt', '<p>Postado em 9 de outubro de 2017</p>'], ['ru', '<p>Опубликовано 9 октября 2017 г.</p>'], ['tr', '<p>Yayınlanma: 9 Ekim 2017</p>'], ['en', '<p>Posted by Ada on 9 October 2017</p>'], ['en', '<p>9th October, 2017 by Ada</p>'],
    ['en', '<div class="post-date"><span class="day">09</span><span class="month">Oct</span><span class="year">2017</span></div>'], ['en', '<div class="cal"><div class="d">09</div><div class="m">Oct</div><div class="y">2017</div></div>'],
    ['de', '<div class="kalender"><div>Okt</div><div>09</div><div>2017</div></div>'], ['de', '<div class="cal"><div>Oktober 2017</div><div>9</div></div>'],
  ];
  for (const [lang, markup] of cases) it(`reads ${lang}: ${markup.replace(/<[^>]*>/g, ' ').trim()}`, () => expect(day({ lang, lines: markup })).toBe('2017-10-09'));
  it('leaves the day in the header of the site, and takes that above the headline', () => {
    const header = '<header class="site"><div>Monday, May 7, 2018</div><p>a</p><p>b</p><p>c</p><p>d</p></header>';
    expect(day({ above: header })).toBeUndefined();
    expect(day({ above: `${header}<p>9 October 2017</p>` })).toBe('2017-10-09');
  });
  it('takes the line of the article before one of the ticker above it', () => expect(day({ above: '<ul class="news-ticker"><li>October 7, 2017</li></ul>', lines: '<div class="entry-meta">October 9, 2017 Ada Moor Ports, Ferries, Bands, Quays, Comments Off on Ferry returns to the harbour</div>' })).toBe('2017-10-09'));
  it('reads what is said again for screen readers and so hidden from them', () => expect(day({ lines: '<p aria-hidden="true">9 October 2017</p>' })).toBe('2017-10-09'));
  it('takes the line below the entry before the day of an event in it', () => {
    const event = '<p>Termin: 21.02.2020, 19 Uhr</p>';
    expect(day({ lang: 'de', lines: `<div><p>Wir laden ein.</p>${event}</div>`, after: '<p class="postmetadata">Der Beitrag wurde am Montag, den 9. Oktober 2017 um 15:21 Uhr veröffentlicht und wurde unter Häfen, Fähren und Kapellen gespeichert. Du kannst ihm über den Feed folgen.</p>' })).toBe('2017-10-09');
  });
  it('reads the line of the day above a blog entry', () => expect(day({ above: '<h2 class="date-header"><span>Monday, October 9, 2017</span></h2>' })).toBe('2017-10-09'));
  it('reads what stands in the footer of the entry', () => expect(day({ after: '<footer class="entry-meta">This entry was posted in Ports and tagged ferry, quay by Ada Moor on 9 October 2017. Bookmark the permalink.</footer>' })).toBe('2017-10-09'));
  it('reads an old theme’s line below the entry', () => expect(day({ after: '<p class="postmetadata alt">This entry was posted on Monday, October 9th, 2017 at 3:15 pm and is filed under Ports, Ferries and Bands. You can follow any responses to this entry through the RSS 2.0 feed.</p>' })).toBe('2017-10-09'));
  it('reads the place and day that open a press release', () => {
    expect(day({ lang: 'de', lines: `<p>Bremen, 9. Oktober 2017 – ${'Die Fähre fährt wieder, sagte die Hafenmeisterin, und niemand hatte mit einer Kapelle gerechnet. '.repeat(3)}</p>` })).toBe('2017-10-09');
    expect(day({ lines: `<p>BREMEN, Oct. 9, 2017 /Harbour Wire/ -- ${'The ferry runs again, said the harbour master, and nobody had expected a band on the quay. '.repeat(3)}</p>` })).toBe('2017-10-09');
  });
});

describe('a day in the address', () => {
  for (const path of ['/2017/10/09/ferry', '/2017/10/9/ferry', '/2017/oct/09/ferry', '/2017-10-09-ferry', '/20171009/ferry', '/news/ferry-09102017', '/ferry-09.10.2017.html', '/ferry?date=2017-10-09', '/news/2017_10_09_ferry', '/a/2017/1009/c12.html', '/2017-10/09/c_112.htm']) {
    it(`reads ${path}`, () => expect(day({ url: `https://example.com${path}` })).toBe('2017-10-09'));
  }
  for (const path of ['/2017/10/ferry', '/ferry-2017100912', '/id/12342017', '/2017/99/09/ferry', '/ferry-31022017', '/archive/2017']) it(`reads none in ${path}`, () => expect(day({ url: `https://example.com${path}` })).toBeUndefined());
});

describe('the state a page keeps for its scripts', () => {
  const state = (json: string): string => `<script>window.__STATE__ = ${json};</script>`;
  it('is asked where nothing else names a day', () => expect(day({ after: state('{"article":{"publishedAt":"2017-10-09T08:30:00Z"}}') })).toBe('2017-10-09'));
  it('is asked for an escaped field and for the day of creation last', () => {
    expect(day({ after: state('"{\\"createdAt\\":\\"2017-10-01\\",\\"first_publish_date\\":\\"2017-10-09\\"}"') })).toBe('2017-10-09');
    expect(day({ after: state('{"createdAt":"2017-10-09T08:30:00Z","updatedAt":"2018-01-01"}') })).toBe('2017-10-09');
  });
  it('is not asked where the page names a day', () => expect(day({ lines: '<p>9 October 2017</p>', after: state('{"publishedAt":"2019-01-05"}') })).toBe('2017-10-09'));
  it('says nothing where it names many days', () => expect(day({ after: state(`[${[1, 2, 3, 4, 5, 6].map(n => `{"publishedAt":"2019-01-0${n}"}`).join()}]`) })).toBeUndefined());
});

describe('relative times', () => {
  it('are not believed on a page whose copyright year lies behind', () => expect(published({ lines: '<p>2 hours ago</p>', after: '<p>© 2015–2020 Harbour Post</p>' })).toBeUndefined());
  it('are believed where the copyright is of this year', () => expect(day({ lines: '<p>2 hours ago</p>', after: '<p>© 2015–2026 Harbour Post</p>' })).toBe('2026-11-23'));
  it('are no part of a name', () => expect(published({ lines: '<p>A report by the reporters of HARBOUR TODAY and their friends in the north</p>' })).toBeUndefined());
});

describe('pages without a date', () => {
  it('answer none for the day a book came out', () => expect(day({ lang: 'de', lines: '<p>Erscheinungstermin: 14.08.2017</p>' })).toBeUndefined());
  it('answer none', () => {
    expect(day({ lines: '<p>Imprint of the Harbour Post, registered in Bremen under HRB 20171009, phone 0421 09102017.</p>', after: '<p>Copyright 2017 Harbour Post. Valid from 1.1.2016.</p>' })).toBeUndefined();
  });
});
