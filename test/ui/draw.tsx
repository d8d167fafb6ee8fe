import { type ComponentChildren, render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/timeCard.css';
import '../../src/ui/popup/popup.css';
import { TextsContext } from '../../src/ui/text';
import { texts } from './texts';

/** Draws a component of the popup by itself, in English, as wide as the popup. */
export function draw(component: ComponentChildren, from = texts): HTMLElement {
  const root = document.createElement('div');
  Object.assign(root, { lang: from.language, dir: from.direction, className: 'popup' });
  root.style.width = '400px';
  document.body.append(root);
  render(<TextsContext.Provider value={from}>{component}</TextsContext.Provider>, root);
  return root;
}

/** The one element that must be there. */
export function find<E extends HTMLElement>(root: HTMLElement, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing drawn for ${selector}`);
  return found;
}

/** The words of each element, in order. */
export const wordsOf = (root: HTMLElement, selector: string): string[] => [...root.querySelectorAll(selector)].map(element => element.textContent?.trim() ?? '');

/** Takes away what was drawn. */
export const clear = (): void => document.body.replaceChildren();
