import { showOptions } from '../show';
import { textsIn } from '../../texts';
import { optionsStates } from '../states';

const asked = new URLSearchParams(location.search);
const shown = optionsStates[asked.get('state') ?? 'three'];
const root = document.getElementById('options');
if (root && shown) showOptions(root, shown, {}, textsIn(asked.get('language') ?? 'en'));
