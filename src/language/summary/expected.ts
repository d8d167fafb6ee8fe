import { ANY_CUE, FUNCTION_WORD, PRONOUN, type Lexicon } from '../lexicon';
import type { Candidate } from './candidates';

/** A word of the article: how surely it stands once, twice, three times in a summary of about sixty words. */
export interface Word { chances: readonly number[]; /** Which set of sentences was last seen to have it, and how often. */ set: number; seen: number }
/** For the first, second and third time a word may stand in the summary: the weights of `wordAttributes`. */
export type WordWeights = readonly (readonly number[])[];

export const wordAttributes = [
  'always', 'function word', 'in the headline', 'in the headline, no function word', 'number', 'name', 'sentences', 'function word, sentences', 'times in a sentence',
  'in the first sentence first', 'in the second sentence first', 'early', 'earlier', 'share of sentences', 'function word, share of sentences', 'length',
  'name, sentences', 'name, early', 'number, early', 'headline, early', 'function word, early', 'cue', 'pronoun',
] as const;

/** The words of a sentence in small letters, as often as they stand in it. */
export const wordsOf = ({ tokens }: Pick<Candidate, 'tokens'>): string[] => tokens.flatMap(token => (token.word && !APOSTROPHE.test(token.text) ? [token.lower] : []));

const APOSTROPHE = /^['’]/;

interface Standing { times: number; sentences: number; first: number; name: boolean; last: number }

/** The values of `wordAttributes` for each word of the candidates; `headline` holds its words in small letters. */
export function attributesOf(candidates: readonly Candidate[], headline: ReadonlySet<string>, lexicon: Lexicon): Map<string, { values: number[]; times: number }> {
  const standings = new Map<string, Standing>();
  candidates.forEach((candidate, at) => {
    candidate.tokens.forEach((token, index) => {
      if (!token.word || APOSTROPHE.test(token.text)) return;
      let standing = standings.get(token.lower);
      if (!standing) {
        standing = { times: 0, sentences: 0, first: at, name: false, last: -1 };
        standings.set(token.lower, standing);
      }
      standing.times++;
      if (standing.last !== at) standing.sentences++;
      standing.last = at;
      if (index > 0 && token.upper) standing.name = true;
    });
  });
  const found = new Map<string, { values: number[]; times: number }>();
  for (const [word, standing] of standings) found.set(word, { values: valuesOf(word, standing, candidates.length, headline.has(word), lexicon), times: standing.times });
  return found;
}

/** One value for each of `wordAttributes`, in their order. */
function valuesOf(word: string, { times, sentences, first, name }: Standing, count: number, inHeadline: boolean, lexicon: Lexicon): number[] {
  const bits = lexicon.bits(word);
  const small = bits & FUNCTION_WORD || word.length < 2 ? 1 : 0, heading = inHeadline ? 1 : 0, proper = name ? 1 : 0;
  const code = word.charCodeAt(0), number = code >= 48 && code <= 57 ? 1 : 0;
  const often = Math.log(sentences), early = Math.exp(-first / 2), share = sentences / count, before = Math.exp(-first / 3);
  return [
    1, small, heading, heading * (1 - small), number, proper, often, small * often, Math.log(times / sentences),
    first === 0 ? 1 : 0, first === 1 ? 1 : 0, early, Math.exp(-first / 6), share, small * share, Math.log(word.length),
    proper * often, proper * early, number * early, heading * before, small * before, bits & ANY_CUE ? 1 : 0, bits & PRONOUN ? 1 : 0,
  ];
}

/** The words of the candidates with their chances, by a logistic model for each time. */
export function expectedWords(candidates: readonly Candidate[], headline: ReadonlySet<string>, lexicon: Lexicon, weights: WordWeights): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const [word, { values, times }] of attributesOf(candidates, headline, lexicon)) {
    words.set(word, { chances: weights.slice(0, times).map(each => chanceOf(values, each)), set: 0, seen: 0 });
  }
  return words;
}

function chanceOf(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (weights[i] as number);
  return 1 / (1 + Math.exp(-sum));
}
