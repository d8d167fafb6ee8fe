const SCROLLS = '.table, pre, .preview-text, .hush, select, [role=status]';

/** Doubles every text as a browser's text zoom does: sizes of letters and heights of lines, and nothing else. */
export function doubleText(root: ParentNode): void {
  const elements = [...root.querySelectorAll<HTMLElement>('*')];
  const before = elements.map(element => { const { fontSize, lineHeight } = getComputedStyle(element); return { fontSize, lineHeight }; });
  elements.forEach((element, at) => {
    for (const [property, value] of [['font-size', before[at]?.fontSize], ['line-height', before[at]?.lineHeight]] as const) {
      if (value?.endsWith('px')) element.style.setProperty(property, `${parseFloat(value) * 2}px`, 'important');
    }
  });
}

const named = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent?.slice(0, 60)}`;
const seen = (element: Element): boolean => element.checkVisibility() && !element.closest(SCROLLS) && !element.closest('svg');

/** What stands out over the sides of a box, of all that is drawn in it. */
export function outside(box: Element, within: ParentNode = box): string[] {
  const { left, right } = box.getBoundingClientRect();
  return [...within.querySelectorAll('*')].filter(seen).filter(element => {
    const own = element.getBoundingClientRect();
    return own.width > 1 && (own.right > right + 1 || own.left < left - 1);
  }).map(named);
}

/** What is cut off, or stands over the edge of what is pressed: words in a box that is too small for them. */
export function cutOff(within: ParentNode): string[] {
  return [...within.querySelectorAll('*')].filter(seen).filter(element => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const wide = (overflowX !== 'visible' || element.matches('button, label, summary, output')) && element.scrollWidth > element.clientWidth + 1;
    const tall = (overflowY === 'hidden' || overflowY === 'clip') && element.scrollHeight > element.clientHeight + 1;
    return element.textContent !== '' && (wide || tall);
  }).map(named);
}

/** Pairs of elements side by side, of those that match, whose words lie over each other. */
export function overlapping(within: ParentNode, selector: string): string[] {
  const boxes = [...within.querySelectorAll(selector)].filter(seen).map(element => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
  return boxes.flatMap(({ element, box }, at) => boxes.slice(at + 1).filter(({ element: other, box: its }) =>
    !element.contains(other) && !other.contains(element) && box.left < its.right - 1 && its.left < box.right - 1 && box.top < its.bottom - 1 && its.top < box.bottom - 1,
  ).map(({ element: other }) => `${named(element)} and ${named(other)}`));
}
