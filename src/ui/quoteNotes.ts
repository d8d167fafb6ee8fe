import type { Quote } from '../article/types';
import type { MessageKey, Texts } from './text';

const WHY: Record<NonNullable<Quote['noSpeaker']>, MessageKey> = {
  'no-cue': 'whyNoCue', ambiguous: 'whyAmbiguous', 'unresolved-pronoun': 'whyPronoun',
};

/** What is to be said about a statement besides its speaker: who carries it, what was mended, why nobody is named. */
export function quoteNotes(quote: Quote, { t }: Texts): string[] {
  return [
    quote.reportedBy ? t('reportedBy', quote.reportedBy) : '',
    quote.repaired ? t(quote.repaired === 'opening' ? 'openingMarkMissing' : 'closingMarkMissing') : '',
    quote.speaker === undefined ? t(WHY[quote.noSpeaker ?? 'no-cue']) : '',
  ].filter(note => note !== '');
}
