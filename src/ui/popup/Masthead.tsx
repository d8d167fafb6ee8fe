import type { Article, Labels } from '../../article/types';
import { type MessageKey, useTexts } from '../text';

const LABELS: { label: keyof Labels; key: MessageKey }[] = [
  { label: 'sponsored', key: 'labelSponsored' }, { label: 'opinion', key: 'labelOpinion' }, { label: 'analysis', key: 'labelAnalysis' },
  { label: 'live', key: 'labelLive' }, { label: 'review', key: 'labelReview' }, { label: 'interview', key: 'labelInterview' },
];

function joined(names: string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** Publication, headline, standfirst, authors: what stands at the top of the popup. */
export function Masthead({ article }: { article: Article }) {
  const { t, n, language } = useTexts();
  const labels = LABELS.filter(({ label }) => article.labels[label]);
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
      {(labels.length > 0 || article.paywalled) && (
        <ul class="labels" lang={language}>
          {labels.map(({ label, key }) => <li key={label} class={label}>{t(key)}</li>)}
          {article.paywalled && <li key="paywalled">{t('labelPaywalled')}</li>}
        </ul>
      )}
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
