import { render } from 'preact';
import { TextsContext } from '../../ui/text';
import { Welcome } from '../../ui/welcome/Welcome';
import { browser } from '../shared/browser';
import { browserTexts, dress } from '../shared/texts';

const texts = browserTexts();
dress(texts, texts.t('welcomeTitle'));
const commands = await browser.commands?.getAll() ?? [];
const shortcut = commands.find(command => command.name === '_execute_action')?.shortcut ?? '';
const root = document.getElementById('welcome');
if (root) {
  render(
    <TextsContext.Provider value={texts}>
      <Welcome shortcut={shortcut} icon={browser.runtime.getURL('icons/icon-128.png')} />
    </TextsContext.Provider>, root,
  );
}
