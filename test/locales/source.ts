import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import type { Messages } from './messages';

export interface SourceNode { type: string; start: number; [member: string]: unknown }
const isNode = (value: unknown): value is SourceNode => typeof value === 'object' && value !== null && typeof (value as SourceNode).type === 'string';

/** The files of a folder whose names end so, with those in its folders. */
export const filesOf = (folder: string, ending: RegExp): string[] => readdirSync(folder).flatMap(name => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? filesOf(path, ending) : ending.test(name) ? [path] : [];
});

/** Calls back with every node of a file's syntax tree and the nodes above it, the nearest first. */
export function walk(file: string, visit: (node: SourceNode, above: readonly SourceNode[]) => void): void {
  const go = (node: SourceNode, above: readonly SourceNode[]): void => {
    visit(node, above);
    for (const member of Object.values(node)) for (const child of Array.isArray(member) ? member : [member]) if (isNode(child)) go(child, [node, ...above]);
  };
  go(parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file) as unknown as SourceNode, []);
}

const LOOKS_UP = new Set(['t', 'n', 'getMessage']);
const nameOf = (callee: SourceNode): unknown => (callee.type === 'MemberExpression' ? (callee.property as SourceNode).name : callee.name);

/**
 * The messages that `src/ui`, `src/extension` and the manifest name: in a call of `t`, `n` or `getMessage`, or as a text by
 * itself (tables of keys are typed as `MessageKey`). `unknown`: what is asked for and not there.
 */
export function keysIn(messages: Messages): { used: Set<string>; unknown: string[] } {
  const used = new Set<string>([...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key));
  const unknown: string[] = [];
  const stems = new Map<string, string[]>();
  for (const key of Object.keys(messages)) {
    const stem = /^(.+)_(?:one|other)$/.exec(key)?.[1];
    if (stem !== undefined) stems.set(stem, [...stems.get(stem) ?? [], key]);
  }
  for (const file of [...filesOf('src/ui', /\.tsx?$/), ...filesOf('src/extension', /\.tsx?$/)]) walk(file, (node, [parent, above]) => {
    if (node.type !== 'Literal' || typeof node.value !== 'string' || parent?.type === 'ImportDeclaration') return;
    // A component may be handed a key; an element of the page has attributes of its own.
    if (parent?.type === 'JSXAttribute' && !/^\p{Lu}/u.test(nameOf(above?.name as SourceNode) as string)) return;
    const keys = messages[node.value] ? [node.value] : stems.get(node.value);
    for (const key of keys ?? []) used.add(key);
    const called = parent?.type === 'CallExpression' && (parent.arguments as SourceNode[])[0] === node && LOOKS_UP.has(String(nameOf(parent.callee as SourceNode)));
    if (called && !keys) unknown.push(`${file}: ${node.value}`);
  });
  return { used, unknown };
}
