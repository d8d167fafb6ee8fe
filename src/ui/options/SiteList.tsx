import { useEffect, useMemo, useState } from 'preact/hooks';
import { useTexts } from '../text';
import { SiteRow, siteLabel } from './SiteRow';
import type { OptionsCallbacks, SiteEntry } from './state';

/** The first rows are drawn at once, the others in the frames after. */
const FIRST = 60, STEP = 300;

/** How many of `count` rows to draw now: some at once, all soon. */
function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const frame = requestAnimationFrame(() => setDrawn(drawn + STEP));
    return () => cancelAnimationFrame(frame);
  }, [drawn, count]);
  return drawn;
}

type Props = { sites: SiteEntry[] } & Pick<OptionsCallbacks, 'onTurn' | 'onRemove' | 'onAllow' | 'onReader'>;

/** The sites, to be searched by any part of their names. */
export function SiteList({ sites, ...callbacks }: Props) {
  const texts = useTexts();
  const { t, n, language } = texts;
  const [wanted, setWanted] = useState('');
  const days = useMemo(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }), [language]);
  const part = wanted.trim().toLocaleLowerCase();
  const found = part ? sites.filter(({ name }) => siteLabel(name, texts).toLocaleLowerCase().includes(part)) : sites;
  const drawn = useGrowing(found.length);
  return (
    <>
      <div class="search">
        <input type="search" aria-label={t('sitesSearch')} placeholder={t('sitesSearch')} value={wanted} autocomplete="off" spellcheck={false} onInput={event => setWanted(event.currentTarget.value)} />
        <span class="quiet" role="status">{n('sitesCount', found.length)}</span>
      </div>
      {found.length === 0
        ? <p class="quiet empty">{t('sitesNotFound')}</p>
        : <ul class="sites">{found.slice(0, drawn).map(site => <SiteRow key={site.name} site={site} days={days} {...callbacks} />)}</ul>}
    </>
  );
}
