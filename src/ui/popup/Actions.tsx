import { useTexts } from '../text';

/** What the reader can do with the page. */
export function Actions({ article, onRead, onCopyCitation, onReport }: { article: boolean; onRead(): void; onCopyCitation(): void; onReport(): void }) {
  const { t } = useTexts();
  return (
    <div class="actions-bar">
      {article && <button type="button" class="primary read" onClick={onRead}>{t('read')}</button>}
      {article && <button type="button" class="primary cite" onClick={onCopyCitation}>{t('copyCitation')} <small>APA</small></button>}
      <button type="button" class="text report" onClick={onReport}>{t('report')}</button>
    </div>
  );
}
