import type { FoundIn, Timestamp } from '../../article/types';
import { Facts } from '../Facts';
import { type MessageKey, type Texts, useTexts } from '../text';
import { laterText, timeText } from '../timeText';

const SOURCES: Record<FoundIn, MessageKey> = {
  'json-ld': 'foundJsonLd', microdata: 'foundMarkup', rdfa: 'foundMarkup', meta: 'foundMeta', 'rel-author': 'foundMarkup',
  heading: 'foundText', title: 'foundMeta', byline: 'foundByline', 'time-element': 'foundTime', text: 'foundText',
  breadcrumb: 'foundText', markup: 'foundMarkup', link: 'foundMarkup', url: 'foundUrl', host: 'foundUrl',
};

/** The evidence for a time: where it was found, the very words, and every other source. */
function Evidence({ time, texts }: { time: Timestamp; texts: Texts }) {
  const { t } = texts;
  return (
    <ul class="evidence">
      <li><span>{t(SOURCES[time.foundIn])}</span> <q><bdi>{time.evidence}</bdi></q></li>
      {time.others.map((other, at) => (
        <li key={at} class={other.disagrees ? 'disagrees' : ''}>
          <Facts of={[t(SOURCES[other.foundIn]), ...(other.disagrees ? [t('timeDisagrees')] : [])]} /> <q><bdi>{other.evidence}</bdi></q>
        </li>
      ))}
    </ul>
  );
}

/** When it was published and updated, how long ago, and how we know. */
export function TimeCard({ published, updated, now, zone }: { published?: Timestamp; updated?: Timestamp; now: number; zone?: string }) {
  const texts = useTexts();
  const { t } = texts;
  if (!published) {
    const text = updated && timeText(updated, texts, now, zone);
    return <div class="time"><p>{text ? t('timeOnlyUpdated', text.when) : t('timeUnknown')}</p></div>;
  }
  const text = timeText(published, texts, now, zone);
  const later = updated && laterText(published, updated, texts);
  const disagree = published.others.some(other => other.disagrees && other.kind === 'published');
  const hasClock = published.value.length > 10;
  const details = [
    text.yours ? t('timeYours', text.yours) : '',
    hasClock && !text.zone ? t('timeZoneNotStated') : '',
    later ? t('timeUpdatedLater', later) : '',
    !later && updated && updated.value !== published.value ? t('timeUpdated', timeText(updated, texts, now, zone).when) : '',
  ].filter(detail => detail !== '');
  return (
    <div class="time">
      <p class="when">
        <span class="hush">{t('timePublished')} </span>
        <time dateTime={published.value}>{text.when}</time>{text.zone && <> <bdi class="zone">{text.zone}</bdi></>}
      </p>
      <p class={text.years >= 1 ? 'age old' : 'age'}>{text.age}</p>
      <Facts of={details} class="sub" />
      {disagree && <p class="sub warn">{t('timeSourcesDisagree')}</p>}
      {published.uncertain && <p class="sub warn">{t(published.uncertain === 'relative' ? 'timeRelative' : 'timeDayOrMonth')}</p>}
      <details class="sub">
        <summary>{t('timeHowWeKnow', t(SOURCES[published.foundIn]))}</summary>
        <Evidence time={published} texts={texts} />
      </details>
    </div>
  );
}
