import { render } from 'preact';
import { FIRST_CHOICE } from '../../src/citation/choice';
import { TextsContext } from '../../src/ui/text';
import { PopupView, type PopupCallbacks } from '../../src/ui/popup/PopupView';
import { NOW, type Shown } from './states';
import { texts } from './texts';

const nothing = (): void => undefined;
export const silent: PopupCallbacks = {
  onShow: nothing, onRead: nothing, onMarkdown: nothing, onOptions: nothing, onHelp: nothing, onCopyQuote: nothing, onCopyCitation: nothing, onCopyQuoteLink: nothing, onChooseCitation: nothing, onPreviewCitation: nothing, onClean: nothing, onRestore: nothing, onSwitch: nothing, onRetry: nothing, onReport: nothing, onShowSlot: nothing, onPeek: nothing,
};

/** Draws the popup in a state into an element, with callbacks that do nothing but those given, in English or with other texts. */
export function showPopup(root: HTMLElement, shown: Shown, callbacks: Partial<PopupCallbacks> = {}, from = texts): void {
  Object.assign(root, { lang: from.language, dir: from.direction });
  render(
    <TextsContext.Provider value={from}>
      <PopupView citation={{ choice: FIRST_CHOICE, open: false }} {...shown} {...silent} {...callbacks} now={NOW} zone="Europe/Paris" />
    </TextsContext.Provider>, root,
  );
}
