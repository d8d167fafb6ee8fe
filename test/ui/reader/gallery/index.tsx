import { articleIn } from '../../articles';
import { textsIn } from '../../texts';
import { showReader } from '../show';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en', statement = asked.get('statement');
const { model: shown } = showReader(articleIn(asked.get('article') ?? language), {
  from: textsIn(language), settings: { theme: 'light' },
  change(model) {
    const panel = asked.get('panel');
    if (panel === 'settings' || panel === 'keys' || panel === 'save') model.panel.value = panel;
    if (panel === 'aloud') model.aloud.value = { state: 'playing', voices: [{ id: 'a', name: 'Ada', language, local: true, standard: true }], voice: 'a' };
    model.share.value = 0.3;
  },
});
// The note stands under words that are drawn.
if (statement !== null) requestAnimationFrame(() => { shown.statement.value = Number(statement); });
