import type { ReadResult } from '../../../engine/read';

type Read = Extract<ReadResult, { kind: 'article' }>;

/** Scrolls the page to where a block of the article stands in it; leaves it where the page no longer has the block. */
export function scrollPageTo({ places }: Read, block: number): void {
  const place = places[block];
  const from = place?.from?.isConnected ? place.from.parentElement : undefined;
  const element = from ?? (place?.element.isConnected ? place.element : undefined);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Under the reader view the page does not scroll; on paper it is not there. The margins are those of a book. */
export const PAGE_CSS = `@media screen { html { overflow: hidden !important } }
@media print { html > :not([data-lede="reader"]) { display: none !important } html { display: block !important; overflow: visible !important; block-size: auto !important; background: #fff !important }
@page { size: auto; margin: 20mm 22mm 22mm; @bottom-center { content: counter(page); font: 8.5pt serif; color: #444 } } }`;
