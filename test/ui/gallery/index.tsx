import { showPopup } from '../show';
import { states } from '../states';

const shown = states[new URLSearchParams(location.search).get('state') ?? 'article'];
const root = document.getElementById('popup');
if (root && shown) showPopup(root, shown);
