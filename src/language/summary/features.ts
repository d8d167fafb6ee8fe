import { encoder, type Values } from '../model';
import { stem, type Candidate } from './candidates';

/** What is looked at when a sentence is weighed for the summary, given those already taken. */
export const summarySchema = {
  place: ['0', '1', '2', '3', '4', '6', '9', '14', '20', 'late'],
  part: ['opening', 'first', 'second', 'last'],
  headline: ['none', 'some', 'half', 'most', 'unknown'],
  standfirst: ['unknown', 'none', 'some', 'most'],
  weight: ['0', '1', '2', '3', '4'],
  words: ['9', '14', '20', '28', '38', 'long'],
  quoted: ['no', 'part', 'most'],
  leans: ['no', 'yes', 'follows'],
  figures: ['no', 'yes'],
  names: ['0', '1', '3'],
  fresh: ['0', '1', '2', '3'],
  taken: ['0', '1', '2', '3'],
  follows: ['no', 'yes'],
  room: ['over', 'tight', 'free'],
} as const;

export const summaryTemplates = [
  'place', 'part', 'headline', 'standfirst', 'weight', 'words', 'quoted', 'leans', 'figures', 'names', 'fresh', 'taken', 'follows', 'room',
  'place×taken', 'place×headline', 'weight×place', 'weight×words', 'fresh×taken', 'follows×place', 'headline×taken', 'room×words', 'quoted×place', 'leans×place', 'follows×taken', 'part×weight', 'room×taken',
] as const;

const encode = encoder(summarySchema);

/** What is known of the whole article: how much each stem weighs, what the headline says. */
export interface Story {
  sentences: number;
  weights: Map<string, number>;
  /** Weights of the candidates, ascending, to rank one among them. */
  ranks: number[];
  headline: Set<string>;
  standfirst: Set<string>;
}

export function storyOf(candidates: readonly Candidate[], headline: string, standfirst: string): Story {
  const counts = new Map<string, number>();
  for (const { stems } of candidates) for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [each, count] of counts) weights.set(each, Math.log(count));
  const story: Story = { sentences: (candidates.at(-1)?.order ?? 0) + 1, weights, ranks: [], headline: stemsOf(headline), standfirst: stemsOf(standfirst) };
  story.ranks = candidates.map(candidate => weightOf(candidate, story)).sort((a, b) => a - b);
  return story;
}

function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(stem));
}

/** How central a sentence is: the mean weight of its stems. */
function weightOf({ stems }: Candidate, { weights }: Story): number {
  let sum = 0;
  for (const each of stems) sum += weights.get(each) ?? 0;
  return sum / Math.max(4, stems.size);
}

/** The sentences taken so far, and how many words they have. */
export interface Taken { candidates: Candidate[]; stems: Set<string>; words: number }

function share(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  let both = 0;
  for (const each of of) if (within.has(each)) both++;
  return both / Math.max(1, of.size);
}

const PLACES = [0, 1, 2, 3, 4, 6, 9, 14, 20];

export function summaryValues(candidate: Candidate, story: Story, taken: Taken, wanted: number): Values {
  const { order, words, stems } = candidate;
  const place = PLACES.find(each => order <= each);
  const within = order / story.sentences;
  const rank = story.ranks.filter(each => each < weightOf(candidate, story)).length / Math.max(1, story.ranks.length);
  const said = share(stems, taken.stems);
  const head = share(story.headline, stems);
  const stand = share(story.standfirst, stems);
  const room = wanted - taken.words;
  const names = candidate.tokens.filter((token, index) => index > 0 && token.upper && !taken.stems.has(stem(token.lower))).length;
  return encode({
    place: place === undefined ? 'late' : String(place) as '0',
    part: order <= 2 ? 'opening' : within < 0.34 ? 'first' : within < 0.8 ? 'second' : 'last',
    headline: !story.headline.size ? 'unknown' : head >= 0.6 ? 'most' : head >= 0.35 ? 'half' : head > 0.1 ? 'some' : 'none',
    standfirst: !story.standfirst.size ? 'unknown' : stand >= 0.5 ? 'most' : stand > 0.15 ? 'some' : 'none',
    weight: String(Math.min(4, Math.floor(rank * 5))) as '0',
    words: words <= 9 ? '9' : words <= 14 ? '14' : words <= 20 ? '20' : words <= 28 ? '28' : words <= 38 ? '38' : 'long',
    quoted: candidate.quoted > 0.6 ? 'most' : candidate.quoted > 0.05 ? 'part' : 'no',
    leans: !candidate.leans ? 'no' : taken.candidates.some(each => each.order === order - 1) ? 'follows' : 'yes',
    figures: candidate.tokens.some(token => /^\d/.test(token.text)) ? 'yes' : 'no',
    names: names >= 3 ? '3' : names >= 1 ? '1' : '0',
    fresh: said >= 0.6 ? '0' : said >= 0.4 ? '1' : said >= 0.2 ? '2' : '3',
    taken: String(Math.min(3, taken.candidates.length)) as '0',
    follows: taken.candidates.some(each => each.order === order - 1) ? 'yes' : 'no',
    room: words > room + 12 ? 'over' : words > room - 8 ? 'tight' : 'free',
  });
}
