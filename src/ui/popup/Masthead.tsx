import type { Article } from '../../article/types';
import { LabelList } from '../LabelList';
import { Names } from '../Names';
import { useTexts } from '../text';

/** Publication, headline, standfirst, authors: what stands at the top of the popup. */
export function Masthead({ article }: { article: Article }) {
  const { t, n, language, direction } = useTexts();
  const authors = article.authors.map(author => author.value.name);
  return (
    <header class="masthead" lang={article.language?.value ?? ''} dir={article.direction}>
      <div class="publication">
        <span>
          <b><bdi>{article.publication?.value ?? new URL(article.url).hostname.replace(/^www\./, '')}</bdi></b>
          {article.section && <> · <bdi>{article.section.value}</bdi></>}
        </span>
        <span lang={language} dir={direction}>{n('minutes', article.minutes)}</span>
      </div>
      <LabelList article={article} />
      <h1 elementtiming="headline" {...(article.headline ? {} : { lang: language, dir: direction })}>{article.headline?.value ?? t('noHeadline')}</h1>
      {article.standfirst && <p class="standfirst">{article.standfirst.value}</p>}
      {(authors.length > 0 || article.dateline) && (
        <p class="authors">
          <Names of={authors} />
          {authors.length > 0 && article.dateline && ' · '}
          {article.dateline && <bdi>{article.dateline.value}</bdi>}
        </p>
      )}
    </header>
  );
}
