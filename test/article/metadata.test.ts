import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/article/metadata';
import paywalls from '../../src/article/words/paywalls.json';
import { walkPage } from '../../src/page';

const read = (html: string, url = 'https://www.gazette.example/town/bridge') => readMetadata(walkPage(new DOMParser().parseFromString(html, 'text/html'), url)).metadata;
const names = (html: string): string[] => read(html).authors.map(author => author.value.name);
const underHeadline = (line: string) => `<html lang="en"><meta property="og:site_name" content="Gazette"><title>Bridge</title><h1>Bridge opens again</h1><p class="byline">${line}</p>${body}</html>`;
const body = '<p>The council met on Monday to talk about the bridge, and went home late.</p>';

describe('the headline', () => {
  test('is the printed one, without the name of the site in the title', () => {
    expect(read(`<title>Old bridge reopens | The Gazette</title><h1>The Gazette</h1><h1>Old bridge reopens</h1>${body}`).headline).toEqual({ value: 'Old bridge reopens', foundIn: 'heading' });
  });
  test('leaves out the kicker in the same heading', () => {
    const { headline, kicker } = read(`<title>Traffic: Old bridge reopens</title><h1><span class="kicker">Traffic</span> Old bridge reopens</h1>${body}`);
    expect([headline?.value, kicker?.value]).toEqual(['Old bridge reopens', 'Traffic']);
  });
  test('is the heading that the address spells, where the title names the site alone', () => {
    const html = `<title>Sixty Miles Out</title><h2>How we mend old ropes in winter</h2>${body}`;
    expect(read(html, 'https://blog.example/2019/10/how-we-mend-old-ropes-in-winter/').headline?.value).toBe('How we mend old ropes in winter');
    expect(read(html, 'https://blog.example/2019/10/17/').headline?.value).toBe('Sixty Miles Out');
  });
  test('is spelled without accents in an address', () => {
    expect(read(`<title>Werkstatt</title><h2>Wie man über Nacht Äpfel dörrt</h2>${body}`, 'https://blog.example/wie-man-ueber-nacht-aepfel-doerrt.html').headline?.value).toBe('Wie man über Nacht Äpfel dörrt');
  });
  test('is the part of the title that the address spells, not the name of the blog over it', () => {
    const html = `<title>Sixty Miles Out » Archive » Mending ropes</title><h1>Sixty Miles Out</h1><h2><a href="/r">Mending ropes</a></h2>${body}`;
    expect(read(html, 'https://blog.example/2019/mending-ropes/').headline?.value).toBe('Mending ropes');
  });
  test('keeps a dash of its own', () => {
    const html = `<title>Mending ropes – what sailors know</title><h1>Mending ropes – what sailors know</h1>${body}`;
    expect(read(html, 'https://blog.example/2019/mending-ropes/').headline?.value).toBe('Mending ropes – what sailors know');
  });
  test('is not the heading of the comments', () => {
    const html = `<title>Mending old ropes in winter | Gazette</title>${body}<h3>6 Kommentare zu „Mending old ropes in winter“</h3>`;
    expect(read(html).headline?.value).toBe('Mending old ropes in winter');
  });
  test('is no heading that only holds a word of the title', () => {
    const html = `<title>Seilverbindungen – Knoten oder Spleiss?</title><h1>Taue für den Winter</h1>${body}<h2>Fazit: Welche Seilverbindungen halten?</h2>`;
    expect(read(html).headline?.value).toBe('Taue für den Winter');
  });
  test('is there where the markup gives it for the name of the site', () => {
    const { headline, publication } = read(`<title>Old bridge reopens after years</title><meta name="application-name" content="Old bridge reopens after years"><h1>Old bridge reopens after years</h1>${body}`);
    expect([headline?.value, publication?.value]).toEqual(['Old bridge reopens after years', undefined]);
  });
  test('is no notice of rights', () => {
    expect(read(`<title>About us</title><h3>Copyright 2019 Gazette: about us</h3>${body}`).headline?.value).toBe('About us');
  });
  test('comes from the title where no heading prints it', () => {
    expect(read(`<title>Old bridge reopens - Gazette</title><meta property="og:site_name" content="Gazette">${body}`).headline).toEqual({ value: 'Old bridge reopens', foundIn: 'title' });
  });
});

describe('a paywall', () => {
  const json = (more: string): string => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens again"${more}}</script>`;
  const prompt = '<div class="paywall-prompt"><p>Subscribe to go on reading about the bridge.</p></div>';
  test('is what JSON-LD says of the article or of a part of it', () => {
    expect(read(`${json(',"isAccessibleForFree":"False"')}${body}`).paywalled).toEqual({ value: true, foundIn: 'json-ld' });
    expect(read(`${json(',"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false}')}${body}`).paywalled).toEqual({ value: true, foundIn: 'json-ld' });
  });
  test('is a prompt with a known name that readers see', () => {
    expect(read(`${body}${prompt}`).paywalled).toEqual({ value: true, foundIn: 'markup' });
    expect(read(`${body}<div hidden>${prompt}</div>`).paywalled).toBeUndefined();
    expect(read(`${body}<div class="paywall-prompt"></div>`).paywalled).toBeUndefined();
  });
  test.each(paywalls.classes)('is known by the name %s', name => {
    expect(read(`${body}<div class="x ${name} y"><p>Subscribe to go on reading about the bridge.</p></div>`).paywalled?.foundIn).toBe('markup');
  });
  test('is not there where the page says it is free', () => {
    expect(read(`${json(',"isAccessibleForFree":true')}${body}${prompt}`).paywalled).toBeUndefined();
  });
});

describe('the kind of page', () => {
  const typed = (type: string, more = '') => read(`<script type="application/ld+json">{"@type":"${type}","headline":"Old bridge reopens"${more}}</script><h1>Old bridge reopens</h1>${body}`).kind;
  test.each([['NewsArticle', 'news'], ['BlogPosting', 'blog'], ['WebPage', 'page'], ['Article', undefined]])('of a %s', (type, kind) => {
    expect(typed(type)).toBe(kind);
  });
  test('is a magazine where the article is part of an issue', () => {
    expect(typed('Article', ',"isPartOf":{"@type":"PublicationIssue"}')).toBe('magazine');
  });
  test('is read from microdata too', () => {
    expect(read(`<div itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">Old bridge reopens</h1>${body}</div>`).kind).toBe('blog');
  });
});

describe('authors', () => {
  test('end with the link that names them, where no comma or "and" follows', () => {
    expect(names(underHeadline('By <a href="/author/ann">Ann Lee</a> <span>New Harwick</span>'))).toEqual(['Ann Lee']);
    expect(names(underHeadline('By <a href="/author/ann">Ann Lee</a> and <a href="/author/omar">Omar Haddad</a> Coast City'))).toEqual(['Ann Lee', 'Omar Haddad']);
    expect(names(underHeadline('By <a href="/author/ann">Ann Lee</a> and Omar Haddad'))).toEqual(['Ann Lee', 'Omar Haddad']);
  });
  test.each([
    ['en', 'By Ann Lee and Omar Haddad', ['Ann Lee', 'Omar Haddad']],
    ['de', 'Von Dr. Anna Muster und Jörg Beispiel', ['Anna Muster', 'Jörg Beispiel']],
    ['fr', 'Par Zoé Lambert', ['Zoé Lambert']],
    ['es', 'Por Inés Prado', ['Inés Prado']],
    ['pt', 'Por João Prado', ['João Prado']],
    ['it', 'di Carla Verdi', ['Carla Verdi']],
    ['nl', 'Door Piet de Vries', ['Piet de Vries']],
    ['pl', 'Autor: Ewa Nowak', ['Ewa Nowak']],
    ['ru', 'Автор: Иван Петров', ['Иван Петров']],
    ['uk', 'Автор: Олена Коваль', ['Олена Коваль']],
    ['tr', 'Yazar: Elif Demir', ['Elif Demir']],
    ['ar', 'بقلم سامي حداد', ['سامي حداد']],
    ['he', 'מאת נועה לוי', ['נועה לוי']],
    ['hi', 'लेखक: अनीता शर्मा', ['अनीता शर्मा']],
    ['zh', '记者 王小明', ['王小明']],
    ['ja', '文：山田花子', ['山田花子']],
    ['ko', '김민수 기자', ['김민수']],
  ])('are read from a printed byline in %s', (lang, line, expected) => {
    expect(names(`<html lang="${lang}"><title>Bridge opens again</title><h1>Bridge opens again</h1><p class="byline">${line}</p>${body}</html>`)).toEqual(expected);
  });
  test('lose the handle, the place and the paper beside their name', () => {
    expect(names(underHeadline('By Ann Lee @annlee'))).toEqual(['Ann Lee']);
    expect(names(underHeadline('By Ann Lee, Gazette'))).toEqual(['Ann Lee']);
    expect(names(underHeadline('By Ann Lee in Springfield'))).toEqual(['Ann Lee']);
  });
  test('may be an agency, which is an organisation', () => {
    expect(read(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":"Reuters"}</script>${body}`).authors).toEqual([{ value: { name: 'Reuters', kind: 'organisation' }, foundIn: 'json-ld' }]);
  });
  test('are found behind a reference in a JSON-LD graph', () => {
    expect(names(`<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#ann"}},{"@type":"Person","@id":"#ann","name":"Ann Lee"}]}</script>${body}`)).toEqual(['Ann Lee']);
  });
  test('are not the writers of comments', () => {
    expect(names(`<h1>Bridge opens again</h1>${body}${body}<div class="comment"><span class="comment-author">Grumpy Neighbour</span><p>No!</p></div>`)).toEqual([]);
  });
  test('of a page that names only its paper are the paper', () => {
    expect(read(`<meta property="og:site_name" content="Gazette"><meta name="author" content="Gazette">${body}`).authors[0]?.value).toEqual({ name: 'Gazette', kind: 'organisation' });
  });
});

describe('other metadata', () => {
  test('says where each value was found', () => {
    const metadata = read(`<html lang="de-AT"><link rel="canonical" href="/b"><meta property="og:site_name" content="Gazette"><meta property="article:section" content="Meinung"><meta name="description" content="A walk over it"><link rel="next" href="/town/bridge?page=2">${body}`);
    expect(metadata.canonicalUrl).toEqual({ value: 'https://www.gazette.example/b', foundIn: 'link' });
    expect(metadata.publication).toEqual({ value: 'Gazette', foundIn: 'meta' });
    expect(metadata.language).toEqual({ value: 'de-AT', foundIn: 'markup' });
    expect(metadata.labels).toEqual({ opinion: true });
    expect(metadata.nextPage).toBe('https://www.gazette.example/town/bridge?page=2');
  });
  test('knows a page in Arabic runs from right to left', () => {
    expect(read(`<html lang="ar">${body}</html>`).direction).toBe('rtl');
  });
  test('knows a paywall that JSON-LD tells of', () => {
    expect(read(`<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>${body}`).paywalled).toEqual({ value: true, foundIn: 'json-ld' });
  });
  test('leaves unknown what nobody says', () => {
    const { byline, kicker, section, paywalled, leadImage, publication } = read(body);
    expect([byline, kicker, section, paywalled, leadImage, publication]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('authors where sources differ', () => {
  const dated = (line: string): string[] => names(`<html lang="en"><title>Bridge</title><h1>Bridge opens again</h1><p>${line}</p>${body}</html>`);
  test('people whose names begin like a month stand beside a date', () => {
    expect(dated('11.12.2019 - Martin Weller')).toEqual(['Martin Weller']);
    expect(dated('Maria Juliansen | 06.11.23')).toEqual(['Maria Juliansen']);
    expect(dated('April Decker, 28 November 2022')).toEqual(['April Decker']);
    expect(dated('Sunday March 12, 2019')).toEqual([]);
  });
  test('a link to comments or to a category beside a date is no author', () => {
    expect(dated('13 January 2020 | <a href="/category/top-news/">Top Town News</a> | <a href="#comments">View Comments</a>')).toEqual([]);
    expect(dated('13 January 2020 | <a href="/ann">Ann Lee</a>')).toEqual(['Ann Lee']);
  });
  test('names that are each a link are all authors', () => {
    const link = (name: string): string => `<a href="/authors/${name.toLowerCase().replace(' ', '-')}">${name}</a>`;
    expect(dated(`${link('Ann Lee')}, ${link('Omar Haddad')} &amp; ${link('Ida Roe')}`)).toEqual(['Ann Lee', 'Omar Haddad', 'Ida Roe']);
  });
  test('markup that names the printed author and one more is taken', () => {
    const markup = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens again","author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Omar Haddad"}]}</script>';
    expect(names(`${markup}<html lang="en"><h1>Bridge opens again</h1><div class="byline">By <a href="/staff/ann">Ann Lee</a></div><div class="unit"><i>Omar Haddad</i></div>${body}</html>`)).toEqual(['Ann Lee', 'Omar Haddad']);
  });
  test('the staff and the agencies are one body', () => {
    expect(read(underHeadline('By Staff and wire reports')).authors[0]?.value).toEqual({ name: 'Staff and wire reports', kind: 'organisation' });
  });
  test('who is named after the text comes before markup that names the site alone', () => {
    const markup = '<meta property="og:site_name" content="TG - Town Gazette"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens again","author":{"@type":"Organization","name":"TG"}}</script>';
    expect(names(`<html lang="de">${markup}<h1>Bridge opens again</h1>${body.repeat(20)}<p><em>Von Ida Roe</em></p></html>`)).toEqual(['Ida Roe']);
  });
  test('an author line may end in a colon; a translator is no author, nor an account', () => {
    const markup = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens again","author":{"name":"ida-roe"}}</script>';
    expect(names(`<html lang="de">${markup}<h1>Bridge opens again</h1><div class="author"><p>Autor <b>Ann Lee:</b></p><p>Übersetzung <a href="/author/ida">Ida Roe</a>, 12.12.22</p></div>${body}</html>`)).toEqual(['Ann Lee']);
  });
  test('a journal says who wrote the paper, not who wrote what it refers to', () => {
    const reference = '<p itemscope itemtype="https://schema.org/ScholarlyArticle"><span itemprop="author">Omar Haddad</span></p>';
    expect(names(`<meta name="citation_author" content="Lee, Ann M."><h1>Bridge opens again</h1>${body}${reference}</html>`)).toEqual(['Ann M. Lee']);
  });
  test('what a content system prints for nobody is no author, nor is a day', () => {
    for (const nobody of ['publisher', 'Autoren', '28 kwietnia']) expect(names(`<html lang="pl"><h1>Bridge opens again</h1><p class="author">${nobody}</p>${body}</html>`)).toEqual([]);
  });
  test('a name is told from what is glued to it', () => {
    expect(names(underHeadline('vonFred Hull').replace('"en"', '"de"'))).toEqual(['Fred Hull']);
    expect(names(underHeadline('By Mel Early15:35'))).toEqual(['Mel Early']);
    expect(names(underHeadline('Autor:in: Ida Roe').replace('"en"', '"de"'))).toEqual(['Ida Roe']);
    expect(names(underHeadline('By Ida Roe @'))).toEqual(['Ida Roe']);
  });
  test('the heading of a box about the author is not a part of the name', () => {
    expect(names(`<html lang="en"><h1>Bridge opens again</h1>${body.repeat(3)}<div class="author-box"><h3>About Ann Lee</h3></div></html>`)).toEqual(['Ann Lee']);
  });
});

describe('authors in markup of content systems', () => {
  const card = (label: string): string => `<html lang="de"><meta property="og:site_name" content="Gazette"><meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ann Lee"><h1>Bridge opens again</h1>${body}</html>`;
  test('are read from a card that is labelled with a by-word', () => {
    expect(names(card('Verfasst von'))).toEqual(['Ann Lee']);
    expect(names(card('Lesezeit'))).toEqual([]);
  });
  test('are not an account where a name is known', () => {
    expect(names(`<html lang="en"><meta name="author" content="Ann Lee"><h1>Bridge opens again</h1><p class="author">ann.lee</p>${body}</html>`)).toEqual(['Ann Lee']);
  });
  test('are not a by-word alone', () => {
    expect(names(underHeadline('Written by: By'))).toEqual([]);
  });
  test('are both of a conversation', () => {
    expect(names(underHeadline('Ann Lee im Gespräch mit Bo Dahl').replace('"en"', '"de"'))).toEqual(['Ann Lee', 'Bo Dahl']);
  });
});
