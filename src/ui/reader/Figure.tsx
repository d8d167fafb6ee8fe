import { useState } from 'preact/hooks';
import type { Figure as FigureBlock } from '../../article/types';
import { resolveAddress } from '../../page/address';
import { useTexts } from '../text';
import { Inline } from './Inline';
import type { ReaderModel } from './model';

/** A picture with caption and credit. Without the picture (switched off, or it fails) the words stay. */
export function Figure({ at, figure, model, eager = false }: { at?: number; figure: FigureBlock; model: ReaderModel; eager?: boolean }) {
  const { t, language, direction } = useTexts();
  const [failed, setFailed] = useState(false);
  const { image, text, marks, credit } = figure;
  const src = image && resolveAddress(image.src);
  const shown = model.settings.value.images && src !== undefined && !failed;
  const alt = image?.alt && image.alt !== text ? image.alt : '';
  const words = text !== '' || credit !== undefined;
  if (!shown && !words && !alt && !failed) return null;
  return (
    <figure data-block={at}>
      {shown && (
        <img src={src} alt={alt} width={image?.width} height={image?.height} loading={eager ? 'eager' : 'lazy'} decoding="async"
          referrerpolicy="no-referrer" draggable={false} onError={() => { setFailed(true); }} />
      )}
      {!shown && alt && <p class="alt">{alt}</p>}
      {failed && <p class="missing" lang={language} dir={direction}>{t('pictureFailed')}</p>}
      {words && (
        <figcaption>
          {text && <Inline text={text} marks={marks} />}
          {credit && <>{' '}<small>{credit}</small></>}
        </figcaption>
      )}
    </figure>
  );
}
