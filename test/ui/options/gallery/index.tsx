import { showOptions } from '../show';
import { optionsStates } from '../states';

const shown = optionsStates[new URLSearchParams(location.search).get('state') ?? 'three'];
const root = document.getElementById('options');
if (root && shown) showOptions(root, shown);
