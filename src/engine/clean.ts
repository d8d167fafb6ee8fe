/** Stands in until src/ads hides ad slots. */
export function clean(_document: Document): void { /* nothing to hide yet */ }
export function restore(_document: Document): void { /* nothing hidden */ }
