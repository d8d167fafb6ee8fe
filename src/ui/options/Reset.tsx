import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../text';
import type { OptionsCallbacks } from './state';

type Props = { asking: boolean; busy: boolean } & Pick<OptionsCallbacks, 'onAskReset' | 'onReset' | 'onExport'>;

/** Removes everything, after a question that offers the export first. */
export function Reset({ asking, busy, onAskReset, onReset, onExport }: Props) {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (asking && !dialog.current?.open) dialog.current?.showModal();
    if (!asking) dialog.current?.close();
  }, [asking]);
  return (
    <section aria-labelledby="reset">
      <h2 id="reset">{t('resetTitle')}</h2>
      <p class="quiet">{t('resetNote')}</p>
      <div class="buttons"><button type="button" class="plain" onClick={() => onAskReset(true)}>{t('resetAsk')}</button></div>
      <dialog ref={dialog} aria-labelledby="reset-sure" onClose={() => onAskReset(false)}>
        <h3 id="reset-sure">{t('resetSure')}</h3>
        <p>{t('resetSureNote')}</p>
        <div class="buttons">
          <button type="button" class="plain" onClick={onExport}>{t('resetExport')}</button>
          <button type="button" class="plain" onClick={() => onAskReset(false)}>{t('resetCancel')}</button>
          <button type="button" class="danger" disabled={busy} onClick={onReset}>{t('resetDo')}</button>
        </div>
      </dialog>
    </section>
  );
}
