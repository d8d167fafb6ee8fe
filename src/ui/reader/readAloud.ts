import type { Article, Block, Span } from '../../article/types';

/** A voice of the system. */
export interface Voice { id: string; name: string; language: string; local: boolean; standard: boolean }
export interface Speech { words: string; language: string; voice?: string; rate: number }

/** What speaks: the browser's `speechSynthesis`, or a fake one. One utterance at a time. */
export interface Synthesiser {
  voices(): Voice[];
  /** Calls back when the list of voices has changed. */
  onVoices(changed: () => void): void;
  /** Speaks; calls `done` once, with whether it was spoken to its end. */
  speak(speech: Speech, done: (spoken: boolean) => void): void;
  cancel(): void;
}

/** How reading aloud stands. */
export interface Aloud {
  state: 'off' | 'playing' | 'paused' | 'no-voice' | 'failed';
  /** The words being spoken. */
  spoken?: Span;
  /** The voices for the article's language. */
  voices: Voice[];
  voice?: string;
}

/** Chromium stops long utterances after about fifteen seconds (crbug.com/679437): longer sentences are spoken in parts. */
const LONGEST = 220;
const SPOKEN_KINDS = new Set<Block['kind']>(['paragraph', 'heading', 'list-item', 'block-quote', 'entry']);
const PAUSE = /[,;:،؛、，；：–—]\s*|\s/gu;

/** A text's pieces to speak, each a sentence or a part of one; offsets in UTF-16 code units. */
export function piecesOf(text: string, sentences: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  return sentences.flatMap(({ start, end }) => {
    const pieces: { start: number; end: number }[] = [];
    let from = start;
    while (end - from > LONGEST) {
      const pauses = [...text.slice(from, from + LONGEST).matchAll(PAUSE)];
      const last = (pauses.findLast(([mark]) => mark.trim() !== '') ?? pauses.at(-1));
      const to = last && last.index + last[0].length > LONGEST / 4 ? from + last.index + last[0].length : from + LONGEST;
      pieces.push({ start: from, end: to });
      from = to;
    }
    return [...pieces, { start: from, end }].filter(piece => text.slice(piece.start, piece.end).trim() !== '');
  });
}

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

/** The voices for a language: those of its region first, the system's own before those of a network. */
export function voicesFor(voices: readonly Voice[], language: string): Voice[] {
  const rank = (voice: Voice): number =>
    (voice.language.replace('_', '-').toLowerCase() === language.toLowerCase() ? 0 : 4) + (voice.local ? 0 : 2) + (voice.standard ? 0 : 1);
  return voices.filter(voice => primary(voice.language) === primary(language)).toSorted((a, b) => rank(a) - rank(b));
}

export interface AloudParts {
  article: Article;
  synthesiser: Synthesiser;
  sentencesOf(text: string, language: string): { start: number; end: number }[];
  /** The voice that the reader chose for the language, and the speed. */
  chosen(): { voice?: string; rate: number };
  changed(now: Aloud): void;
}

/** Reads an article aloud, sentence by sentence. Pausing keeps the sentence, which is then begun again. */
export function createReadAloud({ article, synthesiser, sentencesOf, chosen, changed }: AloudParts) {
  const language = article.language?.value ?? 'en';
  const speakable = article.blocks.flatMap(({ kind, text }, at) => (SPOKEN_KINDS.has(kind) && text.trim() ? [at] : []));
  let now: Aloud = { state: 'off', voices: [] };
  let place = 0, piece = 0, turn = 0;

  const settle = (next: Partial<Aloud>): void => changed(now = { ...now, ...next });
  const piecesAt = (at: number): { start: number; end: number }[] => {
    const text = article.blocks[at]?.text ?? '';
    return piecesOf(text, sentencesOf(text, language));
  };

  function choose(): void {
    const voices = voicesFor(synthesiser.voices(), language);
    const wanted = chosen().voice;
    const voice = (voices.find(one => one.id === wanted) ?? voices[0])?.id;
    settle({ voices, voice });
  }

  function stop(state: Aloud['state'] = 'off'): void {
    turn++;
    synthesiser.cancel();
    settle({ state, spoken: state === 'paused' ? now.spoken : undefined });
  }

  /** Speaks from the place on. Every call overtakes the one before it. */
  function speak(): void {
    const mine = ++turn;
    synthesiser.cancel();
    choose();
    const block = speakable[place];
    if (block === undefined) return stop();
    const pieces = piecesAt(block);
    const { start, end } = pieces[piece] ?? { start: 0, end: 0 };
    settle({ state: 'playing', spoken: { block, start, end } });
    const speech: Speech = { words: article.blocks[block]?.text.slice(start, end) ?? '', language, rate: chosen().rate, ...(now.voice ? { voice: now.voice } : {}) };
    synthesiser.speak(speech, spoken => {
      if (mine !== turn) return;
      if (!spoken) return stop('failed');
      if (++piece >= pieces.length) { piece = 0; place++; }
      speak();
    });
  }

  synthesiser.onVoices(() => {
    choose();
    // The list may come late: what found no voice before may have one now.
    if (now.state === 'no-voice' && now.voices.length > 0) speak();
  });
  choose();

  return {
    /** Goes on where it was paused; otherwise begins at a block, or after it where that is not spoken. */
    play(from: number): void {
      choose();
      if (now.state !== 'paused') {
        place = Math.max(0, speakable.findIndex(at => at >= from));
        piece = 0;
      }
      if (now.voices.length === 0) return settle({ state: 'no-voice' });
      speak();
    },
    pause(): void { if (now.state === 'playing') stop('paused'); },
    stop: (): void => stop(),
    /** Goes to another paragraph, by so many; a pause stays one. */
    skip(by: number): void {
      place = Math.min(speakable.length - 1, Math.max(0, place + by));
      piece = 0;
      if (now.state === 'playing') return speak();
      const block = speakable[place];
      const first = block === undefined ? undefined : piecesAt(block)[0];
      if (block !== undefined && first) settle({ spoken: { block, ...first } });
    },
    /** Takes up another voice or speed, at the sentence being spoken. */
    changed(): void { if (now.state === 'playing') speak(); else choose(); },
  };
}
export type ReadAloud = ReturnType<typeof createReadAloud>;
