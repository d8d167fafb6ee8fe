import type { JsonLd, Page } from '../../page/types';
import type { Metadata } from '../types';
import { isThing, listOf, typesOf } from './said';

const BLOG = /^BlogPosting$/, NEWS = /NewsArticle$|^LiveBlogPosting$|^Report$/, PAGE = /^(?:Web|Item|About|Medical|FAQ)Page$/;
/** A magazine says that an article is part of an issue. */
const ISSUE = /^(?:Periodical|PublicationIssue|PublicationVolume|Magazine)$/;

/** What the page calls itself: by the type in its JSON-LD, else by the item of its microdata that has a headline. */
export function readKind(page: Page, article: JsonLd | undefined): Pick<Metadata, 'kind'> {
  const types = article ? typesOf(article) : itemTypes(page);
  const wholes = listOf(article?.['isPartOf']).filter(isThing).flatMap(typesOf);
  if (wholes.some(type => ISSUE.test(type))) return { kind: 'magazine' };
  for (const [pattern, kind] of [[NEWS, 'news'], [BLOG, 'blog'], [PAGE, 'page']] as const) {
    if (types.some(type => pattern.test(type))) return { kind };
  }
  return {};
}

const itemTypes = (page: Page): string[] => page.properties
  .filter(({ name, scope }) => name.replace(/^.*:/, '') === 'headline' && scope !== undefined)
  .map(({ scope = '' }) => scope.replace(/^.*[/#:]/, ''));
