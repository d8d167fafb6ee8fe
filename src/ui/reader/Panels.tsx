import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, useTexts } from '../text';
import { Icon } from './icons';
import { ContentsList } from './Contents';
import type { Panel, ReaderActions, ReaderModel } from './model';
import { SettingsForm } from './SettingsForm';

/** A box under the toolbar: it takes the focus, and gives it back to the button that opened it. */
function Box({ name, title, onClose, children }: { name: Panel; title: MessageKey; onClose(): void; children: ComponentChildren }) {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const opener = element?.closest('.reader')?.querySelector<HTMLElement>(`[data-opens="${name}"]`);
    element?.focus({ preventScroll: true });
    return () => {
      const root = element?.getRootNode();
      const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
      if (focused === null || element?.contains(focused) || focused === document.body) opener?.focus({ preventScroll: true });
    };
  }, [name]);
  return (
    <div ref={box} id="panel" class={`panel ${name}`} role="dialog" aria-labelledby="panel-title" tabIndex={-1}>
      <div class="panel-head">
        <h2 id="panel-title">{t(title)}</h2>
        <button type="button" class="tool" aria-label={t('close')} onClick={onClose}><Icon name="close" /></button>
      </div>
      {children}
    </div>
  );
}

const KEYS: [string[], MessageKey][] = [
  [['j', 'k'], 'keyParagraph'], [['n', 'p'], 'keyStatement'], [['t'], 'keyContents'], [['r'], 'keyAloud'], [['+', '−'], 'keySize'], [['?'], 'keyKeys'], [['Esc'], 'keyClose'],
];

function Keys() {
  const { t } = useTexts();
  return (
    <dl class="keys-list">
      {KEYS.map(([keys, what]) => (
        <div key={what}>
          <dt>{keys.map((key, at) => <span key={key}>{at > 0 && ' '}<kbd>{key}</kbd></span>)}</dt>
          <dd>{t(what)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Save({ actions }: { actions: ReaderActions }) {
  const { t } = useTexts();
  return (
    <div class="choices">
      <button type="button" onClick={actions.onCopyMarkdown}>{t('copyMarkdown')}</button>
      <button type="button" onClick={actions.onSaveMarkdown}>{t('saveMarkdown')}</button>
      <button type="button" onClick={actions.onPrint}>{t('print')}</button>
    </div>
  );
}

/** The panel that is open, if one is. */
export function Panels({ model, actions }: { model: ReaderModel; actions: ReaderActions }) {
  const close = (): void => actions.onPanel(undefined);
  switch (model.panel.value) {
    case undefined: return null;
    case 'contents': return <Box key="contents" name="contents" title="contents" onClose={close}><ContentsList model={model} onGo={at => { close(); actions.onGo(at); }} /></Box>;
    case 'settings': return <Box key="settings" name="settings" title="typography" onClose={close}><SettingsForm model={model} onChange={actions.onSettings} /></Box>;
    case 'save': return <Box key="save" name="save" title="saveOrPrint" onClose={close}><Save actions={actions} /></Box>;
    case 'keys': return <Box key="keys" name="keys" title="keys" onClose={close}><Keys /></Box>;
  }
}
