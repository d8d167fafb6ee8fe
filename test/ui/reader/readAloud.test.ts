import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/types';
import { sentences } from '../../../src/language/sentences';
import { type Aloud, createReadAloud, piecesOf, type Speech, type Synthesiser, type Voice, voicesFor } from '../../../src/ui/reader/readAloud';
import { article } from '../../citation/article';

const voice = (id: string, language: string, parts: Partial<Voice> = {}): Voice => ({ id, name: id, language, local: true, standard: false, ...parts });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const BLOCKS: Block[] = [
  paragraph('The ferry sails. The quay is empty.'),
  { kind: 'code', text: 'x = 1', marks: [] },
  { kind: 'pull-quote', text: 'The ferry sails.', marks: [] },
  { kind: 'heading', level: 2, text: 'A storm', marks: [] },
  paragraph('Nobody came.'),
];

/** A synthesiser that speaks when it is told to. */
function stage(voices: Voice[] = [voice('Ada', 'en-GB')], blocks = BLOCKS, language = 'en-GB') {
  const spoken: Speech[] = [];
  let done: ((spoken: boolean) => void) | undefined, later: (() => void) | undefined;
  const list = [...voices];
  const synthesiser: Synthesiser = {
    voices: () => list, onVoices: changed => { later = changed; },
    speak(speech, finished) { spoken.push(speech); done = finished; },
    cancel() { done?.(false); },
  };
  let now: Aloud = { state: 'off', voices: [] };
  const chosen = { rate: 1 } as { voice?: string; rate: number };
  const aloud = createReadAloud({ article: article({ blocks, language: { value: language, foundIn: 'markup' } }), synthesiser, sentencesOf: sentences, chosen: () => chosen, changed: next => { now = next; } });
  return {
    aloud, spoken, chosen, now: () => now, words: () => spoken.map(speech => speech.words.trim()),
    end: (well = true) => { const finished = done; done = undefined; finished?.(well); },
    arrive(one: Voice) { list.push(one); later?.(); },
  };
}

describe('reading aloud', () => {
  it('speaks sentence by sentence, leaves out code and pull quotes, and ends', () => {
    const { aloud, words, end, now } = stage();
    aloud.play(0);
    for (let at = 0; at < 4; at++) end();
    expect(words()).toEqual(['The ferry sails.', 'The quay is empty.', 'A storm', 'Nobody came.']);
    expect(now().state).toBe('off');
  });
  it('marks the words that are being spoken', () => {
    const { aloud, end, now } = stage();
    aloud.play(0);
    end();
    const { block, start, end: last } = now().spoken ?? { block: -1, start: 0, end: 0 };
    expect(BLOCKS[block]?.text.slice(start, last).trim()).toBe('The quay is empty.');
  });
  it('goes on after a pause with the sentence that was broken off', () => {
    const { aloud, words, end, now } = stage();
    aloud.play(0);
    end();
    aloud.pause();
    expect(now().state).toBe('paused');
    aloud.play(4);
    expect(words().at(-1)).toBe('The quay is empty.');
  });
  it('skips by paragraph, and begins where the reader is', () => {
    const { aloud, words } = stage();
    aloud.play(1);
    aloud.skip(1);
    aloud.skip(-1);
    aloud.skip(-1);
    expect(words()).toEqual(['A storm', 'Nobody came.', 'A storm', 'The ferry sails.']);
  });
  it('takes up another speed and voice at the same sentence', () => {
    const { aloud, spoken, chosen } = stage([voice('Ada', 'en-GB'), voice('Ben', 'en-US')]);
    aloud.play(0);
    chosen.rate = 1.5;
    chosen.voice = 'Ben';
    aloud.changed();
    expect(spoken.map(({ words, rate, voice: by }) => [words.trim(), rate, by])).toEqual([['The ferry sails.', 1, 'Ada'], ['The ferry sails.', 1.5, 'Ben']]);
  });
  it('speaks in the article’s language with one of its voices, whatever the others are', () => {
    const { aloud, spoken } = stage([voice('Ada', 'en-GB', { standard: true }), voice('Hala', 'ar-EG')], [paragraph('تبحر العبّارة.')], 'ar');
    aloud.play(0);
    expect(spoken.map(({ language, voice: by }) => [language, by])).toEqual([['ar', 'Hala']]);
  });
  it('says that there is no voice, and begins when one comes', () => {
    const { aloud, now, arrive, words } = stage([voice('Zoé', 'fr-FR')]);
    aloud.play(0);
    expect(now().state).toBe('no-voice');
    arrive(voice('Ada', 'en-GB'));
    expect(now().state).toBe('playing');
    expect(words()).toEqual(['The ferry sails.']);
  });
  it('says that the voice failed', () => {
    const { aloud, end, now } = stage();
    aloud.play(0);
    end(false);
    expect(now().state).toBe('failed');
  });
  it('prefers the voice of the region, then one of the machine itself', () => {
    const list = [voice('a', 'en-US', { local: false }), voice('b', 'en-US'), voice('c', 'en-GB', { local: false }), voice('d', 'de-DE')];
    expect(voicesFor(list, 'en-GB').map(one => one.id)).toEqual(['c', 'b', 'a']);
  });
  it('speaks no piece that is too long for Chromium, and leaves out no letter', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('quay', 'lamp,', 'a', 'harbourmaster', '灯台、', ' '), { maxLength: 400 }), words => {
      const text = words.join(' ');
      const pieces = piecesOf(text, [{ start: 0, end: text.length }]);
      expect(Math.max(0, ...pieces.map(({ start, end }) => end - start))).toBeLessThanOrEqual(220);
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('').trim()).toBe(text.trim());
    }));
  });
});
