import { describe, expect, test } from 'vitest';
import { walkPage, walkPageSlices } from '../../src/page';
import { inSlices } from '../../src/slices/inSlices';

const read = (html: string) => walkPage(new DOMParser().parseFromString(html, 'text/html'), 'https://gazette.example/town/bridge');
const texts = (html: string): string[] => read(html).blocks.map(block => block.text);

describe('the text of a page', () => {
  test('keeps words apart as the page prints them, also across inline elements', () => {
    expect(texts('<p>The <b>old</b> bridge<i>s</i> of\n   <a href="/t">the\n town</a>.</p>')).toEqual(['The old bridges of the town.']);
  });
  test('drops soft hyphens and turns no-break spaces into spaces', () => {
    expect(texts('<p>The har&shy;bour&nbsp;master</p>')).toEqual(['The harbour master']);
  });
  test('keeps a line break in a paragraph and ends the paragraph at two', () => {
    const page = read('<div>First line<br>second line<br><br>Next paragraph</div>');
    expect(page.blocks.map(block => block.text)).toEqual(['First line\nsecond line', 'Next paragraph']);
    expect(page.blocks[0]?.marks).toEqual([{ kind: 'break', start: 10, end: 10 }]);
  });
  test('marks links and emphasis by their place in the text', () => {
    const [block] = read('<p>See <a href="/map">the <em>new</em> map</a> now</p>').blocks;
    expect(block?.marks.map(mark => [mark.kind, block.text.slice(mark.start, mark.end)])).toEqual([['link', 'the new map'], ['emphasis', 'new']]);
    expect(block?.linked).toBe(11);
  });
  test('reads an inline element that holds blocks', () => {
    const blocks = read('<a href="/x"><div>One</div><div>Two</div></a>').blocks;
    expect(blocks.map(block => [block.text, block.linked])).toEqual([['One', 3], ['Two', 3]]);
  });
  test('leaves out scripts, styles, templates and the text of forms', () => {
    expect(texts('<script>a()</script><style>p{}</style><template><p>no</p></template><textarea>no</textarea><p>yes</p>')).toEqual(['yes']);
  });
  test('knows what is hidden by attribute or style, with all in it', () => {
    expect(read('<div style="display: none"><p>a</p></div><p hidden>b</p><p>c</p>').blocks.map(block => block.box.hidden)).toEqual([true, true, false]);
  });
});

describe('a hostile page', () => {
  test('may name form fields like properties of nodes', () => {
    const fields = ['firstChild', 'nextSibling', 'parentNode', 'lastChild', 'nodeType', 'localName', 'className', 'id', 'getAttribute'].map(name => `<input name="${name}">`).join('');
    expect(texts(`<form>${fields}<p>Inside</p></form><p>After</p>`)).toEqual(['Inside', 'After']);
  });
  test('may hide document.body, title and querySelectorAll behind images', () => {
    expect(texts('<body><img name="body"><img name="createTreeWalker"><img name="querySelectorAll"><img name="documentElement"><p>Still read</p></body>')).toEqual(['Still read']);
  });
  test('may nest ten thousand levels deep', () => {
    const document = new DOMParser().parseFromString('<body></body>', 'text/html');
    let at: Element = document.body;
    for (let i = 0; i < 10_000; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'The bottom';
    expect(walkPage(document, 'https://gazette.example/').blocks.map(block => block.text)).toEqual(['The bottom']);
  });
  test('is left as it was', () => {
    const document = new DOMParser().parseFromString('<article class="a"><p>One</p><img data-src="x.jpg"></article>', 'text/html');
    const before = document.documentElement.outerHTML;
    walkPage(document, 'https://gazette.example/');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('a large page read in slices gives the same blocks', async () => {
  const document = new DOMParser().parseFromString(Array.from({ length: 12_000 }, (_, i) => `<p>Row <b>${i}</b></p>`).join(''), 'text/html');
  const whole = walkPage(document, 'https://gazette.example/').blocks.map(block => block.text);
  expect((await inSlices(walkPageSlices(document, 'https://gazette.example/'))).blocks.map(block => block.text)).toEqual(whole);
});

describe('a page that changes between two slices', () => {
  const rows = (name: string): string => `<section id="${name}">${Array.from({ length: 12_000 }, (_, i) => `<p>${name} ${i}</p>`).join('')}</section>`;
  const readWhile = (change: (document: Document) => void): string[] => {
    const document = new DOMParser().parseFromString(`<p>Before</p>${rows('first')}${rows('second')}<p>After</p>`, 'text/html');
    const work = walkPageSlices(document, 'https://gazette.example/');
    let step = work.next();
    change(document);
    while (!step.done) step = work.next();
    return step.value.blocks.map(block => block.text);
  };
  test('is read on behind what was taken away', () => {
    const seen = readWhile(document => document.getElementById('first')?.remove());
    expect(seen.slice(0, 2)).toEqual(['Before', 'first 0']);
    expect(seen.slice(-12_001)).toEqual([...Array.from({ length: 12_000 }, (_, i) => `second ${i}`), 'After']);
  });
  test('may lose all it has', () => {
    expect(readWhile(document => document.documentElement.remove()).at(0)).toBe('Before');
  });
  test('may grow where the walk has been', () => {
    const seen = readWhile(document => document.body.prepend(document.createElement('p')));
    expect(seen.at(-1)).toBe('After');
    expect(seen).toHaveLength(24_002);
  });
});
