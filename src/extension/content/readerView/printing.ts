import { atOnce } from '../../../ui/reader/atOnce';
import type { ReaderModel } from '../../../ui/reader/model';
import type { Surface } from './surface';

const PICTURES_MS = 3000;

const drawAll = (model: ReaderModel): void => atOnce(() => {
  model.panel.value = undefined;
  model.drawn.value = model.chunks.length;
});

/** Lets what is printed while the reader view is open be the article. */
export function onPrint(surface: Surface, model: ReaderModel): () => void {
  const before = (): void => {
    drawAll(model);
    surface.lay();
  };
  const after = (): void => surface.raise();
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** Draws everything and loads its pictures, as far as they come within three seconds; then the browser's dialog. */
export async function printArticle({ dialog }: Surface, model: ReaderModel): Promise<void> {
  drawAll(model);
  const pictures = [...dialog.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  const loaded = Promise.allSettled(pictures.map(picture => picture.decode()));
  await Promise.race([loaded, new Promise(resolve => { setTimeout(resolve, PICTURES_MS); })]);
  print();
}
