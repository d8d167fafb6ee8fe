// Built as a script of its own, which the page loads before all else.
import './begin?script&iife';
import { render } from 'preact';
import { TextsContext } from '../../ui/text';
import { PopupView } from '../../ui/popup/PopupView';
import { browser } from '../shared/browser';
import { browserTexts, dress } from '../shared/texts';
import { createPopup } from './controller';

const texts = browserTexts();
const popup = createPopup(texts);
const opened = Date.now();

function Popup() {
  return (
    <TextsContext.Provider value={texts}>
      <PopupView state={popup.state.value} autoClean={popup.autoClean.value} citation={popup.citation.value} said={popup.said.value} now={opened} {...popup.callbacks} />
    </TextsContext.Provider>
  );
}

dress(texts, texts.t('popupTitle'));
// Firefox for Android opens the popup as a page of its own.
void browser.tabs.getCurrent().then(tab => document.documentElement.classList.toggle('as-page', tab !== undefined));
const root = document.getElementById('popup');
// The page is read while the popup is drawn.
void popup.start();
if (root) render(<Popup />, root);
