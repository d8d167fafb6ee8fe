import { all, closestTo, textContent } from '../page/dom';
import type { Page } from '../page/types';
import { isDesk } from './metadata/byline-words';
import { labelNamed } from './metadata/labels';
import { fold } from './metadata/fold';
import type { Block, Found, Metadata } from './types';
import roles from './words/roles.json';

/** `BERLIN (Reuters) — …`, `WASHINGTON, D.C. – …`: a place in capitals before a dash, an agency in brackets between. */
const STARTS_WITH_PLACE = /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:,\s\p{Lu}[\p{L}.]{0,12}\.?)?)\s?(?:\([^()]{2,30}\)\s?|\/[^/]{2,30}\/\s?)?[—–-]{1,2}\s/u;

/** What a text begins with that may begin with a place in capitals: no small letters of the plain alphabet. */
const BEGINS_LOUD = /^[^a-z]{3}/;

/** The place of filing as printed at the head of the first paragraph; never a date. */
export function datelineOf(blocks: Block[]): Found<string> | undefined {
  const first = blocks.find(block => block.kind === 'paragraph');
  const place = first && BEGINS_LOUD.test(first.text) && STARTS_WITH_PLACE.exec(first.text)?.[1]?.trim();
  return place ? { value: place, foundIn: 'text' } : undefined;
}

const DATE = /\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d{1,2}:\d\d/;
/** One to four words with capitals: `New Delhi`, `Rio de Janeiro`. */
const LIKE_A_PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:,?\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|la|do|da|am|an|der|sur)){0,3}$/u;
const LONGEST_PLACE = 30;

/** A place in an element of its own between the author and the date: `By Ann Lee | New Delhi | 2 May 2023`. */
export function datelineBeside(page: Page, { authors, publication, section }: Metadata, bylineAt: number | undefined): Found<string> | undefined {
  const byline = bylineAt === undefined ? undefined : page.blocks[bylineAt];
  if (!byline || authors.length === 0) return undefined;
  const taken = [...authors.map(author => author.value.name), publication?.value, section?.value].filter(name => name !== undefined).map(fold);
  for (const element of all(byline.element, 'span,small,em,b,strong,i')) {
    const text = textContent(element).trim();
    if (text.length > LONGEST_PLACE || !LIKE_A_PLACE.test(text) || closestTo(element, 'a')) continue;
    const next = element.nextElementSibling;
    if (!next || !DATE.test(textContent(next)) || isDesk(text) || isRole(text) || labelNamed(text) || taken.some(name => name.includes(fold(text)))) continue;
    // a section of the site is linked somewhere on the page
    if (!page.blocks.some(block => block.linked > 0 && block.text === text)) return { value: text, foundIn: 'byline' };
  }
  return undefined;
}

/** `Senior Editor`, `Redakteurin`: what an author is. */
const isRole = (text: string): boolean => fold(text).split(' ').some(word => ROLES.has(word));
const ROLES = new Set(Object.values(roles).flat());
