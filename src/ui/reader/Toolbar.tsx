import type { ComponentChildren } from 'preact';
import { useTexts } from '../text';
import { Icon } from './icons';
import type { Panel, ReaderActions, ReaderModel } from './model';
import { minutesLeft } from './place';

function Opens({ panel, model, actions, label, children }: { panel: Panel; model: ReaderModel; actions: ReaderActions; label: string; children: ComponentChildren }) {
  const open = model.panel.value === panel;
  return (
    <button type="button" class="tool" data-opens={panel} aria-label={label} title={label} aria-expanded={open} aria-controls={open ? 'panel' : undefined}
      onClick={() => actions.onPanel(open ? undefined : panel)}>{children}</button>
  );
}

/** How long is left, and a line that grows. */
function Progress({ model }: { model: ReaderModel }) {
  const { t, n } = useTexts();
  const share = model.share.value;
  const left = minutesLeft(model.article.minutes, share);
  return (
    <>
      <p class="left">{left === 0 ? t('readToTheEnd') : n('minutesLeft', left)}</p>
      <div class="progress" role="progressbar" aria-label={t('progress')} aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(share * 100)}>
        <i style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </>
  );
}

/** The bar at the top: close, how much is left, and what opens the panels. */
export function Toolbar({ model, actions }: { model: ReaderModel; actions: ReaderActions }) {
  const { t } = useTexts();
  const { state } = model.aloud.value;
  return (
    <div class="toolbar" role="toolbar" aria-label={t('readerTools')}>
      <button type="button" class="tool close" aria-label={t('readerClose')} title={t('readerClose')} aria-keyshortcuts="Escape" onClick={actions.onClose}><Icon name="close" /></button>
      <Progress model={model} />
      {model.contents.length > 0 && <Opens panel="contents" model={model} actions={actions} label={t('contents')}><Icon name="contents" /></Opens>}
      <button type="button" class="tool" data-opens="aloud" aria-label={t('readAloud')} title={t('readAloud')} aria-pressed={state !== 'off'}
        onClick={() => actions.onAloud(state === 'off' ? 'play' : 'stop')}><Icon name="listen" /></button>
      <Opens panel="settings" model={model} actions={actions} label={t('typography')}><span class="aa" aria-hidden="true">Aa</span></Opens>
      <Opens panel="save" model={model} actions={actions} label={t('saveOrPrint')}><Icon name="save" /></Opens>
      <Opens panel="keys" model={model} actions={actions} label={t('keys')}><span class="aa" aria-hidden="true">?</span></Opens>
    </div>
  );
}
