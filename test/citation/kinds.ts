import type { Article, Timestamp } from '../../src/article/types';
import { article, person } from './article';

/** Noon of the third of May 2026, wherever the machine is. */
export const NOW = new Date(2026, 4, 3, 12).getTime();

const day = (value: string): Timestamp => ({ value, precision: 'day', foundIn: 'meta', evidence: value, others: [] });
const at = (address: string): Pick<Article, 'url'> => ({ url: `https://www.harbourpost.example/${address}` });
const headline = (value: string): Article['headline'] => ({ value, foundIn: 'heading' });
const language = (value: string): Article['language'] => ({ value, foundIn: 'markup' });

/** The kinds of article that every style and format is tried on. */
export const KINDS: Record<string, Article> = {
  'one author, with the time': article({ ...at('islands/ferry-sails-again?utm_source=feed'), language: language('en'), headline: headline('Ferry to Suthia sails again after “lost” winter') }),
  'several authors, the day alone': article({
    ...at('islands/harbour-wall'), language: language('en-GB'), headline: headline('Harbour wall gives way'), published: day('2024-01-05'),
    authors: [person('Mira Solheim'), person('Jonas van der Berg'), person('Tomas King Jr.')], section: { value: 'Islands', foundIn: 'json-ld' },
  }),
  'an agency': article({ ...at('world/tides'), language: language('en'), headline: headline('Tides to rise'), published: day('2024-02-29'), authors: [{ value: { name: 'Island News Agency', kind: 'organisation' }, foundIn: 'byline' }] }),
  nobody: article({ ...at('islands/bakers'), language: language('en'), headline: headline('Bakers ask for a later tide'), authors: [], published: day('2023-11-30') }),
  'no date': article({ ...at('islands/nets'), language: language('en'), headline: headline('How to mend a net'), published: undefined }),
  'a script that is not Latin': article({ ...at('zh/lighthouse'), language: language('zh-CN'), headline: headline('灯塔换上新灯'), authors: [person('王小明')], publication: { value: '海港邮报', foundIn: 'meta' }, published: day('2023-06-01') }),
  opinion: article({ ...at('opinion/keep-the-lamp'), language: language('en-US'), headline: headline('Keep the old lamp burning'), labels: { opinion: true }, authors: [person('Ana De la Cruz')], section: { value: 'Opinion', foundIn: 'json-ld' }, published: day('2023-07-14') }),
  'a blog': article({ url: 'https://tideline.example/2023/09/low-water', kind: 'blog', language: language('en'), headline: headline('Low water, long walks'), publication: { value: 'Tideline', foundIn: 'meta' }, published: day('2023-09-02') }),
  'a magazine': article({ url: 'https://quarterdeck.example/ropes', kind: 'magazine', language: language('en'), headline: headline('The last rope walk'), publication: { value: 'Quarterdeck', foundIn: 'meta' }, published: { ...day('2023-10'), precision: 'month' } }),
  'a page of a site': article({ url: 'https://harbour-office.example/berths', kind: 'page', language: language('en'), headline: headline('Register of berths'), authors: [], publication: { value: 'Harbour Office', foundIn: 'meta' }, published: { ...day('2022'), precision: 'year' } }),
};
