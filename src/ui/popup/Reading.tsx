import { useTexts } from '../text';

/** While the page is read: the shape of what is to come (headline, times, summary), and a word where it takes long. */
export function Reading({ slow }: { slow: boolean }) {
  const { t } = useTexts();
  return (
    <section class="notice" aria-busy="true">
      <div class="outline" aria-hidden="true"><i class="kicker" /><i class="title" /><i class="title" /><i class="card" /><i /><i /><i /><i /></div>
      <h1 class="hush">{t('reading')}</h1>
      {slow && <p class="slow quiet">{t('readingSlow')}</p>}
    </section>
  );
}
