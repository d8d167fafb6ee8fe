const NAME = 'lede-mark';

/** Marks a range of the page without changing the document (CSS custom highlights) and scrolls to it. */
export function mark(range: Range): void {
  CSS.highlights.set(NAME, new Highlight(range));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = range.getBoundingClientRect();
  scrollBy({ top: box.top + box.height / 2 - innerHeight / 2, behavior: calm ? 'instant' : 'smooth' });
}
