import { useTexts } from '../text';
import { AloudBar } from './AloudBar';
import { Body } from './Body';
import { ContentsRail } from './Contents';
import { End } from './End';
import { Head } from './Head';
import type { ReaderActions, ReaderModel } from './model';
import { Panels } from './Panels';
import { asStyle } from './settings';
import { SpeakerNote } from './SpeakerNote';
import { Toolbar } from './Toolbar';

export interface ReaderProps {
  model: ReaderModel;
  actions: ReaderActions;
  /** Milliseconds since 1970. */
  now: number;
  /** The reader's IANA zone; the machine's by default. */
  zone?: string;
}

/** The whole reader view, to be drawn into the element that scrolls. */
export function ReaderView({ model, actions, now, zone }: ReaderProps) {
  const { language } = useTexts();
  const { article } = model;
  const settings = model.settings.value;
  const statement = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('a, button, .speaker-note')) return;
    const quote = target?.closest<HTMLElement>('[data-quote]')?.dataset.quote;
    if (quote !== undefined) actions.onStatement(Number(quote));
    else if (model.statement.value !== undefined) actions.onStatement(undefined);
  };
  return (
    <div class={`sheet face-${settings.face}${settings.justified ? ' justified' : ''}`} data-theme={settings.theme} style={asStyle(settings)} lang={language}>
      <Toolbar model={model} actions={actions} />
      <Panels model={model} actions={actions} />
      <ContentsRail model={model} onGo={actions.onGo} />
      <main class="column">
        <article class="article" aria-labelledby="headline" lang={article.language?.value ?? ''} dir={article.direction} onClick={statement}>
          <Head model={model} now={now} zone={zone} />
          <Body model={model} />
          <SpeakerNote model={model} actions={actions} />
        </article>
        <End model={model} actions={actions} />
      </main>
      <AloudBar model={model} actions={actions} />
      <p class="said" role="status">{model.said.value}</p>
    </div>
  );
}
