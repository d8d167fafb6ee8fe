import type { Article, Author } from '../../src/article/types';

const person = (name: string): Article['authors'][number] => ({ value: { name, kind: 'person' } satisfies Author, foundIn: 'byline' });

/** An article of our own wording, with what a test wants to be different. */
export function article(parts: Partial<Article> = {}): Article {
  return {
    url: 'https://harbourpost.example/news/ferry?utm_source=feed&id=7#top',
    headline: { value: 'Ferry sails again', foundIn: 'heading' },
    authors: [person('Mira Solheim')],
    publication: { value: 'Harbour Post', foundIn: 'meta' },
    direction: 'ltr', labels: {}, blocks: [], quotes: [], headlineQuotes: [], speakers: [], summary: [], words: 200, minutes: 1,
    published: { value: '2023-03-26T19:46+05:30', precision: 'minute', zone: 'Asia/Kolkata', foundIn: 'byline', evidence: 'March 26, 2023 19:46 IST', others: [] },
    ...parts,
  };
}
export { person };
