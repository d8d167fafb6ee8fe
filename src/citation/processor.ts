import CSL from 'citeproc';
import { locales } from './locales/index';
import { styles } from './styles/index';
import { STYLES, type StyleName } from './styles';

/** What of citeproc is used; see https://citeproc-js.readthedocs.io. */
export interface Processor {
  updateItems(ids: string[]): void;
  setOutputFormat(format: 'html' | 'text'): void;
  makeBibliography(): [unknown, string[]];
  previewCitationCluster(citation: { citationItems: { id: string }[]; properties: { noteIndex: number } }, before: [], after: [], format: 'html' | 'text'): string;
}
/** Gives the item of an id; its text must be free of markup. */
export type Retrieve = (id: string) => unknown;

/** A node of XML as its file has it, and as citeproc wants it. */
interface Packed { n: string; a?: Record<string, string>; c?: (Packed | string)[] }
interface Node { name: string; attrs: Record<string, string>; children: (Node | string)[] }

function unpack({ n, a, c }: Packed): Node {
  // An empty term is one with an empty text.
  const children = c ?? (n === 'term' ? [''] : []);
  return { name: n, attrs: { ...a }, children: children.map(child => (typeof child === 'string' ? child : unpack(child))) };
}

type LocaleName = keyof typeof locales;
const isLocale = (name: string): name is LocaleName => Object.hasOwn(locales, name);
const FALLBACK: LocaleName = 'en-US';

/** The locale for a language, BCP 47; undefined where the project has none. */
export function localeFor(language: string): LocaleName | undefined {
  if (isLocale(language)) return language;
  let wanted: Intl.Locale;
  try {
    wanted = new Intl.Locale(language.replace(/^no\b/, 'nb')).maximize();
  } catch {
    return undefined;
  }
  const near = [`${wanted.language}-${wanted.region}`, wanted.language, `${wanted.language}-${new Intl.Locale(wanted.language).maximize().region}`];
  if (wanted.language === 'zh' && wanted.script === 'Hant') near.unshift('zh-TW');
  return near.find(isLocale) ?? (Object.keys(locales) as LocaleName[]).find(name => name.startsWith(`${wanted.language}-`));
}

const load = async (packed: Promise<unknown>): Promise<Packed> => ((await packed) as { default: Packed }).default;

/**
 * Loads a style and makes a processor for it, in the style's own language (English where it has none) or in `language`,
 * BCP 47; where that is not at hand, in the style's own.
 */
export async function loadProcessor(name: StyleName, retrieveItem: Retrieve, language?: string): Promise<Processor> {
  const style = await load(styles[STYLES[name].file]());
  const own = style.a?.['default-locale'] ?? FALLBACK;
  const locale = (language === undefined ? undefined : localeFor(language)) ?? localeFor(own) ?? FALLBACK;
  // Citeproc asks for American English beside every other, and takes from it what the other lacks.
  const names = [...new Set([locale, FALLBACK])];
  const loaded = new Map<string, Packed>(await Promise.all(names.map(async one => [one, await load(locales[one]())] as const)));
  const retrieveLocale = (tag: string): Node | false => {
    const packed = loaded.get(tag);
    return packed ? unpack(packed) : false;
  };
  return new CSL.Engine({ retrieveLocale, retrieveItem }, unpack(style), locale, true);
}
