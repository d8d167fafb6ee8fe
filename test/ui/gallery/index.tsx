import { articleIn } from '../articles';
import { showPopup } from '../show';
import { states } from '../states';
import { texts, textsIn } from '../texts';

const asked = new URLSearchParams(location.search);
const shown = states[asked.get('state') ?? 'article'];
const language = asked.get('language');
document.documentElement.classList.toggle('as-page', asked.has('as-page'));
const root = document.getElementById('popup');
if (root && shown) {
  const { state } = shown;
  const told = language === null || state.kind !== 'article' ? shown : { ...shown, state: { ...state, article: articleIn(language) } };
  showPopup(root, told, {}, language === null ? texts : textsIn(language));
}
