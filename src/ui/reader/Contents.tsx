import { useTexts } from '../text';
import type { ReaderModel } from './model';

/** The headings of the article, the one being read marked. */
export function ContentsList({ model, onGo }: { model: ReaderModel; onGo(block: number): void }) {
  const { article, contents } = model;
  const current = contents.findLast(line => line.at <= model.here.value)?.at;
  return (
    <ol class="contents-list" lang={article.language?.value ?? ''} dir={article.direction}>
      {contents.map(line => (
        <li key={line.at} class={`level-${line.level}`}>
          <button type="button" aria-current={line.at === current ? 'true' : undefined} onClick={() => onGo(line.at)}>{line.text}</button>
        </li>
      ))}
    </ol>
  );
}

/** The same beside the article, where the window is wide enough. */
export function ContentsRail({ model, onGo }: { model: ReaderModel; onGo(block: number): void }) {
  const { t } = useTexts();
  if (model.contents.length === 0) return null;
  return <nav class="rail" aria-label={t('contents')}><ContentsList model={model} onGo={onGo} /></nav>;
}
