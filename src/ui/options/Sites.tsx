import { useTexts } from '../text';
import { SiteList } from './SiteList';
import type { OptionsCallbacks, OptionsState } from './state';

type Props = { state: OptionsState } & Pick<OptionsCallbacks, 'onTurn' | 'onRemove' | 'onAllow' | 'onReader'>;

/** The sites with auto-clean, and what the reader should know of them. */
export function Sites({ state, ...callbacks }: Props) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('sitesTitle')}</h2>
      <p class="quiet">{t('sitesNote')}</p>
      <Notes state={state} onAllow={callbacks.onAllow} />
      <Content state={state} {...callbacks} />
    </section>
  );
}

function Content({ state: { sites, failed }, ...callbacks }: Props) {
  const { t } = useTexts();
  if (failed !== undefined) return <div class="note bad" role="alert"><h3>{t('sitesFailed')}</h3><p>{t('sitesFailedNote', failed)}</p></div>;
  if (!sites) return <p class="quiet empty">{t('sitesLoading')}</p>;
  if (sites.length === 0) return <div class="empty"><h3>{t('sitesNone')}</h3><p class="quiet">{t('sitesNoneNote')}</p></div>;
  return <SiteList sites={sites} {...callbacks} />;
}

/** What concerns several sites: access taken back, no room in synced storage, a failure. */
function Notes({ state: { sites = [], storageProblem, newer, busy }, onAllow }: Pick<Props, 'state' | 'onAllow'>) {
  const { t, n } = useTexts();
  const shut = sites.filter(({ state }) => state === 'needs-permission').map(({ name }) => name);
  const onlyHere = sites.filter(site => site.onlyHere).length;
  return (
    <>
      {shut.length > 1 && (
        <div class="note">
          <p>{n('needPermission', shut.length)}</p>
          <button type="button" class="plain" disabled={busy} onClick={() => onAllow(shut)}>{n('allowAll', shut.length)}</button>
        </div>
      )}
      {onlyHere > 0 && <div class="note"><p>{n('onlyHere', onlyHere)}</p></div>}
      {storageProblem !== undefined && <div class="note bad"><p>{t('syncProblem', storageProblem)}</p></div>}
      {newer > 0 && <div class="note"><p>{n('keptNewer', newer)}</p></div>}
    </>
  );
}
