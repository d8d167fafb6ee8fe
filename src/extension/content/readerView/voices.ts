import type { Synthesiser } from '../../../ui/reader/readAloud';

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
      utterance.addEventListener('end', () => done(true), { once: true });
      utterance.addEventListener('error', () => done(false), { once: true });
      // A page may have left the synthesiser paused.
      synthesis.resume();
      synthesis.speak(utterance);
    },
    cancel: () => synthesis.cancel(),
    close() { for (const changed of listeners) synthesis.removeEventListener('voiceschanged', changed); },
  };
}
