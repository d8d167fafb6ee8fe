import { LabelList } from '../LabelList';
import { Names } from '../Names';
import { TimeCard } from '../popup/TimeCard';
import { useTexts } from '../text';
import { Figure } from './Figure';
import type { ReaderModel } from './model';
import { leadOf } from './outline';

/** What stands above the body: paper, headline, standfirst, authors, when, lead image. */
export function Head({ model, now, zone }: { model: ReaderModel; now: number; zone?: string }) {
  const { t, n, language, direction } = useTexts();
  const { article } = model;
  const authors = article.authors.map(author => author.value.name);
  const lead = leadOf(article);
  const host = URL.parse(article.url)?.hostname.replace(/^www\./, '') ?? article.url;
  return (
    <header class="head">
      <p class="publication">
        <b><bdi>{article.publication?.value ?? host}</bdi></b>
        {article.section && <> <span aria-hidden="true">·</span> <bdi>{article.section.value}</bdi></>}
        {' '}<span aria-hidden="true">·</span> <bdi lang={language}>{n('minutes', article.minutes)}</bdi>
      </p>
      <LabelList article={article} />
      {article.kicker && <p class="kicker">{article.kicker.value}</p>}
      <h1 id="headline" {...(article.headline ? {} : { lang: language, dir: direction })}>{article.headline?.value ?? t('noHeadline')}</h1>
      {article.standfirst && <p class="standfirst">{article.standfirst.value}</p>}
      {(authors.length > 0 || article.dateline) && (
        <p class="authors">
          <Names of={authors} />
          {authors.length > 0 && article.dateline && ' · '}
          {article.dateline && <bdi>{article.dateline.value}</bdi>}
        </p>
      )}
      <div lang={language} dir={direction}><TimeCard published={article.published} updated={article.updated} now={now} zone={zone} /></div>
      {lead && <Figure figure={lead} model={model} eager />}
    </header>
  );
}
