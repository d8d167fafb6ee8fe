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

/** A name as it is searched: without case and accents, the same in every language (hosts have no Turkish i). */
const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

type Props = { sites: SiteEntry[] } & Pick<OptionsCallbacks, 'onTurn' | 'onRemove' | 'onAllow' | 'onReader'>;

/** The sites, to be searched by any part of their names. */
export function SiteList({ sites, ...callbacks }: Props) {
  const texts = useTexts();
  const { t, n, language } = texts;
  const [wanted, setWanted] = useState('');
  const days = useMemo(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }), [language]);
  const part = folded(wanted.trim());
  const found = part ? sites.filter(({ name }) => folded(siteLabel(name, texts)).includes(part)) : sites;
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
