import { useTexts } from '../text';

/** What the reader can do with the page. */
export function Actions({ article, onCopyCitation, onReport }: { article: boolean; onCopyCitation(): void; onReport(): void }) {
  const { t } = useTexts();
  return (
    <div class="actions-bar">
      {article && <button type="button" class="primary" onClick={onCopyCitation}>{t('copyCitation')} <small>APA</small></button>}
      <button type="button" class="text report" onClick={onReport}>{t('report')}</button>
    </div>
  );
}
