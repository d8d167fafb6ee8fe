import type { Article } from '../../article/types';
import { useTexts } from '../text';
import { paperOf, Title } from '../Title';

/** Publication, headline, standfirst, authors: what stands at the top of the popup. */
export function Masthead({ article }: { article: Article }) {
  const { n, language, direction } = useTexts();
  return (
    <header class="masthead" lang={article.language?.value ?? ''} dir={article.direction}>
      <div class="publication">
        <span>
          <b><bdi>{paperOf(article)}</bdi></b>
          {article.section && <> · <bdi>{article.section.value}</bdi></>}
        </span>
        <span lang={language} dir={direction}>{n('minutes', article.minutes)}</span>
      </div>
      <Title article={article} />
    </header>
  );
}
