import { useTexts } from '../text';
import { Citation, type CitationCallbacks, type CitationShown } from './Citation';

interface Props extends CitationCallbacks { citation?: CitationShown; onReport(): void }

/** What the reader can do with the page; without an article there is nothing to cite. */
export function Actions({ citation, onReport, ...callbacks }: Props) {
  const { t } = useTexts();
  return (
    <div class="actions-bar">
      {citation && <Citation {...citation} {...callbacks} />}
      <button type="button" class="text report" onClick={onReport}>{t('report')}</button>
    </div>
  );
}
