import { useTexts } from '../text';
import { Icon } from './icons';
import type { ReaderActions, ReaderModel } from './model';
import { Stepper } from './SettingsForm';

/** What steers reading aloud, while it is on. */
export function AloudBar({ model, actions }: { model: ReaderModel; actions: ReaderActions }) {
  const { t, language, number } = useTexts();
  const aloud = model.aloud.value, settings = model.settings.value;
  if (aloud.state === 'off') return null;
  const spoken = model.article.language?.value.split('-')[0] ?? 'en';
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(spoken) ?? spoken;
  const playing = aloud.state === 'playing';
  return (
    <div class="aloud" role="region" aria-label={t('readAloud')}>
      {aloud.state === 'no-voice' ? <p role="status">{t('noVoice', name)}</p> : (
        <>
          {aloud.state === 'failed' && <p role="status">{t('voiceFailed')}</p>}
          <div class="transport">
            <button type="button" class="tool" aria-label={t('previousParagraph')} onClick={() => actions.onAloud('previous')}><Icon name="previous" /></button>
            <button type="button" class="tool play" aria-label={t(playing ? 'pause' : 'play')} onClick={() => actions.onAloud(playing ? 'pause' : 'play')}><Icon name={playing ? 'pause' : 'play'} /></button>
            <button type="button" class="tool" aria-label={t('nextParagraph')} onClick={() => actions.onAloud('next')}><Icon name="next" /></button>
          </div>
          <Stepper name="rate" label={t('speed')} value={settings.rate} shown={t('speedTimes', number(settings.rate))} onChange={rate => actions.onSettings({ ...settings, rate })} />
          <label class="voice">
            <span aria-hidden="true">{t('voice')}</span>
            <select aria-label={t('voice')} value={aloud.voice} onChange={event => actions.onSettings({ ...settings, voices: { ...settings.voices, [spoken]: event.currentTarget.value } })}>
              {aloud.voices.map(voice => <option key={voice.id} value={voice.id}>{voice.name}</option>)}
            </select>
          </label>
        </>
      )}
      <button type="button" class="tool" aria-label={t('stopReading')} onClick={() => actions.onAloud('stop')}><Icon name="close" /></button>
    </div>
  );
}
