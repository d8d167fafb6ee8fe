import type { Article } from '../../article/types';
import { LabelList } from '../LabelList';
import { useTexts } from '../text';

function joined(names: string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** Publication, headline, standfirst, authors: what stands at the top of the popup. */
export function Masthead({ article }: { article: Article }) {
  const { t, n, language } = useTexts();
  const authors = joined(article.authors.map(author => author.value.name), language);
  return (
    <header class="masthead" lang={article.language?.value} dir={article.direction}>
      <div class="publication" lang={language}>
        <span>
          <b><bdi>{article.publication?.value ?? new URL(article.url).hostname.replace(/^www\./, '')}</bdi></b>
          {article.section && <> · <bdi>{article.section.value}</bdi></>}
        </span>
        <span>{n('minutes', article.minutes)}</span>
      </div>
      <LabelList article={article} />
      <h1 elementtiming="headline">{article.headline?.value ?? t('noHeadline')}</h1>
      {article.standfirst && <p class="standfirst">{article.standfirst.value}</p>}
      {(authors || article.dateline) && (
        <p class="authors">
          {authors && <bdi>{authors}</bdi>}
          {authors && article.dateline && ' · '}
          {article.dateline && <bdi>{article.dateline.value}</bdi>}
        </p>
      )}
    </header>
  );
}
