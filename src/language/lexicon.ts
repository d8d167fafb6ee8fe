import { lexicons } from './data/lexicons';
import type { LexiconData } from './data/lexicons/types';

/** What a word can be, as bits: a word may be several things ("that" is article and conjunction). */
export const IS = {
  cue: 1, weakCue: 1 << 1, telling: 1 << 2, he: 1 << 3, she: 1 << 4, they: 1 << 5, it: 1 << 6, self: 1 << 7, relative: 1 << 8,
  article: 1 << 9, preposition: 1 << 10, auxiliary: 1 << 11, conjunction: 1 << 12, adverb: 1 << 13, role: 1 << 14, paper: 1 << 15,
  modifier: 1 << 16, title: 1 << 17, maleTitle: 1 << 18, femaleTitle: 1 << 19, maleNoun: 1 << 20, femaleNoun: 1 << 21,
  organisation: 1 << 22, notName: 1 << 23, particle: 1 << 24, term: 1 << 25, leaning: 1 << 26, afterSource: 1 << 27,
} as const;

/** A pronoun that can speak, and words that only hold a sentence together. */
export const PRONOUN = IS.he | IS.she | IS.they | IS.it | IS.self | IS.relative;
export const FUNCTION_WORD = IS.article | IS.preposition | IS.auxiliary | IS.conjunction | PRONOUN;
export const ANY_CUE = IS.cue | IS.weakCue;

export interface Lexicon {
  language: string;
  data: LexiconData;
  /** Bits of a word in small letters; 0 for an unknown one. */
  bits(lower: string): number;
  /** Phrases before a source, each as its words. */
  according: string[][];
  /** Verbs with which an outlet carries others' words, and last words of outlets' names. */
  reporting: ReadonlySet<string>;
  outlets: ReadonlySet<string>;
  /** Those of them whose object is the one who speaks: "quoted her as saying". */
  quoting: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  reportedMood: ReadonlySet<string>;
  oblique: ReadonlySet<string>;
  genitive: ReadonlySet<string>;
  likening: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  told: ReadonlySet<string>;
  sayings: ReadonlySet<string>;
  expletive: ReadonlySet<string>;
  passive: ReadonlySet<string>;
  agents: ReadonlySet<string>;
  subordinate: ReadonlySet<string>;
  impersonal: ReadonlySet<string>;
  sounds: ReadonlySet<string>;
  /** First words of those phrases. */
  accordingFirst: ReadonlySet<string>;
}

const LISTS: [keyof LexiconData, number][] = [
  ['cues', IS.cue], ['weakCues', IS.weakCue], ['telling', IS.telling], ['he', IS.he], ['she', IS.she], ['they', IS.they], ['it', IS.it],
  ['self', IS.self], ['relative', IS.relative], ['articles', IS.article], ['prepositions', IS.preposition], ['auxiliaries', IS.auxiliary],
  ['conjunctions', IS.conjunction], ['adverbs', IS.adverb], ['roles', IS.role], ['papers', IS.paper], ['modifiers', IS.modifier],
  ['titles', IS.title], ['maleTitles', IS.maleTitle], ['femaleTitles', IS.femaleTitle], ['maleNouns', IS.maleNoun], ['femaleNouns', IS.femaleNoun],
  ['organisations', IS.organisation], ['notNames', IS.notName], ['particles', IS.particle], ['termWords', IS.term], ['leaning', IS.leaning],
  ['afterSource', IS.afterSource],
];

/** Agencies and channels known by one name in every language. */
const WORLD_OUTLETS = 'reuters afp ap dpa tass interfax ria xinhua ansa efe pti ani anadolu bbc cnn cbs nbc abc msnbc fox bloomberg politico axios zdf ard orf rte tf1 bfmtv rai trt jazeera kyodo yonhap nhk unian ukrinform';

const made = new Map<string, Lexicon>();

/** The words of a language (BCP 47), made when first asked for; English where the language has no data. */
export function lexiconOf(language: string | undefined): Lexicon {
  const code = (language ?? 'en').slice(0, 2).toLowerCase();
  const known = made.get(code);
  if (known) return known;
  const data = lexicons[code] ?? lexicons['en'];
  if (!data) throw new Error('the English lexicon is missing');
  const lexicon = compile(code, data);
  made.set(code, lexicon);
  return lexicon;
}

function compile(language: string, data: LexiconData): Lexicon {
  const bits = new Map<string, number>();
  for (const [list, bit] of LISTS) {
    const words = data[list];
    if (typeof words !== 'string') continue;
    for (const word of words.split(/\s+/)) if (word) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  const endings = data.roleEndings?.split(' ');
  const according = data.according.split('|').map(phrase => phrase.trim().split(' ')).filter(words => words[0]);
  return {
    language, data, according, reporting: new Set(data.reporting.split(/\s+/)), outlets: new Set(`${data.outlets} ${WORLD_OUTLETS}`.split(/\s+/)),
    quoting: setOf(data.quoting), indefinite: setOf(data.indefinite), reportedMood: setOf(data.reportedMood), oblique: setOf(data.oblique), genitive: setOf(data.genitive), likening: setOf(data.likening), definite: setOf(data.definite), told: setOf(data.told), sayings: setOf(data.sayings), expletive: setOf(data.expletive), passive: setOf(data.passive), agents: setOf(data.agents), subordinate: setOf(data.subordinate), impersonal: setOf(data.impersonal), sounds: setOf(data.sounds),
    accordingFirst: new Set(according.map(words => words[0] ?? '')), bits: lower => bits.get(lower) ?? (endings ? compound(lower, endings, bits) : 0),
  };
}

function setOf(list: string | undefined): ReadonlySet<string> { return new Set((list ?? '').split(' ').filter(Boolean)); }

/** The classes of a compound by its ending, remembered with the words themselves. */
function compound(lower: string, endings: readonly string[], known: Map<string, number>): number {
  const ending = lower.length > 6 && endings.find(each => lower.endsWith(each));
  const found = ending ? (known.get(ending) ?? 0) | IS.role : 0;
  known.set(lower, found);
  return found;
}
