import { useLayoutEffect, useRef } from 'preact/hooks';
import { quoteNotes } from '../quoteNotes';
import { useTexts } from '../text';
import { Icon } from './icons';
import type { ReaderActions, ReaderModel } from './model';

const GAP = 8;

/** Puts the note under the last line of the words that it is about, within the column. */
function stand(note: HTMLElement, selector: string): void {
  const column = note.parentElement, words = column?.querySelector(selector);
  if (!column || !words) return;
  const last = [...words.getClientRects()].at(-1) ?? words.getBoundingClientRect();
  const frame = column.getBoundingClientRect();
  note.style.top = `${last.bottom - frame.top + GAP}px`;
  // Where the last line of the words begins, by the direction in which they are written.
  const left = getComputedStyle(words).direction === 'rtl' ? last.right - note.offsetWidth : last.left;
  note.style.left = `${Math.max(0, Math.min(left - frame.left, frame.width - note.offsetWidth))}px`;
}

/** Who made the statement that was chosen, under its words. */
export function SpeakerNote({ model, actions }: { model: ReaderModel; actions: ReaderActions }) {
  const texts = useTexts();
  const { t, number } = texts;
  const note = useRef<HTMLDivElement>(null);
  const chosen = model.statement.value;
  const { article } = model;
  const quote = chosen === undefined ? undefined : article.quotes[chosen];

  useLayoutEffect(() => { if (note.current) stand(note.current, `[data-quote="${chosen}"]`); }, [chosen, model.settings.value]);

  if (!quote || chosen === undefined) return null;
  const speaker = quote.speaker === undefined ? undefined : article.speakers[quote.speaker];
  const notes = quoteNotes(quote, texts), spoken = article.language?.value ?? '';
  const go = (by: number): void => actions.onStatement((chosen + by + article.quotes.length) % article.quotes.length);
  return (
    <div ref={note} class="speaker-note" role="group" aria-label={t('whoSaidThis')} lang={texts.language} dir={texts.direction}>
      <p aria-live="polite">
        <b>{speaker ? <bdi lang={spoken}>{speaker.name}</bdi> : t('speakerNotNamed')}</b>
        {speaker?.role && <> <bdi class="role" lang={spoken}>{speaker.role}</bdi></>}
        {speaker?.anonymous && <> <span class="role">{t('anonymousSource')}</span></>}
        {notes.map(one => <small key={one}>{one}</small>)}
      </p>
      <div class="note-tools">
        <span>{t('statementOf', number(chosen + 1), number(article.quotes.length))}</span>
        <button type="button" class="tool" aria-label={t('previousStatement')} onClick={() => go(-1)}><Icon name="previous" /></button>
        <button type="button" class="tool" aria-label={t('nextStatement')} onClick={() => go(1)}><Icon name="next" /></button>
        <button type="button" class="tool" aria-label={t('close')} onClick={() => actions.onStatement(undefined)}><Icon name="close" /></button>
      </div>
    </div>
  );
}
