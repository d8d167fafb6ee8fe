import type { Article, Labels } from '../article/types';
import { type MessageKey, useTexts } from './text';

const LABELS: { label: keyof Labels; key: MessageKey }[] = [
  { label: 'sponsored', key: 'labelSponsored' }, { label: 'opinion', key: 'labelOpinion' }, { label: 'analysis', key: 'labelAnalysis' },
  { label: 'live', key: 'labelLive' }, { label: 'review', key: 'labelReview' }, { label: 'interview', key: 'labelInterview' },
];

/** What kind of piece it is, as its publisher says: opinion, sponsored, behind a paywall; nothing for plain news. */
export function LabelList({ article }: { article: Pick<Article, 'labels' | 'paywalled'> }) {
  const { t, language, direction } = useTexts();
  const labels = LABELS.filter(({ label }) => article.labels[label]);
  if (labels.length === 0 && !article.paywalled) return null;
  return (
    <ul class="labels" lang={language}>
      {labels.map(({ label, key }) => <li key={label} class={label} dir={direction}>{t(key)}</li>)}
      {article.paywalled && <li key="paywalled" dir={direction}>{t('labelPaywalled')}</li>}
    </ul>
  );
}
