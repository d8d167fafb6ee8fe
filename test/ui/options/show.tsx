import { render } from 'preact';
import { OptionsView } from '../../../src/ui/options/OptionsView';
import type { OptionsCallbacks, OptionsState } from '../../../src/ui/options/state';
import { TextsContext } from '../../../src/ui/text';
import { texts } from '../texts';

const nothing = (): void => undefined;
const silent: OptionsCallbacks = { onTurn: nothing, onRemove: nothing, onReader: nothing, onAllow: nothing, onUndo: nothing, onExport: nothing, onImport: nothing, onAskReset: nothing, onReset: nothing };

/** Draws the options page in a state into an element, with callbacks that do nothing but those given. */
export function showOptions(root: Element, state: OptionsState, callbacks: Partial<OptionsCallbacks> = {}): void {
  render(<TextsContext.Provider value={texts}><OptionsView state={state} {...silent} {...callbacks} /></TextsContext.Provider>, root);
}
