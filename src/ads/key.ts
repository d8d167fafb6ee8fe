import { attribute, isElement, nameOf, parentOf } from './dom';
import type { Hit } from './types';

const COUNTERS = /\d+/gu;

/** Names a place so that it is found again at the next visit: what gave it away and its names, numbers left out. */
export function keyOf(element: Element, hit: Hit): string {
  const parent = parentOf(element);
  return [hit.reason, hit.detail, describe(element), isElement(parent) ? describe(parent) : ''].join(' ').replace(COUNTERS, '0');
}

function describe(element: Element): string {
  const id = attribute(element, 'id'), className = attribute(element, 'class')?.trim().split(/\s+/u).sort().join('.');
  return `${nameOf(element)}${id ? `#${id}` : ''}${className ? `.${className}` : ''}`;
}
