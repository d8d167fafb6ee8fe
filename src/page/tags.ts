/** What the walk does with an element, by its tag. */
export const INLINE = 0, BLOCK = 1, SKIPPED = 2, MEDIA = 3, BREAK = 4, EMPHASIS = 5, STRONG = 6, CODE = 7, LINK = 8, LOOSE = 9, PREFORMATTED = 10;

const TAGS: [number, string][] = [
  [BLOCK, `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup p search section summary
    table tbody td tfoot th thead tr ul html`],
  [PREFORMATTED, 'pre listing xmp'],
  [SKIPPED, `head script style template title meta link base select option datalist textarea input progress meter canvas
    math svg rp rt area map param source track col colgroup noframes noembed`],
  [MEDIA, 'img picture video audio iframe object embed amp-img amp-iframe amp-youtube amp-twitter noscript'],
  [BREAK, 'br'],
  [EMPHASIS, 'em i cite dfn var'],
  [STRONG, 'strong b'],
  [CODE, 'code kbd samp tt'],
  [LINK, 'a'],
  // a block of its own unless it stands in a line of text
  [LOOSE, 'button label output'],
];

const KINDS = new Map(TAGS.flatMap(([kind, tags]) => tags.split(/\s+/).map((tag): [string, number] => [tag, kind])));

/** The kind of a tag; an unknown element is inline, a custom one loose. */
export const kindOf = (tag: string): number => KINDS.get(tag) ?? (tag.includes('-') ? LOOSE : INLINE);

/** In these a loose element is part of the line. */
export const LINES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dd', 'dt', 'figcaption', 'td', 'th', 'caption', 'blockquote']);
