import { useTexts } from '../text';

/** The page after the first install: how to get at Lede, and what it may see. `shortcut` is empty where none is set. */
export function Welcome({ shortcut, icon }: { shortcut: string; icon: string }) {
  const { t } = useTexts();
  return (
    <main class="welcome">
      <header>
        <img src={icon} alt="" width="64" height="64" />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <section><h2>{t('welcomePinTitle')}</h2><p>{t('welcomePin')}</p></section>
      <section><h2>{t('welcomeKeyTitle')}</h2><p>{shortcut ? t('welcomeKey', shortcut) : t('welcomeNoKey')}</p></section>
      <section><h2>{t('welcomeSeesTitle')}</h2><p>{t('welcomeSees')}</p><p><b>{t('welcomePrivate')}</b></p></section>
    </main>
  );
}
