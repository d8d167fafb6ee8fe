import type { Article } from '../../article/types';
import type { CslDate, CslItem } from '../cslItem';
import type { CslName } from '../names';

/**
 * A citation for the English Wikipedia: parameters as https://en.wikipedia.org/wiki/Template:Cite_news has them. The
 * same family has a template for magazines and one for other pages.
 */
const TEMPLATES: Record<CslItem['type'], { name: string; work: string }> = {
  'article-newspaper': { name: 'cite news', work: 'work' },
  'article-magazine': { name: 'cite magazine', work: 'magazine' },
  'post-weblog': { name: 'cite web', work: 'website' },
  webpage: { name: 'cite web', work: 'website' },
};
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** Press agencies have a parameter of their own, and are no authors. */
const AGENCY = /^(?:Reuters|AP|AFP|PTI|ANI|IANS|UPI|UNI|dpa|APA|ATS|EFE|ANSA|AGI|TASS|Interfax|RIA Novosti|Xinhua|Kyodo|Jiji|Yonhap|Bernama|AAP|PA|NTB|TT|STT|Ritzau|BTA|MTI|PAP|ČTK|CTK|Lusa|Belga|ANP|Anadolu|WAFA|SPA|MENA|KUNA|IRNA|Bloomberg News|Associated Press|The Associated Press|Agence France-Presse|Press Trust of India|Press Association|The Canadian Press)$|\b(?:News|Press|Wire|Telegraph(?:ic)?) (?:Agency|Service)$|\bNachrichtenagentur\b|^Agencia\s|^Agence\s/i;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const MOST_SHOWN = 8;

/** Text that is no wiki markup: no link, template, parameter, tag, emphasis, signature, switch or entity of its own. */
export const wikiText = (text: string): string => text.replace(/\s+/g, ' ').trim()
  .replace(/&(?=#?\w+;)/g, '&amp;')
  .replace(/[|[\]{}<>]|'{2,}|~{3,}|_{2,}/g, run => [...run].map(sign => `&#${sign.charCodeAt(0)};`).join(''));

/** An address that ends neither the parameter nor the link that the template makes of it. */
const wikiAddress = (address: string): string => address.replace(/[|[\]{}<>'"~]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A date as the encyclopedia writes it, day or month first; never in figures. */
function wikiDate(date: CslDate, monthFirst: boolean): string {
  const [year, month, day] = date['date-parts'][0] ?? [];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  if (day === undefined || name === undefined) return [name, year].filter(Boolean).join(' ');
  return monthFirst ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

function nameParameters(names: CslName[]): [string, string][] {
  return names.flatMap((name, at): [string, string][] => {
    const number = names.length === 1 ? '' : String(at + 1);
    const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
    const whole = name.literal ?? (EAST_ASIAN.test(family) ? `${family}${name.given ?? ''}` : undefined);
    // In double parentheses a name with a comma or semicolon is taken as it is, not as several.
    if (whole !== undefined) return [[`author${number}`, /[,;]/.test(whole) ? `((${wikiText(whole)}))` : wikiText(whole)]];
    return [[`last${number}`, wikiText(family)], [`first${number}`, wikiText([name.given, name.suffix].filter(Boolean).join(' '))]];
  });
}

/** `{{cite news}}` with what is known. Dates are day first unless the article's or else the reader's language is American. */
export function wikipedia(item: CslItem, article: Pick<Article, 'paywalled'>, reader: string): string {
  const template = TEMPLATES[item.type];
  const language = item.language ?? '';
  const monthFirst = /^en-US\b/i.test(/^en-/i.test(language) ? language : reader);
  const agencies = (item.author ?? []).filter(name => name.literal !== undefined && AGENCY.test(name.literal));
  const authors = (item.author ?? []).filter(name => !agencies.includes(name));
  const title = item.title ?? '';
  const script = LATIN.test(title) ? undefined : language.split('-')[0];
  const parameters: [string, string | undefined][] = [
    ...nameParameters(authors),
    ['display-authors', authors.length > MOST_SHOWN ? '3' : undefined],
    ['date', item.issued && wikiDate(item.issued, monthFirst)],
    script ? ['script-title', `${script}:${wikiText(title)}`] : ['title', wikiText(title)],
    ['url', item.URL && wikiAddress(item.URL)],
    ['url-access', article.paywalled && item.URL ? 'subscription' : undefined],
    [template.work, item['container-title'] && wikiText(item['container-title'])],
    ['department', template.name === 'cite web' || !item.section ? undefined : wikiText(item.section)],
    ['publisher', item.publisher && wikiText(item.publisher)],
    ['agency', agencies.length ? agencies.map(({ literal = '' }) => wikiText(literal)).join(', ') : undefined],
    ['language', language && !/^en\b/i.test(language) ? wikiText(language) : undefined],
    ['access-date', item.accessed && wikiDate(item.accessed, monthFirst)],
  ];
  return `{{${template.name} ${parameters.filter(([, value]) => value).map(([name, value]) => `|${name}=${value}`).join(' ')}}}`;
}
