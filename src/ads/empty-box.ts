import { attribute } from './dom';

/** Sizes that ads are sold in, CSS pixels (IAB, fixed size ad specifications). */
const SOLD = new Set(['300x250', '336x280', '728x90', '970x90', '970x250', '160x600', '120x600', '300x600', '320x50', '320x100', '468x60', '234x60', '250x250', '300x50']);
const WIDTH = /(?:^|;)\s*(?:min-)?width:\s*(\d+)px/iu, HEIGHT = /(?:^|;)\s*(?:min-)?height:\s*(\d+)px/iu;
/** With anything else it may be a place that a script fills with a picture or a player. */
const PLAIN = new Set(['style', 'class', 'id']);

/** The size ("300x250") of a plain box that keeps room for an ad by its own style. Whether it is empty is not asked here. */
export function readAdSize(element: Element, tag: string, attributes: readonly string[]): string | undefined {
  if ((tag !== 'div' && tag !== 'aside' && tag !== 'section') || !attributes.includes('style') || !attributes.every(name => PLAIN.has(name))) return undefined;
  const style = attribute(element, 'style') ?? '';
  const size = `${WIDTH.exec(style)?.[1] ?? ''}x${HEIGHT.exec(style)?.[1] ?? ''}`;
  return SOLD.has(size) && !style.includes('background') ? size : undefined;
}
