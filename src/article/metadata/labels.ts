import type { JsonLd, Page } from '../../page/types';
import words from '../words/labels.json';
import type { Labels } from '../types';
import { fold } from './fold';
import { listOf, metaOf, typesOf } from './said';

type Label = keyof Labels;
const KINDS = Object.keys(words) as Label[];
const BY_WORD = new Map<string, Label>(KINDS.flatMap(kind => Object.values(words[kind]).flat().map((word): [string, Label] => [fold(word), kind])));
const BY_TYPE: Record<string, Label> = { OpinionNewsArticle: 'opinion', AnalysisNewsArticle: 'analysis', LiveBlogPosting: 'live', AdvertiserContentArticle: 'sponsored', ReviewNewsArticle: 'review', Review: 'review', CriticReview: 'review' };

/** What the page calls the article: by its JSON-LD type, its section, and the label over its headline. */
export function readLabels(page: Page, article: JsonLd | undefined): Labels {
  const labels: Labels = {};
  for (const type of article ? typesOf(article) : []) {
    const label = BY_TYPE[type];
    if (label) labels[label] = true;
  }
  const said = [...listOf(article?.['articleSection']), metaOf(page, 'article:section')?.value, article?.['genre'], metaOf(page, 'article:opinion')?.value === 'true' ? 'opinion' : undefined];
  for (const one of said) {
    const label = typeof one === 'string' ? BY_WORD.get(fold(one)) : undefined;
    if (label) labels[label] = true;
  }
  return labels;
}

/** The label that a short printed text is: `Opinion`, `Kommentar`, `Anzeige`. */
export const labelNamed = (text: string): Label | undefined => (text.length < 40 ? BY_WORD.get(fold(text)) : undefined);
