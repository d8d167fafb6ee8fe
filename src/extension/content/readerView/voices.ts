import type { Synthesiser } from '../../../ui/reader/readAloud';

const LOOK_MS = 1500;

/** The system's voices, through `speechSynthesis`; undefined where the browser has none. */
export function systemVoices(): (Synthesiser & { close(): void }) | undefined {
  const synthesis = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  if (!synthesis) return undefined;
  const listeners = new Set<() => void>();
  return {
    voices: () => synthesis.getVoices().map(({ voiceURI, name, lang, localService, default: standard }) => ({ id: voiceURI, name, language: lang, local: localService, standard })),
    onVoices(changed) {
      listeners.add(changed);
      synthesis.addEventListener('voiceschanged', changed);
    },
    speak({ words, language, voice, rate }, done) {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.lang = language;
      utterance.rate = rate;
      utterance.voice = synthesis.getVoices().find(one => one.voiceURI === voice) ?? null;
      // Some voices end without a word of it: what neither speaks nor waits any more has ended.
      const watch = setInterval(() => { if (!synthesis.speaking && !synthesis.pending) end(true); }, LOOK_MS);
      const end = (spoken: boolean): void => {
        clearInterval(watch);
        done(spoken);
      };
      utterance.addEventListener('end', () => end(true), { once: true });
      utterance.addEventListener('error', () => end(false), { once: true });
      // A page may have left the synthesiser paused.
      synthesis.resume();
      synthesis.speak(utterance);
    },
    cancel: () => synthesis.cancel(),
    close() { for (const changed of listeners) synthesis.removeEventListener('voiceschanged', changed); },
  };
}
