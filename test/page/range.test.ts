import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { walkPage } from '../../src/page';
import { rangeOf } from '../../src/page/range';

afterEach(() => document.body.replaceChildren());
const shown = (html: string): Element => {
  const host = document.createElement('main');
  host.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(host);
  return host;
};
const bare = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

describe('the range of a span', () => {
  test('shows the words across inline elements, line breaks and soft hyphens', () => {
    shown('<p>“We <b>shall</b> re&shy;build\n   it,”<br>she said.</p>');
    const [block] = walkPage(document).blocks.filter(one => one.text.includes('rebuild'));
    const at = block?.text.indexOf('shall rebuild it') ?? -1;
    const range = block && rangeOf({ element: block.element, from: block.from }, block.text, at, at + 16);
    expect(bare(range?.toString() ?? '')).toBe('shallrebuildit');
  });
  test('finds the second of two equal runs in one box', () => {
    const host = shown('<div>Same words<br><br>Same words</div>');
    const second = walkPage(document).blocks.filter(block => block.text === 'Same words')[1];
    const range = second && rangeOf({ element: second.element, from: second.from }, second.text, 0, 4);
    expect(range?.startContainer).toBe(host.querySelector('div')?.lastChild);
  });
  test('is undefined where the page no longer has the text', () => {
    const host = shown('<p>Here today</p>');
    const [block] = walkPage(document).blocks.filter(one => one.text === 'Here today');
    const place = { element: host.querySelector('p') ?? host };
    place.element.textContent = 'Gone tomorrow';
    expect(block && rangeOf(place, block.text, 0, 4)).toBeUndefined();
    host.remove();
    expect(rangeOf(place, 'Gone tomorrow', 0, 4)).toBeUndefined();
  });
  test('shows the slice for any text, markup and span', () => {
    const piece = fc.tuple(fc.constantFrom('', 'b', 'i', 'a', 'span'), fc.stringMatching(/^[a-zé“”0-9 \n\u00ad\u00a0.]{1,12}$/));
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      document.body.replaceChildren();
      const paragraph = document.body.appendChild(document.createElement('p'));
      for (const [tag, text] of pieces) {
        if (tag === '') paragraph.append(text);
        else paragraph.appendChild(document.createElement(tag)).textContent = text;
      }
      const block = walkPage(document).blocks.find(one => one.element === paragraph);
      if (!block) return;
      const start = a % block.text.length, end = start + 1 + b % (block.text.length - start);
      const range = rangeOf({ element: block.element, from: block.from }, block.text, start, end);
      expect(bare(range?.toString() ?? '')).toBe(bare(block.text.slice(start, end)));
    }), { numRuns: 200 });
  });
});
