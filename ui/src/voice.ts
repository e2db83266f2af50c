import { speech } from './speech.svelte';

/** The system's own voice, where it has one. */

/** Its voices may come only some time after they are first asked for. */
const voices = () => window.speechSynthesis?.getVoices() ?? [];

/** To be called before anything is said. */
export function readyVoice(): void {
  voices();
}

export function say(text: string): void {
  const known = voices();
  const { language } = speech;
  const own = known.find(({ lang }) => lang.slice(0, 2).toLowerCase() === language.slice(0, 2));
  // What another language's voice makes of these words, nobody understands.
  const voice = own ?? (language === 'en' ? known[0] : undefined);
  if (!voice) return;
  hush();
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.voice = voice;
  spoken.lang = voice.lang;
  window.speechSynthesis.speak(spoken);
}

export function hush(): void {
  window.speechSynthesis?.cancel();
}
