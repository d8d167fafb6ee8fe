import { hostOf } from '../page/address';
import countries from './data/countries.json';
import { LABELS } from './data/labels';
import type { Page } from '../page/types';
import type { TimeContext } from './index';
import type { Setting } from './types';

/** "web.archive.org/web/20130307194448/http://…": the address that was archived. */
export const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?:https?:\/\/)?/;
const REGION = /[-_]([a-z]{2})\b/i;

/** What is known of the page before its dates are read. */
export function settingOf(page: Page, context: TimeContext, now: number): Setting {
  const locale = page.metas.find(meta => meta.key === 'og:locale')?.content;
  const url = context.url.replace(ARCHIVED, 'https://');
  const language = (context.language ?? page.lang ?? locale)?.replace('_', '-');
  const country = countryOf(url) ?? REGION.exec(language ?? '')?.[1]?.toUpperCase() ?? (locale ? REGION.exec(locale)?.[1]?.toUpperCase() : undefined);
  return { url, now, stored: url !== context.url, languages: languagesFor(language, country), ...(language ? { language } : {}), ...(country ? { country } : {}), ...(context.publication ? { publication: context.publication } : {}) };
}

const ANY_LANGUAGE = Object.keys(LABELS);
const inCountry = new Map(Object.entries(countries).flatMap(([language, list]) => list.split(' ').map(country => [country, language])));

function languagesFor(language: string | undefined, country: string | undefined): readonly string[] {
  const base = language?.split('-')[0]?.toLowerCase();
  const local = country === undefined ? undefined : mainLanguageOf(country);
  const languages = [base, local, 'en'].filter((one, at, all): one is string => one !== undefined && all.indexOf(one) === at);
  return base === undefined && local === undefined ? ANY_LANGUAGE : languages;
}

/** The language most people of a country speak. */
const mainLanguageOf = (country: string): string => inCountry.get(country) ?? 'en';

/** Endings of two letters that sites all over the world use. */
const WORLDWIDE = new Set(['tv', 'io', 'co', 'me', 'fm', 'am', 'ai', 'cc', 'ws', 'ly', 'to', 'is', 'la', 'gg', 'eu', 'nu', 'st', 'vc', 'sh', 'im']);

function countryOf(url: string): string | undefined {
  const ending = /\.([a-z]{2})$/.exec(hostOf(url) ?? '')?.[1];
  if (!ending || WORLDWIDE.has(ending)) return undefined;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}
