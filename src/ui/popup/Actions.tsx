import { useTexts } from '../text';
import { Citation, type CitationCallbacks, type CitationShown, Preview } from './Citation';
import { Menu, type MenuItem } from './Menu';

export interface ActionsCallbacks extends CitationCallbacks {
  /** Opens the reader view over the page. */
  onRead(): void;
  onMarkdown(): void;
  onReport(): void;
  onOptions(): void;
  onHelp(): void;
}

/** What the reader can do with the page; without an article there is nothing to read or cite. */
export function Actions({ citation, onRead, onMarkdown, onReport, onOptions, onHelp, ...callbacks }: ActionsCallbacks & { citation?: CitationShown }) {
  const { t } = useTexts();
  const items: MenuItem[] = [
    ...(citation ? [
      { name: 'preview', label: t(citation.open ? 'citePreviewClose' : 'citePreview'), onChoose: () => callbacks.onPreviewCitation(!citation.open) },
      { name: 'markdown', label: t('copyMarkdown'), onChoose: onMarkdown },
    ] : []),
    { name: 'report', label: t('report'), onChoose: onReport }, { name: 'options', label: t('options'), onChoose: onOptions }, { name: 'help', label: t('help'), onChoose: onHelp },
  ];
  return (
    <>
      {citation?.open && <Preview {...citation} {...callbacks} />}
      <div class="actions-bar">
        {citation && <button type="button" class="primary read" onClick={onRead}>{t('read')}</button>}
        {citation && <Citation {...citation} {...callbacks} />}
        <Menu items={items} />
      </div>
    </>
  );
}
