import type { Article, Quote, Span, Speaker } from '../../article/types';
import { useTexts } from '../text';
import { QuoteCard } from './QuoteCard';

interface Group { speaker?: Speaker; quotes: Quote[] }

/** The quotes by speaker, in the order in which the speakers first speak; those of nobody named come last. */
export function bySpeaker(article: Pick<Article, 'quotes' | 'speakers'>): Group[] {
  const groups = new Map<number | undefined, Group>();
  for (const quote of article.quotes) {
    const speaker = quote.speaker === undefined ? undefined : article.speakers[quote.speaker];
    const key = speaker ? quote.speaker : undefined;
    const group = groups.get(key) ?? { quotes: [], ...(speaker ? { speaker } : {}) };
    group.quotes.push(quote);
    groups.set(key, group);
  }
  const unnamed = groups.get(undefined);
  groups.delete(undefined);
  return unnamed ? [...groups.values(), unnamed] : [...groups.values()];
}

interface Props { article: Article; onShow(span: Span): void; onCopy(quote: Quote): void; onCopyLink(quote: Quote): void }

/** Who said what: each statement word for word, by speaker. */
export function Statements({ article, onShow, onCopy, onCopyLink }: Props) {
  const { t, n, number } = useTexts();
  const language = article.language?.value ?? '';
  return (
    <section class="statements" aria-labelledby="statements">
      <h2 id="statements">{t('statements')} {article.quotes.length > 0 && <span class="count">{number(article.quotes.length)}</span>}</h2>
      {article.quotes.length === 0 && <p class="quiet">{t('noStatements')}</p>}
      {bySpeaker(article).map(({ speaker, quotes }) => (
        <div class="speaker" key={speaker?.name ?? ''}>
          <h3 dir={article.direction}>
            {speaker ? <bdi lang={language}>{speaker.name}</bdi> : <bdi>{t('speakerNotNamed')}</bdi>}
            {speaker?.role && <> <bdi class="role" lang={language}>{speaker.role}</bdi></>}
            {speaker?.anonymous && <> <bdi class="role">{t('anonymousSource')}</bdi></>}
            {quotes.length > 1 && <span class="hush"> {n('statementCount', quotes.length)}</span>}
          </h3>
          {quotes.map(quote => <QuoteCard key={`${quote.span.block}:${quote.span.start}`} quote={quote} article={article} onShow={onShow} onCopy={onCopy} onCopyLink={onCopyLink} />)}
        </div>
      ))}
    </section>
  );
}
