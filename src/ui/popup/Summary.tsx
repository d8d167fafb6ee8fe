import type { Article, Span } from '../../article/types';
import { useTexts } from '../text';

/** The article's own sentences; a click shows one in its place. */
export function Summary({ article, onShow }: { article: Article; onShow(span: Span): void }) {
  const { t } = useTexts();
  if (article.summary.length === 0) return null;
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 id="summary">{t('summary')}</h2>
      <div lang={article.language?.value ?? ''} dir={article.direction}>
        {article.summary.map(sentence => (
          <button key={`${sentence.span.block}:${sentence.span.start}`} type="button" class="sentence" title={t('showInPage')} onClick={() => onShow(sentence.span)}>
            {sentence.text}
          </button>
        ))}
      </div>
    </section>
  );
}
