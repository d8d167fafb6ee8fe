import { endsSlice, type Slices } from '../../slices';
import { IS } from '../lexicon';
import type { Model } from '../model';
import type { Reading } from './reading';
import type { Placed } from './speaker-features';
import { statementSchema, statementValues, takeCensus, type Before } from './statement-features';
import { statementPoints } from './statement-rules';

/** The score above which a span is a statement; set with folds, so that scare quotes and short statements are both served. */
const STATEMENT = 0.25;
const FRAME = Object.keys(statementSchema).indexOf('frame');
/** “…,” she said: nothing but a statement stands like that. */
const SAID: readonly number[] = [statementSchema.frame.indexOf('said'), statementSchema.frame.indexOf('saidFar')];

/** The marked spans that are someone's words, in order of the text; by rule where no weights were learned. */
export function* statementsOf(reading: Reading, model: Model): Slices<Placed[]> {
  const census = takeCensus(reading);
  yield;
  const learned = reading.lexicon.language === 'en';
  let previous: Before | undefined;
  const statements: Placed[] = [];
  for (const [at, placed] of reading.placed.entries()) {
    if (endsSlice(at)) yield;
    const values = statementValues(placed, reading, census, previous);
    // a lone closing mark: taken where the words before it in the block were someone's too
    const statement = isNamed(placed) ? false : placed.span.repaired === 'opening'
      ? previous?.statement === true && previous.placed.passage === placed.passage
      : learned
      ? SAID.includes(values[FRAME] ?? 0) || model.score(values) > STATEMENT
      : statementPoints(values, placed, reading) > 0;
    previous = { placed, statement };
    if (statement) statements.push(placed);
  }
  return statements;
}

/** "a song called “Summer Rain”", "the film titled …": a word for a work or thing, and a verb of naming, just before. */
function isNamed({ passage: { bits }, first }: Placed): boolean {
  const naming = bits[first - 1] ?? 0;
  const thing = bits[first - 2] ?? 0;
  return Boolean(naming & IS.term && thing & IS.term && !(thing & (IS.cue | IS.weakCue | IS.article)));
}
