import type { CleanState } from '../state';
import { useTexts } from '../text';

/** How many placeholders were hidden, and the way back. */
export function Cleaned({ cleaning, onClean, onRestore }: { cleaning: CleanState; onClean(): void; onRestore(): void }) {
  const { t, n } = useTexts();
  const count = cleaning.hidden.length;
  return (
    <section class={count ? 'cleaned some' : 'cleaned'} aria-label={t('cleanedTitle')}>
      <p>{cleaning.restored ? t('adsShownAgain') : count ? n('adsHidden', count) : t('adsNone')}</p>
      {count > 0 && <button type="button" class="text" onClick={onRestore}>{t('undo')}</button>}
      {cleaning.restored && <button type="button" class="text" onClick={onClean}>{t('hideAgain')}</button>}
    </section>
  );
}
