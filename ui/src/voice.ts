/** The system's own voice, where it has one. */

/** Its voices may come only some time after they are first asked for. */
const voices = () => window.speechSynthesis?.getVoices() ?? [];

/** To be called before anything is said. */
export function readyVoice(): void {
  voices();
}

export function say(text: string): void {
  const known = voices();
  const voice = known.find(({ lang }) => /^en\b/i.test(lang)) ?? known[0];
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
