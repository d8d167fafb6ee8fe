import type { SwitchState } from '../state';
import { Placed } from '../Placed';
import { type MessageKey, useTexts } from '../text';

const PROBLEMS: Record<NonNullable<SwitchState['problem']>, MessageKey> = { 'not-kept': 'switchNotKept', refused: 'switchRefused' };

/** The switch of auto-clean for the page's site. */
export function AutoClean({ value, onSwitch }: { value: SwitchState; onSwitch(on: boolean): void }) {
  const { t } = useTexts();
  const on = value.state === 'on';
  const note = value.problem ? t(PROBLEMS[value.problem]) : value.state === 'needs-permission' ? t('switchNeedsPermission') : undefined;
  return (
    <div class="auto-clean">
      <label>
        <span><Placed text={place => t('siteSwitch', place)}><b><bdi>{value.site === 'file' ? t('localFiles') : value.site}</bdi></b></Placed></span>
        <input type="checkbox" role="switch" checked={on} disabled={value.busy} aria-describedby={note ? 'switch-note' : undefined}
          onClick={event => { event.preventDefault(); onSwitch(!on); }} />
      </label>
      {!note && value.inPrivate && <p class="quiet">{t('switchPrivate')}</p>}
      {note && <p id="switch-note" class="warn">{note}</p>}
    </div>
  );
}
