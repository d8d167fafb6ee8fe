import { useEffect, useRef } from 'preact/hooks';
import { resolveLink } from '../../page/address';
import { useTexts } from '../text';
import type { ReaderActions, ReaderModel } from './model';

/** What stands under the body: the article's reference. It is made when the end comes near. */
export function End({ model, actions }: { model: ReaderModel; actions: ReaderActions }) {
  const { t, language } = useTexts();
  const foot = useRef<HTMLElement>(null);
  const { article } = model;
  const citation = model.citation.value;
  const address = resolveLink(article.canonicalUrl?.value ?? article.url);
  useEffect(() => {
    if (!foot.current) return undefined;
    const observer = new IntersectionObserver(entries => { if (entries.some(entry => entry.isIntersecting)) actions.onNearEnd(); }, { rootMargin: '600px' });
    observer.observe(foot.current);
    return () => observer.disconnect();
  }, [actions]);
  return (
    <footer ref={foot} class="end" lang={language}>
      <h2>{t('citation')}</h2>
      {citation === undefined && <p class="quiet" aria-busy="true">{t('citationComing')}</p>}
      {citation === '' && <p class="quiet">{t('citationFailed')} {address && <a href={address}>{address}</a>}</p>}
      {citation && <p class="reference" dir="auto">{citation}</p>}
      {citation && <button type="button" class="text" onClick={actions.onCopyCitation}>{t('copyCitation')}</button>}
    </footer>
  );
}
