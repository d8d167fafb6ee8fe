import type { Article, Quote, Span } from '../../article/types';
import { quoteNotes } from '../quoteNotes';
import { useTexts } from '../text';

interface Props { quote: Quote; article: Pick<Article, 'language' | 'direction'>; onShow(span: Span): void; onCopy(quote: Quote): void; onCopyLink(quote: Quote): void }

/** One statement with what is known of it. */
export function QuoteCard({ quote, article, onShow, onCopy, onCopyLink }: Props) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <figure class="quote">
      <blockquote lang={article.language?.value} dir={article.direction}>{quote.content}</blockquote>
      <figcaption>
        <span>{quoteNotes(quote, texts).join(' · ')}</span>
        <span class="actions">
          <button type="button" class="text" onClick={() => onShow(quote.span)}>{t('show')}<span class="hush"> {t('inPage')}</span></button>
          <button type="button" class="text" onClick={() => onCopyLink(quote)}>{t('copyLink')}<span class="hush"> {t('thisStatement')}</span></button>
          <button type="button" class="text" onClick={() => onCopy(quote)}>{t('copy')}<span class="hush"> {t('thisStatement')}</span></button>
        </span>
      </figcaption>
    </figure>
  );
}
