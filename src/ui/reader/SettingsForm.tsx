import { type MessageKey, useTexts } from '../text';
import { Icon } from './icons';
import type { ReaderModel } from './model';
import { DEFAULTS, type Range, RANGES, type ReaderSettings, stepped } from './settings';

const THEMES: [ReaderSettings['theme'], MessageKey][] = [
  ['system', 'themeSystem'], ['light', 'themeLight'], ['sepia', 'themeSepia'], ['dark', 'themeDark'], ['black', 'themeBlack'], ['contrast', 'themeContrast'],
];
const FACES: [ReaderSettings['face'], MessageKey][] = [['serif', 'faceSerif'], ['sans', 'faceSans'], ['dyslexia', 'faceDyslexia']];
const STEPS: [Exclude<Range, 'rate'>, MessageKey][] = [
  ['size', 'textSize'], ['width', 'textWidth'], ['leading', 'textLeading'], ['letterSpacing', 'textLetters'], ['wordSpacing', 'textWords'],
];

interface ChoiceProps<T extends string> { name: string; legend: MessageKey; options: [T, MessageKey][]; value: T; onChange(value: T): void }

function Choice<T extends string>({ name, legend, options, value, onChange }: ChoiceProps<T>) {
  const { t } = useTexts();
  return (
    <fieldset class={name}>
      <legend>{t(legend)}</legend>
      {options.map(([option, key]) => (
        <label key={option} data-option={option}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
          <span>{t(key)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Less and more, with the value between them. */
export function Stepper({ name, label, value, shown, onChange }: { name: Range; label: string; value: number; shown: string; onChange(value: number): void }) {
  const { t } = useTexts();
  const [least, most] = RANGES[name];
  return (
    <div class="stepper" role="group" aria-label={label} data-step={name}>
      <span>{label}</span>
      <button type="button" class="tool" aria-label={t('less', label)} disabled={value <= least} onClick={() => onChange(stepped(name, value, -1))}><Icon name="minus" /></button>
      <output>{shown}</output>
      <button type="button" class="tool" aria-label={t('more', label)} disabled={value >= most} onClick={() => onChange(stepped(name, value, 1))}><Icon name="plus" /></button>
    </div>
  );
}

function Toggle({ label, checked, onChange }: { label: string; checked: boolean; onChange(on: boolean): void }) {
  return <label class="toggle"><span>{label}</span><input type="checkbox" role="switch" checked={checked} onChange={event => onChange(event.currentTarget.checked)} /></label>;
}

/** How the article is set. Every change is seen at once. */
export function SettingsForm({ model, onChange }: { model: ReaderModel; onChange(settings: ReaderSettings): void }) {
  const { t, number } = useTexts();
  const settings = model.settings.value;
  const set = (change: Partial<ReaderSettings>): void => onChange({ ...settings, ...change });
  return (
    <div class="settings-form">
      <Choice name="theme" legend="theme" options={THEMES} value={settings.theme} onChange={theme => set({ theme })} />
      <Choice name="face" legend="face" options={FACES} value={settings.face} onChange={face => set({ face })} />
      {STEPS.map(([name, key]) => (
        <Stepper key={name} name={name} label={t(key)} value={settings[name]} shown={number(settings[name], { maximumFractionDigits: 2 })} onChange={value => set({ [name]: value })} />
      ))}
      <Toggle label={t('textJustified')} checked={settings.justified} onChange={justified => set({ justified })} />
      <Toggle label={t('showPictures')} checked={settings.images} onChange={images => set({ images })} />
      {model.notKept.value && <p class="warn" role="alert">{t('settingsNotKept')}</p>}
      <button type="button" class="text" onClick={() => onChange({ ...DEFAULTS, voices: settings.voices })}>{t('resetSettings')}</button>
    </div>
  );
}
