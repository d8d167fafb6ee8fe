import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Block } from '../../src/article/types';
import { toMarkdown } from '../../src/markdown';
import { fileNameOf } from '../../src/markdown/fileName';
import { article } from '../citation/article';

const paragraph = (text: string, marks: Block['marks'] = []): Block => ({ kind: 'paragraph', text, marks });
const written = (blocks: Block[], parts = {}): string => toMarkdown(article({ blocks, ...parts }));
const body = (blocks: Block[]): string => written(blocks).replace(/^---[\s\S]*?---\n\n# .*\n\n/, '').trimEnd();

describe('an article as Markdown', () => {
  it('begins with what is known of it, quotes with their speakers among it', () => {
    const text = written([paragraph('“We sail,” she said.')], {
      speakers: [{ name: 'Karin Holm', role: 'keeper: of the lamp', mentions: [], anonymous: false }],
      quotes: [{ content: 'We sail', span: { block: 0, start: 0, end: 9 }, kind: 'direct', speaker: 0, confidence: 1 }, { content: 'open', span: { block: 0, start: 0, end: 1 }, kind: 'partial', confidence: 0 }],
      summary: [{ text: '“We sail,” she said.', span: { block: 0, start: 0, end: 20 } }],
    });
    expect(parse(text.split('---\n')[1] ?? '')).toEqual({
      title: 'Ferry sails again', authors: ['Mira Solheim'], published: '2023-03-26T19:46+05:30', publication: 'Harbour Post',
      url: 'https://harbourpost.example/news/ferry?utm_source=feed&id=7#top', summary: ['“We sail,” she said.'],
      quotes: [{ quote: 'We sail', speaker: 'Karin Holm', role: 'keeper: of the lamp' }, { quote: 'open' }],
    });
  });
  it('leaves out of the front matter what is not known', () => {
    expect(written([], { published: undefined, authors: [] })).not.toMatch(/published|authors|null|undefined/);
  });
  it('writes links, stress and line breaks', () => {
    expect(body([paragraph('the old lamp\nburns', [{ kind: 'link', start: 4, end: 12, href: 'https://a.example/' }, { kind: 'strong', start: 8, end: 12 }])]))
      .toBe('the [old **lamp**](https://a.example/)\\\nburns');
  });
  it('writes no link that leads to no page or mailbox', () => {
    expect(body([paragraph('the old lamp', [{ kind: 'link', start: 4, end: 12, href: 'javascript:alert(1)' }])])).toBe('the old lamp');
  });
  it('writes lists within lists, tables, code and figures', () => {
    const item = (text: string, depth: number, first = false): Block => ({ kind: 'list-item', text, depth, first, ordered: false, marks: [] });
    expect(body([item('one', 0, true), item('inner', 1, true), item('two', 0)])).toBe('- one\n  - inner\n- two');
    expect(body([{ kind: 'table', text: '', marks: [], rows: [[{ text: 'Line', header: true }, { text: '1985', header: true }], [{ text: 'a|b', header: false }]] }]))
      .toBe('| Line | 1985 |\n| ---- | ---- |\n| a\\|b |      |');
    expect(body([{ kind: 'code', text: 'x = 1', marks: [] }])).toBe('```\nx = 1\n```');
    expect(body([{ kind: 'figure', text: 'The quay.', marks: [], image: { src: 'https://a.example/q.png', alt: 'A boat' }, credit: 'J. Lind' }]))
      .toBe('![A boat](https://a.example/q.png)\n\n*The quay. (J. Lind)*');
  });
  it('takes nothing that the page says for markup', () => {
    expect(body([paragraph('# no heading, *no stress*, [no](javascript:alert(1)) <b>')])).toBe('\\# no heading, \\*no stress\\*, \\[no]\\(javascript:alert(1)) \\<b>');
  });
  it('leaves pull quotes out: they repeat the text', () => {
    expect(body([paragraph('one'), { kind: 'pull-quote', text: 'one', marks: [] }])).toBe('one');
  });
  it('is saved under a name that every file system takes', () => {
    expect(fileNameOf(article({ headline: { value: 'Is it "over"? A/B: <yes>', foundIn: 'heading' } }))).toBe('Is it over A B yes.md');
    expect(fileNameOf(article({ headline: { value: '...', foundIn: 'heading' } }))).toBe('article.md');
  });
});
