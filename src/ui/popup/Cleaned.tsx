import type { AdSlot, Reason } from '../../ads/types';
import type { CleanState } from '../state';
import { Facts } from '../Facts';
import { type MessageKey, useTexts } from '../text';

const REASONS: Record<Reason, MessageKey> = {
  label: 'reasonLabel', 'ad-technology': 'reasonTechnology', name: 'reasonName', rule: 'reasonRule', 'empty-box': 'reasonEmptyBox',
};
/** More than this are counted, not listed. */
const MOST_LISTED = 100;

export interface CleanedCallbacks {
  onClean(): void;
  onRestore(): void;
  /** Brings one back; with `always`, also at every later visit. */
  onShowSlot(slot: AdSlot, always: boolean): void;
  /** Outlines the place of one in the page; none without a slot. */
  onPeek(slot: AdSlot | undefined): void;
}

function Slot({ slot, onShowSlot, onPeek }: { slot: AdSlot } & Pick<CleanedCallbacks, 'onShowSlot' | 'onPeek'>) {
  const { t, number } = useTexts();
  const size = slot.width && slot.height ? [t('slotSize', number(slot.width), number(slot.height))] : [];
  return (
    <li onPointerEnter={() => onPeek(slot)} onPointerLeave={() => onPeek(undefined)} onFocusCapture={() => onPeek(slot)} onBlurCapture={() => onPeek(undefined)}>
      <Facts of={[t(REASONS[slot.reason], slot.detail), ...size]} />
      <span class="actions">
        <button type="button" class="text" onClick={() => onShowSlot(slot, false)}>{t('slotShow')}</button>
        <button type="button" class="text" onClick={() => onShowSlot(slot, true)}>{t('slotNever')}</button>
      </span>
    </li>
  );
}

/** What was hidden, or room for it until that is known; each with its reason, and the way back for one or all. */
export function Cleaned({ cleaning, ...callbacks }: { cleaning?: CleanState } & CleanedCallbacks) {
  const { t, n } = useTexts();
  if (!cleaning) return <section class="cleaned" aria-busy="true"><p /></section>;
  const { hidden, restored } = cleaning;
  const { onClean, onRestore } = callbacks;
  const listed = hidden.slice(0, MOST_LISTED);
  return (
    <section class={hidden.length ? 'cleaned some' : 'cleaned'} aria-label={t('cleanedTitle')}>
      {hidden.length === 0
        ? <p>{t(restored ? 'adsShownAgain' : 'adsNone')}</p>
        : (
          <details>
            <summary>{n('adsHidden', hidden.length)}</summary>
            <ul>{listed.map(slot => <Slot key={slot.id} slot={slot} {...callbacks} />)}</ul>
            {hidden.length > MOST_LISTED && <p class="quiet">{n('slotsMore', hidden.length - MOST_LISTED)}</p>}
          </details>
        )}
      {hidden.length > 0 && <button type="button" class="text undo" onClick={onRestore}>{t('undo')}</button>}
      {restored && <button type="button" class="text undo" onClick={onClean}>{t('hideAgain')}</button>}
    </section>
  );
}
