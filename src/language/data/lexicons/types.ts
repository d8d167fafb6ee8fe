/**
 * The words of one language that tell who speaks. Every list is words in small letters with spaces between;
 * a list of phrases has `|` between. Forms are listed as printed: no stemming anywhere.
 */
export interface LexiconData {
  /** Verbs that say so, in the forms that stand beside a quotation: "said", "sagte", "a déclaré". */
  cues: string;
  /** Verbs that carry quoted words into their own sentence: "called", "described", "nannte". */
  weakCues: string;
  /** Cues whose object is spoken to: "told reporters". */
  telling: string;
  /** Phrases before a source: "according to", "laut". */
  according: string;
  /** Cues that name a place for a speaker: "heißt es in der Mitteilung". */
  impersonal?: string;
  /** Nouns and verbs of what is shouted or worn on shirts: "chants", "slogan". */
  sounds?: string;
  /** What stands beside them for a subject: "es". */
  expletive?: string;
  /** Nouns for what is said, whose owner says it: "das Fazit von Roe". */
  sayings?: string;
  /** Small words before whom something is told, straight behind the verb: "sagte der …". */
  told?: string;
  /** Words after a source: "zufolge". */
  afterSource?: string;
  /** Participles and nouns that make the marks a name or a term: "so-called", "titled", "film". */
  termWords: string;
  he: string;
  she: string;
  they: string;
  it: string;
  self: string;
  relative: string;
  articles: string;
  /** Auxiliaries of the passive, and the small words before the one by whom something is done. */
  passive?: string;
  agents?: string;
  /** Words that open a clause whose verb stands at its end: "dass", "wie". */
  subordinate?: string;
  /** Those of the articles that bring in something new: "a", "ein". */
  indefinite?: string;
  /** Articles that are relative pronouns too, so that two in a row are two phrases: "die den Vorwurf". */
  definite?: string;
  /** Articles and pronouns whose case cannot be a subject's: "dem", "einem", "ihn". */
  oblique?: string;
  /** Articles that make a phrase straight after a noun its owner: "der Sprecher der Stadt". */
  genitive?: string;
  /** Words before what something is called: "as", "als". */
  likening?: string;
  /** Verb forms of reported speech: "sei", "habe". */
  reportedMood?: string;
  prepositions: string;
  auxiliaries: string;
  conjunctions: string;
  adverbs: string;
  /** Nouns for people who speak: "spokesman", "official". */
  roles: string;
  /** Endings that make a compound a role: "sprecher" in "Regierungssprecher". */
  roleEndings?: string;
  /** Nouns for things that speak: "statement", "report". */
  papers: string;
  /** Words that may stand between article and noun of a role: "former", "senior". */
  modifiers: string;
  titles: string;
  maleTitles: string;
  femaleTitles: string;
  maleNouns: string;
  femaleNouns: string;
  /** Last words that make a name an organisation. */
  organisations: string;
  /** Capitalised words that are no names: days, months. */
  notNames: string;
  /** Small words inside a name: "de", "van", "al". */
  particles: string;
  /** All nouns are capitalised (German), so a capital says little. */
  capitalNouns?: true;
  /** The subject follows the verb when something else opens the sentence: "So sagte Roe:". */
  verbSecond?: true;
  /** Verbs with which an outlet carries the words of others: "reported", "quoted". */
  reporting: string;
  /** Verbs whose object is the one who speaks: "quoted". */
  quoting?: string;
  /** Last words of outlets' names: "times", "media". */
  outlets: string;
  /** Words that begin a sentence of the summary that hangs on the one before: "however", "he". */
  leaning: string;
}
