import type { Article, Metadata, NoArticle } from '../article/types';
import type { AdSlot } from '../ads/types';

/** What the popup knows of the cleaning of the page; it comes after the article. */
export interface CleanState { hidden: AdSlot[]; restored: boolean }

/** The switch of the page's site. */
export interface SwitchState {
  site: string;
  state: 'on' | 'off' | 'needs-permission';
  /** What went wrong with the last change: it was not kept, or the reader said no. */
  problem?: 'not-kept' | 'refused';
  busy?: boolean;
  /** The page is in a private window. */
  inPrivate?: boolean;
}

/** Why no browser lets an extension read the page. */
export type Forbidden = 'browser-page' | 'store' | 'pdf' | 'source' | 'file-access' | 'click-again';

export type PopupState =
  | { kind: 'reading'; slow: boolean }
  | { kind: 'article'; article: Article; cleaning?: CleanState }
  | { kind: 'no-article'; reason: NoArticle; metadata?: Metadata; cleaning?: CleanState }
  | { kind: 'forbidden'; why: Forbidden }
  | { kind: 'too-slow' }
  | { kind: 'error'; message: string };
