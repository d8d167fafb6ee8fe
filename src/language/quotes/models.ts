import pronounWeights from '../data/pronoun-weights.json';
import speakerWeights from '../data/speaker-weights.json';
import statementWeights from '../data/statement-weights.json';
import { makeModel, type Model } from '../model';
import { pronounSchema, pronounTemplates } from './resolve';
import { speakerSchema, speakerTemplates } from './speaker-features';
import { statementSchema, statementTemplates } from './statement-features';

/** What was learned: which marks hold a statement, who speaks, whom a pronoun means. */
export interface QuoteModels { statement: Model; speaker: Model; pronoun: Model }

let shipped: QuoteModels | undefined;

/** The models with the checked-in weights, made when first asked for. */
export function shippedModels(): QuoteModels {
  shipped ??= {
    statement: makeModel(statementSchema, statementTemplates, statementWeights),
    speaker: makeModel(speakerSchema, speakerTemplates, speakerWeights),
    pronoun: makeModel(pronounSchema, pronounTemplates, pronounWeights),
  };
  return shipped;
}
