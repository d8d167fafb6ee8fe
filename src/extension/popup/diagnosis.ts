import type { Article, Timestamp } from '../../article/types';
import type { CleanState, PopupState } from '../../ui/state';
import { browser } from '../shared/browser';

const timeLine = (name: string, time: Timestamp | undefined): string[] => time === undefined ? [`${name}: not found`] : [
  `${name}: ${time.value} (${time.precision}, ${time.foundIn}: ${time.evidence})`,
  ...time.others.map(other => `  also ${other.kind} ${other.value} (${other.foundIn}: ${other.evidence})${other.disagrees ? ', disagrees' : ''}`),
];

function articleLines(article: Article): string[] {
  const found = (name: string, field: { value: unknown; foundIn: string } | undefined): string =>
    `${name}: ${field ? `${JSON.stringify(field.value)} (${field.foundIn})` : 'not found'}`;
  return [
    found('headline', article.headline), found('standfirst', article.standfirst), found('publication', article.publication),
    found('language', article.language), found('dateline', article.dateline),
    ...article.authors.map(author => found('author', author)),
    ...timeLine('published', article.published), ...timeLine('updated', article.updated),
    `body: ${article.blocks.length} blocks, ${article.words} words`,
    ...article.summary.map(sentence => `summary: ${sentence.text}`),
    ...article.quotes.map(quote => `quote: ${quote.content} | ${quote.speaker === undefined ? `no speaker (${quote.noSpeaker ?? 'unknown'})` : article.speakers[quote.speaker]?.name} | ${quote.cue ?? ''} | ${quote.confidence.toFixed(2)}`),
  ];
}

const slotLines = (cleaning: CleanState | undefined): string[] => cleaning === undefined ? ['hidden: not looked yet'] : [
  `hidden: ${cleaning.hidden.length}${cleaning.restored ? ', brought back' : ''}`,
  ...cleaning.hidden.map(slot => `  ${slot.step}: ${slot.reason} ${slot.detail} (${slot.width} × ${slot.height})`),
];

/** What was found on a page and why, as text for a report. It goes to the clipboard and nowhere else. */
export function diagnosis(state: PopupState, url: string | undefined): string {
  const head = [`Lede ${browser.runtime.getManifest().version}`, navigator.userAgent, `page: ${url ?? 'unknown'}`, `state: ${state.kind}`];
  switch (state.kind) {
    case 'article': return [...head, ...articleLines(state.article), ...slotLines(state.cleaning)].join('\n');
    case 'no-article': return [...head, `reason: ${state.reason}`, ...slotLines(state.cleaning)].join('\n');
    case 'forbidden': return [...head, `reason: ${state.why}`].join('\n');
    case 'error': return [...head, state.message].join('\n');
    default: return head.join('\n');
  }
}
