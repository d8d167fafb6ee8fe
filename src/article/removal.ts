/** The record of a cut: what was left out of the body, by which step, and why. */
export interface Removal { step: string; element: Element; text: string; reason: string }
