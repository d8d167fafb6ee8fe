import type { Article, Quote, Timestamp } from '../../src/article/types';
import type { AdSlot } from '../../src/ads/types';
import type { PopupState, SwitchState } from '../../src/ui/state';
import { FIRST_CHOICE } from '../../src/citation/choice';
import type { CitationShown } from '../../src/ui/popup/Citation';
import { article as bare, person } from '../citation/article';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
const slot = (id: number): AdSlot => ({ id, key: `label:${id}`, step: 'labels', reason: 'label', detail: 'Advertisement', width: 300, height: 250 });
export const hiddenSlots = (count: number): AdSlot[] => Array.from({ length: count }, (_, at) => slot(at + 1));
const cleaning = (count: number, restored = false) => ({ hidden: hiddenSlots(count), restored });

const published: Timestamp = {
  value: '2022-06-11T18:05+05:30', precision: 'minute', zone: 'Asia/Kolkata', foundIn: 'byline', evidence: 'Published on: June 11, 2022 18:05 IST',
  others: [
    { value: '2022-06-11T12:35:00Z', foundIn: 'json-ld', evidence: '"datePublished": "2022-06-11T12:35:00Z"', kind: 'published', disagrees: false },
    { value: '2025-01-14', foundIn: 'text', evidence: 'Tuesday, January 14, 2025', kind: 'published', disagrees: true },
  ],
};
const sentence = (text: string, block: number) => ({ text, span: { block, start: 0, end: text.length } });
const quote = (content: string, parts: Partial<Quote> = {}): Quote => ({ content, span: { block: 3, start: content.length, end: 2 * content.length }, kind: 'direct', confidence: 0.9, ...parts });

export const full: Article = bare({
  headline: { value: '‘Nothing is hidden’: Minister denies secret ferry deal between Norland and Suthia', foundIn: 'heading' },
  standfirst: { value: 'The denial came four days after the harbour master of Suthia dined with the minister.', foundIn: 'markup' },
  section: { value: 'Islands', foundIn: 'breadcrumb' },
  dateline: { value: 'Eastport', foundIn: 'text' },
  language: { value: 'en', foundIn: 'markup' },
  published,
  updated: { ...published, value: '2022-06-11T20:20+05:30', others: [] },
  minutes: 3,
  summary: [
    sentence('Norland Transport Minister Anders Brekke on Saturday rejected newspaper reports of a “hidden” ferry contract with Suthia.', 0),
    sentence('Last month, when the harbour master came to Eastport, many expected an agreement about the lighthouse, but in the end only a timetable was signed.', 5),
  ],
  speakers: [
    { name: 'Anders Brekke', role: 'Norland Transport Minister', mentions: ['Anders Brekke', 'Brekke', 'he'], anonymous: false },
    { name: 'a senior harbour official', mentions: ['a senior harbour official'], anonymous: true },
  ],
  quotes: [
    quote('We are not founding a common fleet with Suthia. Yes, we share a ticket office and two cranes. We have never denied that', { speaker: 0, reportedBy: 'the island papers' }),
    quote('Nothing is hidden, there is nothing to find.', { speaker: 0, repaired: 'opening' }),
    quote('ordinary', { speaker: 0, kind: 'partial', reportedBy: 'Island Radio' }),
    quote('The ships would have been sold twice over', { speaker: 1 }),
    quote('We will see about that on Monday', { noSpeaker: 'ambiguous' }),
  ],
});
const short = bare({ publication: { value: 'Harbour Post', foundIn: 'meta' }, headline: { value: 'Bakers ask for a later tide', foundIn: 'heading' }, published: { ...published, value: '2026-11-23', precision: 'day', zone: undefined, others: [] }, summary: [sentence('The bakers of Eastport have asked the harbour office for a later morning tide, so that the flour boats arrive after sunrise.', 0)] });
const LONG = 'Maximiliane-Theodora von Hohenfels-Wallerstein zu Niederaltendorf';

export const on: SwitchState = { site: 'harbourpost.example', state: 'on' };
const off: SwitchState = { site: 'harbourpost.example', state: 'off' };

export interface Shown { state: PopupState; autoClean?: SwitchState; citation?: CitationShown; said?: { text: string; seen: boolean } }
const article = (parts: Partial<Article>, hidden = 6): PopupState => ({ kind: 'article', article: { ...full, ...parts }, cleaning: cleaning(hidden) });

/** Every state of the popup, by name. */
export const states: Record<string, Shown> = {
  reading: { state: { kind: 'reading', slow: false } },
  'reading-slow': { state: { kind: 'reading', slow: true } },
  article: { state: article({}), autoClean: on },
  'article-not-cleaned-yet': { state: { kind: 'article', article: short } },
  'article-plain': { state: { kind: 'article', article: short, cleaning: cleaning(0) }, autoClean: off },
  'no-statements': { state: article({ quotes: [], speakers: [] }), autoClean: off },
  'no-date': { state: article({ published: undefined, updated: undefined }), autoClean: off },
  'zone-unknown': { state: article({ published: { ...published, value: '2026-11-20T08:00', zone: undefined, others: [] }, updated: undefined }), autoClean: off },
  'long-names': { state: article({ authors: [person(LONG), person(`${LONG} the Younger`), person('Jonas Lind')], publication: { value: 'The Northern Islands Harbour, Lighthouse and Weather Gazette', foundIn: 'meta' }, speakers: [{ name: LONG, role: 'First Deputy Undersecretary for Harbours, Lighthouses and Inland Navigation', mentions: [], anonymous: false }, ...full.speakers] }), autoClean: { site: 'a-very-long-name-of-a-newspaper-of-the-northern-islands.example', state: 'off' } },
  'fifty-statements': { state: article({ quotes: Array.from({ length: 50 }, (_, at) => quote(`Statement number ${at + 1} of the harbour hearing, which went on for two days`, { speaker: at % 2, span: { block: at, start: 0, end: 20 } })) }), autoClean: off },
  opinion: { state: article({ labels: { opinion: true } }), autoClean: off },
  'sponsored-paywalled': { state: article({ labels: { sponsored: true }, paywalled: { value: true, foundIn: 'json-ld' } }), autoClean: off },
  live: { state: article({ labels: { live: true } }), autoClean: off },
  restored: { state: { kind: 'article', article: full, cleaning: cleaning(0, true) }, autoClean: off },
  'needs-permission': { state: article({}), autoClean: { ...on, state: 'needs-permission' } },
  'private-window': { state: article({}), autoClean: { ...on, inPrivate: true } },
  'not-kept': { state: article({}), autoClean: { ...off, problem: 'not-kept' } },
  'citation-preview': { state: article({}), autoClean: on, citation: { choice: FIRST_CHOICE, open: true, preview: { plain: '', rich: 'Solheim, M. (2022, June 11). ‘Nothing is hidden’: Minister denies secret ferry deal between Norland and Suthia. <i>Harbour Post</i>. https://harbourpost.example/news/ferry?id=7' } } },
  'citation-bibtex': { state: article({}), autoClean: on, citation: { choice: { ...FIRST_CHOICE, output: 'bibtex' }, open: true, preview: { plain: '@article{Solheim2022Nothing,\n  author = {Solheim, Mira},\n  title = {‘Nothing is hidden’: {Minister} denies secret ferry deal between {Norland} and {Suthia}},\n  journal = {Harbour Post},\n  year = {2022},\n  month = jun,\n}' } } },
  'citation-in-text': { state: article({}), autoClean: off, citation: { choice: { style: 'chicago-author-date', output: 'in-text', language: 'reader' }, open: true, preview: { plain: '(Solheim 2022)', rich: '(Solheim 2022)' } } },
  'citation-writing': { state: article({}), autoClean: off, citation: { choice: { ...FIRST_CHOICE, style: 'harvard' }, open: true } },
  'citation-no-address': { state: article({ url: 'file:///home/reader/saved.html' }), autoClean: { site: 'file', state: 'off' }, citation: { choice: { ...FIRST_CHOICE, output: 'link' }, open: true, preview: 'no-address' } },
  copied: { state: article({}), autoClean: on, said: { text: 'Citation copied', seen: true } },
  'no-article': { state: { kind: 'no-article', reason: 'front-page', cleaning: cleaning(2) }, autoClean: off },
  forbidden: { state: { kind: 'forbidden', why: 'browser-page' } },
  'file-access': { state: { kind: 'forbidden', why: 'file-access' } },
  'too-slow': { state: { kind: 'too-slow' } },
  error: { state: { kind: 'error', message: 'Could not establish connection. Receiving end does not exist.' } },
  'local-file': { state: article({ url: 'file:///home/reader/saved.html' }), autoClean: { site: 'file', state: 'off' } },
};
