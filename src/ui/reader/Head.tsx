import { TimeCard } from '../popup/TimeCard';
import { useTexts } from '../text';
import { paperOf, Title } from '../Title';
import { Figure } from './Figure';
import type { ReaderModel } from './model';
import { leadOf } from './outline';

/** What stands above the body: paper, headline, standfirst, authors, when, lead image. */
export function Head({ model, now, zone }: { model: ReaderModel; now: number; zone?: string }) {
  const { n, language, direction } = useTexts();
  const { article } = model;
  const lead = leadOf(article);
  return (
    <header class="head">
      <p class="publication">
        <b><bdi>{paperOf(article)}</bdi></b>
        {article.section && <> <span aria-hidden="true">·</span> <bdi>{article.section.value}</bdi></>}
        {' '}<span aria-hidden="true">·</span> <bdi lang={language}>{n('minutes', article.minutes)}</bdi>
      </p>
      <Title article={article} id="headline">{article.kicker && <p class="kicker">{article.kicker.value}</p>}</Title>
      <div lang={language} dir={direction}><TimeCard published={article.published} updated={article.updated} now={now} zone={zone} /></div>
      {lead && <Figure figure={lead} model={model} eager />}
    </header>
  );
}
