/** Why an element was taken for the place of an ad. */
export type Reason = 'label' | 'ad-technology' | 'name' | 'rule' | 'empty-box';

/** One hidden place for ads, as plain data (it crosses to the popup as a message). */
export interface AdSlot {
  id: number;
  /** The same place on the same site at the next visit: for "never hide this here". */
  key: string;
  /** The step that found it. */
  step: string;
  reason: Reason;
  /** The label's words, the hook of ad technology, the name or the selector that gave it away. */
  detail: string;
  /** CSS pixels it took before it was hidden; 0 too where a page has more places than are measured. */
  width: number;
  height: number;
}

/** What made a step take an element for (a part of) an ad. */
export interface Hit { step: string; reason: Reason; detail: string }
