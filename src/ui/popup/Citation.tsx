import type { CitationChoice } from '../../citation/choice';
import type { Citation as Cited } from '../../citation/cite';
import { FORMATS, type FormatName } from '../../citation/formats/index';
import { runsOf } from '../../citation/rich';
import { STYLES, type StyleName } from '../../citation/styles';
import { type MessageKey, useTexts } from '../text';

const STYLE_NAMES: Record<StyleName, MessageKey> = {
  apa: 'citeApa', mla: 'citeMla', 'chicago-author-date': 'citeChicagoAuthorDate', 'chicago-notes': 'citeChicagoNotes', harvard: 'citeHarvard',
  ieee: 'citeIeee', vancouver: 'citeVancouver', ama: 'citeAma', abnt: 'citeAbnt', 'iso-690': 'citeIso690', 'din-iso-690': 'citeDinIso690',
};
const FORMAT_NAMES: Record<FormatName, MessageKey> = {
  bibtex: 'citeBibtex', biblatex: 'citeBiblatex', ris: 'citeRis', 'csl-json': 'citeCslJson', wikipedia: 'citeWikipedia', markdown: 'citeMarkdown', link: 'citeLink',
};
/** Names of styles and formats, too short to be translated. */
const SHORT: Record<StyleName | FormatName, string> = {
  apa: 'APA', mla: 'MLA', 'chicago-author-date': 'Chicago', 'chicago-notes': 'Chicago', harvard: 'Harvard', ieee: 'IEEE', vancouver: 'Vancouver', ama: 'AMA',
  abnt: 'ABNT', 'iso-690': 'ISO 690', 'din-iso-690': 'DIN ISO 690', bibtex: 'BibTeX', biblatex: 'BibLaTeX', ris: 'RIS', 'csl-json': 'CSL-JSON',
  wikipedia: 'Wikipedia', markdown: 'Markdown', link: 'URL',
};
const shortName = ({ output, style }: CitationChoice): string => SHORT[isFormat(output) ? output : style];
const styleNames = Object.keys(STYLES) as StyleName[];

/** How the reader wants the citation, and what it will look like, where they asked to see it. */
export interface CitationShown {
  choice: CitationChoice;
  open: boolean;
  preview?: Cited | 'no-address' | 'failed';
}
export interface CitationCallbacks {
  onChooseCitation(choice: CitationChoice): void;
  onPreviewCitation(open: boolean): void;
  onCopyCitation(): void;
}

const isFormat = (output: CitationChoice['output']): output is FormatName => output !== 'reference' && output !== 'in-text';
const valueOf = ({ output, style }: CitationChoice): string => (isFormat(output) ? output : `${output} ${style}`);
/** The choice that a value of the list stands for. A format leaves the style as it is: quotations go on using it. */
function chosen(value: string, before: CitationChoice): CitationChoice {
  const [output = '', style = before.style] = value.split(' ');
  return { ...before, output: output as CitationChoice['output'], style: style as StyleName };
}

function Written({ preview, choice }: Pick<CitationShown, 'preview' | 'choice'>) {
  const { t } = useTexts();
  if (preview === undefined) return null;
  if (preview === 'no-address') return <p>{t('citeNoAddress')}</p>;
  if (preview === 'failed') return <p>{t('citeFailed')}</p>;
  if (preview.rich === undefined || isFormat(choice.output)) return <pre dir="auto">{preview.plain}</pre>;
  return <p dir="auto">{runsOf(preview.rich).map(({ text, Tag }, at) => (Tag ? <Tag key={at}>{text}</Tag> : text))}</p>;
}

/** The citation as it will be pasted, and in whose language. */
export function Preview({ choice, preview, onChooseCitation }: CitationShown & Pick<CitationCallbacks, 'onChooseCitation'>) {
  const { t, language } = useTexts();
  const mine = new Intl.DisplayNames([language], { type: 'language' }).of(language.split('-')[0] ?? language) ?? language;
  return (
    <div class="preview-area">
      <div class="preview-text" tabIndex={0} role="region" aria-label={t('citePreviewName')} aria-busy={preview === undefined}><Written preview={preview} choice={choice} /></div>
      <label>
        {t('citeInMyLanguage', mine)}
        <input type="checkbox" role="switch" checked={choice.language === 'reader'} disabled={isFormat(choice.output)}
          onChange={event => onChooseCitation({ ...choice, language: event.currentTarget.checked ? 'reader' : 'style' })} />
      </label>
    </div>
  );
}

/** Copies the citation in a style or format of the reader's choice: one button, and the list beside it. */
export function Citation({ choice, onChooseCitation, onCopyCitation }: Pick<CitationShown, 'choice'> & Pick<CitationCallbacks, 'onChooseCitation' | 'onCopyCitation'>) {
  const { t } = useTexts();
  return (
    <div class="citation">
      <button type="button" class="cite" onClick={onCopyCitation}>
        {t('copyCitation')} <small><bdi>{shortName(choice)}</bdi></small>
      </button>
      <select aria-label={t('citeAs')} value={valueOf(choice)} onChange={event => onChooseCitation(chosen(event.currentTarget.value, choice))}>
        <optgroup label={t('citeGroupReference')}>
          {styleNames.map(name => <option key={name} value={`reference ${name}`}>{t(STYLE_NAMES[name])}</option>)}
        </optgroup>
        <optgroup label={t('citeGroupInText')}>
          {styleNames.map(name => <option key={name} value={`in-text ${name}`}>{t('citeInText', t(STYLE_NAMES[name]))}</option>)}
        </optgroup>
        <optgroup label={t('citeGroupFormats')}>
          {FORMATS.map(name => <option key={name} value={name}>{t(FORMAT_NAMES[name])}</option>)}
        </optgroup>
      </select>
    </div>
  );
}
