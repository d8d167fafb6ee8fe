import { useTexts } from '../text';
import type { ImportRefusal, OptionsCallbacks } from './state';

function Why({ refusal }: { refusal: ImportRefusal }) {
  const { t, number } = useTexts();
  switch (refusal.kind) {
    case 'json': return <p>{t('importNoJson', number(refusal.line), number(refusal.column))}</p>;
    case 'member': return <p>{t('importWrongMember', refusal.path, refusal.found)}</p>;
    case 'file': return <p>{t('importWrongFile')}</p>;
    case 'not-kept': return <p>{t('importNotKept')}</p>;
    case 'too-large': return <p>{t('importTooLarge')}</p>;
  }
}

type Props = { refusal?: ImportRefusal; busy: boolean } & Pick<OptionsCallbacks, 'onExport' | 'onImport'>;

/** Everything in one file, out and in. */
export function Backup({ refusal, busy, onExport, onImport }: Props) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('backupTitle')}</h2>
      <p class="quiet">{t('backupNote')}</p>
      <div class="buttons">
        <button type="button" class="plain" onClick={onExport}>{t('exportAll')}</button>
        <label class="plain file">
          <input type="file" accept=".json,application/json" disabled={busy} onChange={event => {
            const input = event.currentTarget, [file] = input.files ?? [];
            if (file) onImport(file);
            // The same file, once mended, may be chosen again.
            input.value = '';
          }} />
          {t('importAll')}
        </label>
      </div>
      {refusal && <div class="note bad" role="alert"><h3>{t('importRefused')}</h3><Why refusal={refusal} /></div>}
    </section>
  );
}
