import { render } from 'preact';
import { OptionsView } from '../../../src/ui/options/OptionsView';
import type { OptionsCallbacks, OptionsState } from '../../../src/ui/options/state';
import { TextsContext } from '../../../src/ui/text';
import { texts } from '../texts';

const nothing = (): void => undefined;
const silent: OptionsCallbacks = { onTurn: nothing, onRemove: nothing, onReader: nothing, onAllow: nothing, onUndo: nothing, onExport: nothing, onImport: nothing, onAskReset: nothing, onReset: nothing };

/** Draws the options page in a state into an element, with callbacks that do nothing but those given, in English or with other texts. */
export function showOptions(root: HTMLElement, state: OptionsState, callbacks: Partial<OptionsCallbacks> = {}, from = texts): void {
  Object.assign(root, { lang: from.language, dir: from.direction });
  render(<TextsContext.Provider value={from}><OptionsView state={state} {...silent} {...callbacks} /></TextsContext.Provider>, root);
}
