import type { Article } from '../article/types';

/** What is known of an article, for YAML: fields that are not known are left out. */
export function frontMatter(article: Article): Record<string, unknown> {
  const known = {
    title: article.headline?.value,
    authors: article.authors.map(author => author.value.name),
    published: article.published?.value,
    updated: article.updated?.value,
    publication: article.publication?.value,
    url: article.canonicalUrl?.value ?? article.url,
    language: article.language?.value,
    summary: article.summary.map(sentence => sentence.text),
    quotes: article.quotes.map(quote => {
      const speaker = quote.speaker === undefined ? undefined : article.speakers[quote.speaker];
      return { quote: quote.content, ...(speaker ? { speaker: speaker.name, ...(speaker.role ? { role: speaker.role } : {}) } : {}) };
    }),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)));
}
