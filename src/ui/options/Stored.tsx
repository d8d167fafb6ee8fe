import { type MessageKey, type Texts, useTexts } from '../text';
import type { StoredSize } from './state';

const NAMES: Record<string, MessageKey> = {
  sites: 'storedSites', neverHidden: 'storedNever', citation: 'storedCitation', readerSettings: 'storedReaderSettings', readingPlaces: 'storedReadingPlaces', sync: 'storedSync',
};

/** "3.4 kB", in the language of the interface. */
function byteText(bytes: number, { number }: Texts): string {
  const large = bytes >= 1000;
  return number(large ? bytes / 1000 : bytes, { style: 'unit', unit: large ? 'kilobyte' : 'byte', unitDisplay: large ? 'short' : 'long', maximumFractionDigits: 1 });
}

/** What is stored, where, and how much it is. */
export function Stored({ sizes }: { sizes: StoredSize[] }) {
  const texts = useTexts();
  const { t, n } = texts;
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{t('storedTitle')}</h2>
      <table>
        <thead><tr><th scope="col">{t('storedWhat')}</th><th scope="col">{t('storedWhere')}</th><th scope="col">{t('storedSize')}</th></tr></thead>
        <tbody>
          {sizes.map(({ name, items, bytes }) => (
            <tr key={name}>
              <th scope="row">{t(NAMES[name] ?? 'storedOther')}</th>
              <td>{t(name === 'sync' ? 'storedSynced' : 'storedHere')}</td>
              <td>{items === 0 ? t('storedNothing') : n('storedEntries', items, byteText(bytes, texts))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
