import { IS } from '../lexicon';
import type { Model } from '../model';
import type { Reading } from './reading';
import type { Placed } from './speaker-features';
import { statementValues, takeCensus, wordsInside, type Before } from './statement-features';
import { statementPoints } from './statement-rules';

/** Scores above which a span is a statement: short spans are titles and terms more often than long ones. */
const LONG_SPAN = 0.3;
const SHORT_SPAN = 1.2;

/** The marked spans that are someone's words, in order of the text; by rule where no weights were learned. */
export function statementsOf(reading: Reading, model: Model): Placed[] {
  const census = takeCensus(reading);
  const learned = reading.lexicon.language === 'en';
  let previous: Before | undefined;
  return reading.placed.filter(placed => {
    const values = statementValues(placed, reading, census, previous);
    // a lone closing mark: taken where the words before it in the block were someone's too
    const statement = isNamed(placed) ? false : placed.span.repaired === 'opening'
      ? previous?.statement === true && previous.placed.passage === placed.passage
      : learned
      ? model.score(values) > (wordsInside(placed).count >= 5 ? LONG_SPAN : SHORT_SPAN)
      : statementPoints(values, placed, reading) > 0;
    previous = { placed, statement };
    return statement;
  });
}

/** "a song called “Summer Rain”", "the film titled …": a word for a work or thing, and a verb of naming, just before. */
function isNamed({ passage: { bits }, first }: Placed): boolean {
  const naming = bits[first - 1] ?? 0;
  const thing = bits[first - 2] ?? 0;
  return Boolean(naming & IS.term && thing & IS.term && !(thing & (IS.cue | IS.weakCue | IS.article)));
}
