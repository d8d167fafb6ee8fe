import { render } from 'preact';
import { OptionsView } from '../../ui/options/OptionsView';
import { TextsContext } from '../../ui/text';
import { browserTexts, dress } from '../shared/texts';
import { createOptions } from './controller';

const texts = browserTexts();
const options = createOptions(texts);

function Options() {
  return <TextsContext.Provider value={texts}><OptionsView state={options.state.value} {...options.callbacks} /></TextsContext.Provider>;
}

dress(texts, texts.t('optionsTitle'));
const root = document.getElementById('options');
if (root) render(<Options />, root);
void options.start();
