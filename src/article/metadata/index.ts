import { inOneGo, type Slices } from '../../slices';
import type { Box, Page } from '../../page/types';
import type { Labels, Metadata } from '../types';
import { readAuthors } from './authors';
import { readHeadline } from './headline';
import { readLeadImage, readPaywall } from './extras';
import { readKind } from './kind';
import { labelNamed, readLabels } from './labels';
import { readLanguage } from './language';
import { readPublication, readPublisher } from './publication';
import { printedStandfirst, saidDescription } from './standfirst';
import { articleOf, found, metaOf, nameOf, listOf } from './said';

export interface ReadMetadata {
  metadata: Metadata;
  /** The number of the block that prints the headline; -1 where none does. */
  headlineAt: number;
  bylineAt?: number;
  /** The number of the block that prints the standfirst. */
  standfirstAt?: number;
}

/**
 * Reads what a page says of its article as a whole: each value from the best source that has it. `others` are the
 * boxes of other articles on the page. Looks at no element: training reads pages that have none.
 */
export const readMetadata = (page: Page, others: ReadonlySet<Box> = new Set()): ReadMetadata => inOneGo(readMetadataSlices(page, others));

/** As readMetadata, in slices. */
export function* readMetadataSlices(page: Page, others: ReadonlySet<Box>): Slices<ReadMetadata> {
  const article = articleOf(page);
  const { headline, kicker, order } = yield* readHeadline(page, others);
  yield;
  const printed = printedStandfirst(page, order);
  const publication = readPublication(page);
  const language = readLanguage(page);
  const { authors, byline, order: bylineAt } = yield* readAuthors(page, order, publication?.value, language?.value);
  yield;
  return {
    metadata: {
      url: page.url, ...readKind(page, article),
      canonicalUrl: found(page.links.find(link => link.rel === 'canonical')?.href, 'link') ?? metaOf(page, 'og:url'),
      headline, kicker, byline, authors, publication, publisher: readPublisher(page, publication?.value), language,
      standfirst: printed?.standfirst ?? saidDescription(page, article),
      section: found(nameOf(listOf(article?.['articleSection'])[0], page), 'json-ld') ?? metaOf(page, 'article:section', 'section', 'parsely-section'),
      direction: directionOf(page, language?.value),
      leadImage: readLeadImage(page, article), paywalled: readPaywall(page, article),
      labels: { ...readLabels(page, article), ...labelOf(kicker?.value) },
      ...nextPage(page),
    },
    headlineAt: order, ...(bylineAt === undefined ? {} : { bylineAt }), ...(printed ? { standfirstAt: printed.order } : {}),
  };
}

const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|yi|ps|sd|ug|dv|ckb|syr|arc)(?:-|$)/i;
const RIGHT_TO_LEFT_LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g;

/** By the language; where none is said, by the letters of the headline and the first texts. */
function directionOf(page: Page, language: string | undefined): 'ltr' | 'rtl' {
  if (language !== undefined) return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
  const sample = page.title + page.blocks.slice(0, 60).map(block => block.text).join('').slice(0, 2000);
  return (sample.match(RIGHT_TO_LEFT_LETTERS)?.length ?? 0) > sample.length / 3 ? 'rtl' : 'ltr';
}

function nextPage(page: Page): { nextPage?: string } {
  const next = page.links.find(link => /(^|\s)next(\s|$)/.test(link.rel) && new URL(link.href).host === URL.parse(page.url)?.host && link.href !== page.url);
  return next ? { nextPage: next.href } : {};
}

function labelOf(kicker: string | undefined): Labels {
  const label = kicker === undefined ? undefined : labelNamed(kicker);
  return label ? { [label]: true } : {};
}
