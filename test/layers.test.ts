import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each layer may import, besides itself. Types of the article, and what orders its text, stand in for the article. */
const MAY_IMPORT: Record<string, string[]> = {
  slices: [],
  page: ['slices'],
  article: ['slices', 'page'],
  time: ['slices', 'page', 'article/types'],
  language: ['slices', 'article/types'],
  ads: ['page'],
  citation: ['article/types'],
  markdown: ['article/types', 'article/runs', 'article/parts'],
  ui: ['article/types', 'article/runs', 'article/parts', 'page/address', 'ads/types', 'citation'],
  engine: ['slices', 'page', 'article', 'time', 'language', 'ads', 'citation'],
  extension: ['page', 'article', 'time', 'language', 'ads', 'citation', 'markdown', 'ui', 'engine'],
};
const CONTEXTS = ['background', 'content', 'popup', 'options', 'welcome', 'offscreen'];
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

const filesOf = (folder: string): string[] => readdirSync(folder).flatMap(name => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? filesOf(path) : /\.tsx?$/.test(name) ? [path] : [];
});
const imports = filesOf('src').flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, target = '']) => ({ file: relative('src', file), target: relative('src', join(dirname(file), target.replace(/\?.*$/, ''))) })));

describe('the layers', () => {
  it('are all there, and each import is seen', () => {
    expect(Object.keys(MAY_IMPORT).sort()).toEqual(readdirSync('src').filter(name => statSync(join('src', name)).isDirectory()).sort());
    expect(imports.length).toBeGreaterThan(50);
  });

  it('point one way', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [layer = ''] = file.split('/');
      return !target.startsWith('..') && !target.startsWith(`${layer}/`) && target !== layer
        && !MAY_IMPORT[layer]?.some(allowed => target === allowed || target.startsWith(`${allowed}/`));
    });
    expect(wrong).toEqual([]);
  });

  it('keep the contexts of the extension apart: they meet in shared', () => {
    const wrong = imports.filter(({ file, target }) => {
      const context = /^extension\/(\w+)\//.exec(file)?.[1], other = /^extension\/(\w+)\//.exec(target)?.[1];
      const script = file === 'extension/shared/injected.ts';
      return context !== undefined && other !== undefined && other !== context && CONTEXTS.includes(other) && !script;
    });
    expect(wrong).toEqual([]);
  });

  it('let the extension alone know the browser', () => {
    const wrong = filesOf('src').filter(file => !file.startsWith(join('src', 'extension')) && /webextension-polyfill|\bchrome\.|\bbrowser\.(?:runtime|storage|tabs)/.test(readFileSync(file, 'utf8')));
    expect(wrong).toEqual([]);
  });
});
