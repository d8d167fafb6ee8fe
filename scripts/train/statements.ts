import { makeModel, type Model } from '../../src/language/model';
import { statementSchema, statementTemplates, statementValues, takeCensus, type Before } from '../../src/language/quotes/statement-features';
import type { Example } from './speakers';
import { trainChoices, type Choice, type TrainingSettings } from './softmax';

/** One choice per marked span whose verdict is known: statement, or the empty option. */
function choicesOf(example: Example, model: Model): Choice[] {
  const census = takeCensus(example.reading);
  let previous: Before | undefined;
  return example.reading.placed.flatMap(placed => {
    const verdict = example.verdict.get(placed);
    const statement = verdict === 'statement' || verdict === 'fragment' || verdict === 'unscored' || verdict === 'off';
    const before = previous;
    previous = { placed, statement };
    if (verdict === undefined || placed.span.repaired === 'opening' || verdict === 'unscored' || verdict === 'off') return [];
    return [{ options: [model.features(statementValues(placed, example.reading, census, before)), new Int32Array(0)], right: [statement ? 0 : 1] }];
  });
}

/** Trains the judgement whether a marked span is a statement. */
export function trainStatements(examples: readonly Example[], settings: TrainingSettings): Model {
  const model = makeModel(statementSchema, statementTemplates);
  model.weights.set(trainChoices(examples.flatMap(example => choicesOf(example, model)), model.size, settings));
  return model;
}
