import { memo } from 'preact/compat';
import { Facts } from '../Facts';
import { type MessageKey, type Texts, useTexts } from '../text';
import type { OptionsCallbacks, SiteEntry } from './state';

const PROBLEMS: Record<NonNullable<SiteEntry['problem']>, MessageKey> = { 'not-kept': 'siteNotKept', refused: 'siteRefused' };

/** What the reader calls a site. */
export const siteLabel = (name: string, { t }: Texts): string => (name === 'file' ? t('localFiles') : name);

function since({ state, changed }: SiteEntry, { t }: Texts, days: Intl.DateTimeFormat): string {
  const on = state !== 'off';
  if (changed === undefined) return t(on ? 'siteOnUnknown' : 'siteOffUnknown');
  return t(on ? 'siteOnSince' : 'siteOffSince', days.format(changed));
}

type Props = { site: SiteEntry; days: Intl.DateTimeFormat } & Pick<OptionsCallbacks, 'onTurn' | 'onRemove' | 'onAllow' | 'onReader'>;

/** One site: how it stands, its switch, and what can be done with it. */
export const SiteRow = memo(function SiteRow({ site, days, onTurn, onRemove, onAllow, onReader }: Props) {
  const texts = useTexts();
  const { t, n } = texts;
  const label = siteLabel(site.name, texts);
  const facts = [
    since(site, texts, days),
    site.hidden > 0 ? n('siteHidden', site.hidden) : '',
    site.onlyHere ? t('siteOnlyHere') : '',
  ].filter(fact => fact !== '');
  const needs = site.state === 'needs-permission';
  return (
    <li class="site">
      <div class="name">
        <b><bdi>{label}</bdi></b>
        <Facts of={facts} class="quiet" />
        {site.state !== 'off' && (
          <label class="reader">
            <input type="checkbox" aria-label={t('siteReaderNamed', label)} checked={site.reader ?? false} disabled={site.busy}
              onClick={event => { event.preventDefault(); onReader(site.name, !site.reader); }} />
            {t('siteReader')}
          </label>
        )}
        {needs && !site.problem && <p class="warn">{t('siteNeedsPermission')}</p>}
        {site.problem && <p class="warn">{t(PROBLEMS[site.problem])}</p>}
      </div>
      {needs && <button type="button" class="plain" aria-label={t('siteAllowNamed', label)} disabled={site.busy} onClick={() => onAllow([site.name])}>{t('siteAllow')}</button>}
      <input type="checkbox" role="switch" aria-label={t('siteSwitch', label)} checked={site.state !== 'off'} disabled={site.busy}
        onClick={event => { event.preventDefault(); onTurn(site.name, site.state === 'off'); }} />
      <button type="button" class="text" aria-label={t('siteRemoveNamed', label)} disabled={site.busy} onClick={() => onRemove(site.name)}>{t('siteRemove')}</button>
    </li>
  );
});
