import { useTexts } from '../text';
import { Citation, type CitationCallbacks, type CitationShown } from './Citation';

interface Props extends CitationCallbacks { citation?: CitationShown; onRead(): void; onReport(): void }

/** What the reader can do with the page; without an article there is nothing to read or cite. */
export function Actions({ citation, onRead, onReport, ...callbacks }: Props) {
  const { t } = useTexts();
  const report = <button type="button" class="text report" onClick={onReport}>{t('report')}</button>;
  return (
    <div class="actions-bar">
      {citation && <button type="button" class="primary read" onClick={onRead}>{t('read')}</button>}
      {citation ? <Citation {...citation} {...callbacks}>{report}</Citation> : report}
    </div>
  );
}
