import { makeModel, type Model } from '../../src/language/model';
import { attribute, type Attribution } from '../../src/language/quotes/attribute';
import type { Mention } from '../../src/language/quotes/mentions';
import { candidatesFor, readBlocks, type Reading } from '../../src/language/quotes/reading';
import { repeatsHeadline } from '../../src/language/quotes/headline';
import { candidateValues, noneValues, quoteAttributes, speakerSchema, speakerTemplates, type Placed } from '../../src/language/quotes/speaker-features';
import { asBlocks, type LabelledQuote, type QuoteArticle, type Source } from './corpora';
import { hasWord, pair } from './score-quotes';
import { trainChoices, type Choice, type TrainingSettings } from './softmax';

/** An article read once, with the labelled quotation that each marked span is. */
export interface Example { article: QuoteArticle; reading: Reading; gold: Map<Placed, LabelledQuote>; verdict: Map<Placed, string> }

export function exampleOf(article: QuoteArticle): Example {
  const blocks = asBlocks(article.blocks);
  const reading = readBlocks(blocks, article.language, block => repeatsHeadline(blocks[block]?.text ?? '', article.headline));
  const answers = reading.placed.map(placed => ({ block: placed.span.block, start: placed.span.start, end: placed.span.end, placed }));
  const { partner } = pair(article, answers);
  const gold = new Map<Placed, LabelledQuote>();
  const verdict = new Map<Placed, string>();
  for (const answer of answers) {
    const label = partner.get(answer);
    verdict.set(answer.placed, label ? (label.f1 >= 0.8 ? label.class : 'off') : 'stray');
    if (label && label.f1 >= 0.8 && (label.class === 'statement' || label.class === 'fragment')) gold.set(answer.placed, label.span as LabelledQuote);
  }
  return { article, reading, gold, verdict };
}

/** Whether a mention names the labelled source. */
export function names(mention: Mention, source: Source): boolean {
  if (source.pronoun) return mention.kind === 'pronoun' && mention.text.toLowerCase() === source.text.toLowerCase();
  if (mention.kind === 'pronoun') return false;
  if (/^\p{Lu}/u.test(source.head)) return mention.kind === 'name' && hasWord(mention.name.join(' '), source.head);
  return hasWord(mention.text, source.head);
}

/** One choice per labelled quotation, with the decisions before it as `decide` makes them. */
function choicesOf(example: Example, model: Model, guide: Model | undefined): Choice[] {
  const statements = example.reading.placed.filter(placed => example.gold.has(placed));
  const decisions = guide ? attribute(example.reading, statements, guide) : [];
  const choices: Choice[] = [];
  const decided: Attribution[] = [];
  statements.forEach((quote, index) => {
    const source = example.gold.get(quote)?.source;
    const previous = (guide ? decisions : decided)[index - 1];
    const around = quoteAttributes(quote, previous);
    const candidates = candidatesFor(example.reading, quote, previous?.mention);
    const values = candidates.map(candidate => candidateValues(candidate, quote, around, previous, example.reading.entities));
    const options = [...values, noneValues(quote, around)].map(each => Int32Array.from(model.features(each)));
    const right = source ? candidates.flatMap((candidate, at) => (names(candidate.mention, source) ? [at] : [])) : [];
    const first = candidates[right.find(at => candidates[at]?.links.length) ?? right[0] ?? -1];
    decided.push({ placed: quote, confidence: 1, unsure: false, ...(first ? { mention: first.mention, entity: first.mention.entity } : {}) });
    if (source) choices.push({ options, right: right.length ? right : [candidates.length] });
  });
  return choices;
}

/** Trains the weighing of speakers in two rounds: with the labels before a quotation, then with own decisions. */
export function trainSpeakers(examples: readonly Example[], settings: TrainingSettings): Model {
  const empty = makeModel(speakerSchema, speakerTemplates);
  let model: Model | undefined;
  for (let round = 0; round < 2; round++) {
    const guide = model;
    const choices = examples.flatMap(example => choicesOf(example, empty, guide));
    const next = makeModel(speakerSchema, speakerTemplates);
    next.weights.set(trainChoices(choices, next.size, settings));
    model = next;
  }
  return model ?? empty;
}
