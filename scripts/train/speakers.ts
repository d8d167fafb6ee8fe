import { makeModel, type Model } from '../../src/language/model';
import { attribute, type Attribution, type Models } from '../../src/language/quotes/attribute';
import type { Mention } from '../../src/language/quotes/mentions';
import { candidatesFor, readBlocks, type Reading } from '../../src/language/quotes/reading';
import { repeatsHeadline } from '../../src/language/quotes/headline';
import { antecedents, pronounSchema, pronounTemplates } from '../../src/language/quotes/resolve';
import { candidateValues, quoteAttributes, speakerSchema, speakerTemplates, type Placed } from '../../src/language/quotes/speaker-features';
import { asBlocks, type LabelledQuote, type QuoteArticle, type Source } from './corpora';
import { hasWord, pair } from './score-quotes';
import { inOneGo } from '../../src/slices';
import { trainChoices, type Choice, type TrainingSettings } from './softmax';

/** An article read once, with the labelled quotation that each marked span is. */
export interface Example { article: QuoteArticle; reading: Reading; gold: Map<Placed, LabelledQuote>; verdict: Map<Placed, string> }

export function exampleOf(article: QuoteArticle): Example {
  const blocks = asBlocks(article.blocks);
  const reading = inOneGo(readBlocks(blocks, article.language, block => repeatsHeadline(blocks[block]?.text ?? '', article.headline)));
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
function choicesOf(example: Example, model: Model, guide: Models | undefined): Choice[] {
  const statements = example.reading.placed.filter(placed => example.gold.has(placed));
  const decisions = guide ? inOneGo(attribute(example.reading, statements, guide)) : [];
  const choices: Choice[] = [];
  const decided: Attribution[] = [];
  statements.forEach((quote, index) => {
    const source = example.gold.get(quote)?.source;
    const previous = (guide ? decisions : decided)[index - 1];
    const around = quoteAttributes(quote, previous);
    const candidates = candidatesFor(example.reading, quote, previous?.mention);
    const values = candidates.map(candidate => candidateValues(candidate, quote, around, previous, example.reading.entities));
    const options = [...values, around].map(each => model.features(each));
    const right = source ? candidates.flatMap((candidate, at) => (names(candidate.mention, source) ? [at] : [])) : [];
    const first = candidates[right.find(at => candidates[at]?.links.length) ?? right[0] ?? -1];
    decided.push({ placed: quote, confidence: 1, unsure: false, ...(first ? { mention: first.mention, entity: first.mention.entity } : {}) });
    if (source) choices.push({ options, right: right.length ? right : [candidates.length] });
  });
  return choices;
}

/** One choice per pronoun whose meaning is labelled: the names before it. */
function pronounChoicesOf(example: Example, model: Model, guide: Models | undefined): Choice[] {
  const statements = example.reading.placed.filter(placed => example.gold.has(placed));
  const decisions = guide ? inOneGo(attribute(example.reading, statements, guide)) : [];
  const choices: Choice[] = [];
  statements.forEach((quote, index) => {
    const source = example.gold.get(quote)?.source;
    if (!source?.refersTo) return;
    const meant = source.refersTo;
    const mention = candidatesFor(example.reading, quote, undefined).find(candidate => names(candidate.mention, source))?.mention;
    if (!mention) return;
    const known = antecedents(example.reading, mention, quote, decisions.slice(0, index));
    const right = known.flatMap((each, at) => {
      const name = example.reading.entities[each.entity]?.name.join(' ');
      return meant.some(word => hasWord(name, word)) ? [at] : [];
    });
    if (right.length) choices.push({ options: known.map(each => model.features(each.values)), right });
  });
  return choices;
}

export interface SpeakerSettings { speaker: TrainingSettings; pronoun: TrainingSettings }

/** Trains speakers and pronouns in two rounds: with the labels before a quotation, then with own decisions. */
export function trainSpeakers(examples: readonly Example[], settings: SpeakerSettings): Models {
  let models: Models | undefined;
  for (let round = 0; round < 2; round++) {
    const guide = models;
    const speaker = makeModel(speakerSchema, speakerTemplates);
    speaker.weights.set(trainChoices(examples.flatMap(example => choicesOf(example, speaker, guide)), speaker.size, settings.speaker));
    const pronoun = makeModel(pronounSchema, pronounTemplates);
    if (guide) pronoun.weights.set(guide.pronoun.weights);
    pronoun.weights.set(trainChoices(examples.flatMap(example => pronounChoicesOf(example, pronoun, { speaker, pronoun })), pronoun.size, settings.pronoun));
    models = { speaker, pronoun };
  }
  if (!models) throw new Error('no examples to train on');
  return models;
}
