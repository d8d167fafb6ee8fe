import type { ComponentChildren } from 'preact';
import type { Article } from '../article/types';
import { LabelList } from './LabelList';
import { Names } from './Names';
import { useTexts } from './text';

/** What the paper is called; its host where it names itself nowhere. */
export const paperOf = (article: Article): string => article.publication?.value ?? URL.parse(article.url)?.hostname.replace(/^www\./, '') ?? article.url;

/** Labels, headline, standfirst and authors: the same at the top of the popup and of the reader view. `children` stand above the headline. */
export function Title({ article, id, children }: { article: Article; id?: string; children?: ComponentChildren }) {
  const { t, language, direction } = useTexts();
  const authors = article.authors.map(author => author.value.name);
  return (
    <>
      <LabelList article={article} />
      {children}
      <h1 id={id} elementtiming="headline" {...(article.headline ? {} : { lang: language, dir: direction })}>{article.headline?.value ?? t('noHeadline')}</h1>
      {article.standfirst && <p class="standfirst">{article.standfirst.value}</p>}
      {(authors.length > 0 || article.dateline) && (
        <p class="authors">
          <Names of={authors} />
          {authors.length > 0 && article.dateline && ' · '}
          {article.dateline && <bdi>{article.dateline.value}</bdi>}
        </p>
      )}
    </>
  );
}
