import { ANY_CUE, FUNCTION_WORD, PRONOUN } from '../lexicon';
import type { Token } from '../tokens';
import type { Candidate } from './candidates';

/** For the first, second and third time a word may stand in the summary: the weights of `wordAttributes`. */
export type WordWeights = readonly (readonly number[])[];

export const wordAttributes = [
  'always', 'function word', 'in the headline', 'in the headline, no function word', 'number', 'name', 'sentences', 'function word, sentences', 'times in a sentence',
  'in the first sentence first', 'in the second sentence first', 'early', 'earlier', 'share of sentences', 'function word, share of sentences', 'length',
  'name, sentences', 'name, early', 'number, early', 'headline, early', 'function word, early', 'cue', 'pronoun',
] as const;

/** Whether a token is a word of its own, no owner's 's. */
export const isOwnWord = (token: Token): boolean => token.word && !token.clitic;

/** How a word stands in the article: how often, in how many sentences, in which first. */
export interface Standing { token: Token; /** In the sentences that were asked about. */ asked: number; times: number; sentences: number; first: number; name: boolean; last: number }

/** By number, how the words of the `asked` sentences stand among all candidates. */
export function standingsOf(candidates: readonly Candidate[], asked: readonly Candidate[]): Standing[] {
  const standings: Standing[] = [];
  for (const { tokens } of asked) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (!isOwnWord(token)) continue;
      const known = standings[token.id];
      if (known) known.asked++;
      else standings[token.id] = { token, asked: 1, times: 0, sentences: 0, first: -1, name: false, last: -1 };
    }
  }
  for (let at = 0; at < candidates.length; at++) {
    const { tokens } = candidates[at] as Candidate;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const standing = standings[token.id];
      if (standing === undefined || token.clitic) continue;
      standing.times++;
      if (standing.last !== at) {
        if (standing.first < 0) standing.first = at;
        standing.sentences++;
        standing.last = at;
      }
      if (token.upper && i > 0) standing.name = true;
    }
  }
  return standings;
}

/** One value for each of `wordAttributes`, in their order; `count` is the number of candidates. */
export function attributesOf({ token: { lower, bits }, times, sentences, first, name }: Standing, count: number, inHeadline: boolean): number[] {
  const small = bits & FUNCTION_WORD || lower.length < 2 ? 1 : 0, heading = inHeadline ? 1 : 0, proper = name ? 1 : 0;
  const code = lower.charCodeAt(0), number = code >= 48 && code <= 57 ? 1 : 0;
  const often = Math.log(sentences), early = Math.exp(-first / 2), share = sentences / count, before = Math.exp(-first / 3);
  return [
    1, small, heading, heading * (1 - small), number, proper, often, small * often, Math.log(times / sentences),
    first === 0 ? 1 : 0, first === 1 ? 1 : 0, early, Math.exp(-first / 6), share, small * share, Math.log(lower.length),
    proper * often, proper * early, number * early, heading * before, small * before, bits & ANY_CUE ? 1 : 0, bits & PRONOUN ? 1 : 0,
  ];
}

/** How surely a word stands in the summary once, twice, three times, by a logistic model for each. */
export function chancesOf(standing: Standing, count: number, inHeadline: boolean, weights: WordWeights): number[] {
  const values = attributesOf(standing, count, inHeadline);
  const chances: number[] = [];
  for (let time = 0; time < weights.length && time < standing.asked; time++) chances.push(chanceOf(values, weights[time] ?? []));
  return chances;
}

function chanceOf(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (weights[i] as number);
  return 1 / (1 + Math.exp(-sum));
}
