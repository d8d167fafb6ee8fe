import { useTexts } from '../text';
import { Backup } from './Backup';
import { Reset } from './Reset';
import { Sites } from './Sites';
import type { OptionsCallbacks, OptionsState } from './state';
import { Stored } from './Stored';

/** The whole options page. */
export function OptionsView({ state, ...callbacks }: { state: OptionsState } & OptionsCallbacks) {
  const { t } = useTexts();
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      <Sites state={state} onTurn={callbacks.onTurn} onRemove={callbacks.onRemove} onAllow={callbacks.onAllow} onReader={callbacks.onReader} />
      <Backup refusal={state.refusal} busy={state.busy} onExport={callbacks.onExport} onImport={callbacks.onImport} />
      <Stored sizes={state.sizes} />
      <Reset asking={state.askingReset} busy={state.busy} onAskReset={callbacks.onAskReset} onReset={callbacks.onReset} onExport={callbacks.onExport} />
      <div class={state.said ? 'said' : 'said empty'}>
        <p role="status">{state.said?.text}</p>
        {state.said?.undo && <button type="button" onClick={callbacks.onUndo}>{t('undo')}</button>}
      </div>
    </main>
  );
}
