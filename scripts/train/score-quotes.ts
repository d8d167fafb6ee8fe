import type { LabelledQuote, LabelledSpan, QuoteArticle } from './corpora';

/** What is scored of a quote: its span, and the speaker's name and the printed mention. */
export interface Answer { block: number; start: number; end: number; speaker?: string | undefined; mention?: string | undefined }
export type Figures = Record<string, number>;
export interface Mistake { id: string; kind: string; text: string; gold?: string; got?: string; mention?: string }

type GoldClass = 'statement' | 'fragment' | 'none' | 'unscored';
interface Gold { span: LabelledSpan; class: GoldClass; source?: LabelledQuote['source']; at: number[]; match?: Answer; f1: number }

const NOT_A_HEAD = /^(said|says|his|her|their|its|according|advise|who|which|that|and|the)$/i;

export function fold(text: string | undefined): string {
  return (text ?? '').normalize('NFKC').toLowerCase().replace(/[’']s\b/g, '').replace(/[^\p{L}\p{N} ]+/gu, ' ').replace(/\s+/g, ' ').trim();
}
export function hasWord(text: string | undefined, word: string | undefined): boolean {
  return Boolean(word) && ` ${fold(text)} `.includes(` ${fold(word)} `);
}
export function lastNameIn(name: string | undefined, source: string): boolean {
  const last = (name ?? '').match(/\p{Lu}[\p{L}\p{M}'’-]*/gu)?.at(-1);
  return last !== undefined && last.length > 2 && hasWord(source, last);
}
function wordsAt(text: string, start: number, end: number): number[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)].map(match => start + match.index);
}
function overlap(a: number[], b: number[]): number {
  const set = new Set(b);
  const both = a.filter(x => set.has(x)).length;
  return a.length + b.length ? (2 * both) / (a.length + b.length) : 0;
}

/** Which kind of source a label names, and whether an answer is right; undefined where it is not scored. */
export function judge(source: NonNullable<LabelledQuote['source']>, speaker: string | undefined, mention: string | undefined, blocks: readonly string[]): { type: string; right: boolean } | undefined {
  const printed = mention !== undefined && blocks.some(block => fold(block).includes(fold(mention)));
  if (source.pronoun) {
    return source.refersTo && { type: 'pronoun', right: source.refersTo.some(name => hasWord(speaker, name)) };
  }
  if (source.head && /^\p{Lu}/u.test(source.head)) return { type: 'named', right: hasWord(speaker, source.head) || lastNameIn(speaker, source.text) };
  if (source.head) {
    if (!/^\p{L}{2,}$/u.test(source.head) || NOT_A_HEAD.test(source.head)) return undefined;
    return { type: 'described', right: hasWord(speaker, source.head) || (printed && hasWord(mention, source.head)) };
  }
  return { type: 'any', right: lastNameIn(speaker, source.text) || (printed && lastNameIn(mention, source.text)) };
}

/** Pairs what was found with the labels, best overlap first, as the text bench does. */
export function pair(article: QuoteArticle, found: readonly Answer[]): { gold: Gold[]; partner: Map<Answer, Gold> } {
  const gold: Gold[] = [
    ...article.quotes.map(q => ({ span: q, source: q.source, class: (q.kind === 'direct' || q.words >= 5 ? 'statement' : 'fragment') as GoldClass })),
    ...article.notQuotes.map(span => ({ span, class: 'none' as GoldClass })),
    ...article.unscored.map(span => ({ span, class: 'unscored' as GoldClass })),
  ].map(entry => ({ ...entry, f1: 0, at: wordsAt(article.blocks[entry.span.block] ?? '', entry.span.start, entry.span.end) }));
  const pairs: [number, Answer, Gold][] = [];
  for (const answer of found) {
    const at = wordsAt(article.blocks[answer.block] ?? '', answer.start, answer.end);
    for (const g of gold) if (answer.block === g.span.block && answer.start < g.span.end && g.span.start < answer.end) pairs.push([overlap(at, g.at), answer, g]);
  }
  pairs.sort((a, b) => b[0] - a[0]);
  const partner = new Map<Answer, Gold>();
  for (const [f1, answer, g] of pairs) {
    if (f1 < 0.5 || partner.has(answer) || g.match) continue;
    partner.set(answer, g);
    g.match = answer;
    g.f1 = f1;
  }
  return { gold, partner };
}

/** Counts one article's answers into `figures`. */
export function countArticle(article: QuoteArticle, found: readonly Answer[], figures: Figures, mistakes: Mistake[] = []): void {
  const count = (key: string): void => { figures[key] = (figures[key] ?? 0) + 1; };
  const { gold, partner } = pair(article, found);
  for (const answer of found) {
    if (partner.has(answer)) continue;
    count('stray');
    mistakes.push({ id: article.id, kind: 'stray', text: (article.blocks[answer.block] ?? '').slice(answer.start, answer.end) });
  }
  for (const g of gold) {
    const hit = g.match !== undefined && g.f1 >= 0.8;
    count(g.class);
    if (g.match) count(`${g.class}.emitted`);
    if (hit) count(`${g.class}.hit`);
    const wanted = g.class === 'statement' || g.class === 'fragment';
    const block = article.blocks[g.span.block] ?? '';
    const around = `${block.slice(Math.max(0, g.span.start - 200), g.span.start)}⟦${g.span.text}⟧${block.slice(g.span.end, g.span.end + 200)}`;
    if (wanted && !hit) mistakes.push({ id: article.id, kind: `missed ${g.class}`, text: around });
    if (g.class === 'none' && g.match) mistakes.push({ id: article.id, kind: 'scare', text: around });
    if (g.class !== 'statement' || !g.source) continue;
    const atMost = (limit: number, text: string | undefined): string | undefined => (hit && text && fold(text).split(' ').length <= limit ? text : undefined);
    const speaker = atMost(6, g.match?.speaker);
    const mention = atMost(15, g.match?.mention);
    const verdict = judge(g.source, speaker, mention, article.blocks);
    if (!verdict) continue;
    count(`speaker.${verdict.type}`);
    if (speaker || mention) count(`speaker.${verdict.type}.answered`);
    if (verdict.right) count(`speaker.${verdict.type}.right`);
    else if (hit) mistakes.push({ id: article.id, kind: `speaker ${verdict.type}`, gold: g.source.refersTo?.join('|') ?? `${g.source.text} [${g.source.head}]`, got: speaker, mention, text: around });
  }
}

function share(a: number, b: number): number { return a / Math.max(1, b); }
function harmonic(p: number, r: number): number { return (2 * p * r) / Math.max(1e-9, p + r); }

/** The bench's figures from the counts. */
export function summed(n: Figures): Figures {
  const of = (key: string): number => n[key] ?? 0;
  const p = share(of('statement.hit'), of('statement.hit') + of('stray') + of('none.emitted') + of('statement.emitted') - of('statement.hit'));
  const hits = of('statement.hit') + of('fragment.hit');
  const result: Figures = {
    f1: harmonic(p, share(of('statement.hit'), of('statement'))),
    'strict.f1': harmonic(share(hits, of('statement.emitted') + of('fragment.emitted') + of('stray') + of('none.emitted')), share(hits, of('statement') + of('fragment'))),
    'scare.rejected': 1 - share(of('none.emitted'), of('none')),
  };
  const weights: Record<string, number> = { named: 0.63, pronoun: 0.255, described: 0.115 };
  let right = 0;
  let answered = 0;
  for (const [type, weight] of Object.entries(weights)) {
    right += weight * share(of(`speaker.${type}.right`), of(`speaker.${type}`));
    answered += weight * share(of(`speaker.${type}.answered`), of(`speaker.${type}`));
  }
  result['speaker.all'] = right;
  result['speaker.precision'] = right / Math.max(1e-9, answered);
  for (const type of ['named', 'described', 'pronoun', 'any']) {
    if (of(`speaker.${type}`)) result[`speaker.${type}`] = share(of(`speaker.${type}.right`), of(`speaker.${type}`));
  }
  return result;
}
