import type { Article, Quote, Span } from '../../article/types';
import { Facts } from '../Facts';
import { quoteNotes } from '../quoteNotes';
import { useTexts } from '../text';

interface Props { quote: Quote; article: Pick<Article, 'language' | 'direction'>; onShow(span: Span): void; onCopy(quote: Quote): void; onCopyLink(quote: Quote): void }

/** One statement with what is known of it. */
export function QuoteCard({ quote, article, onShow, onCopy, onCopyLink }: Props) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <figure class="quote" dir={article.direction}>
      <blockquote lang={article.language?.value ?? ''}>{quote.content}</blockquote>
      <figcaption dir={texts.direction}>
        <Facts of={quoteNotes(quote, texts)} />
        <span class="actions">
          <button type="button" class="text" title={t('showInPage')} onClick={() => onShow(quote.span)}>{t('show')}</button>
          <button type="button" class="text" title={t('copyLinkNamed')} onClick={() => onCopyLink(quote)}>{t('copyLink')}</button>
          <button type="button" class="text" title={t('copyNamed')} onClick={() => onCopy(quote)}>{t('copy')}</button>
        </span>
      </figcaption>
    </figure>
  );
}
