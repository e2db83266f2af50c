/** Short soft tones, made and not played from files. */
import type { CueKind } from './generated/CueKind';

type Tone = 'hold' | 'back' | 'rest' | 'end';

/** In hertz: up where something begins to be held, down where it is let go. */
const NOTES: Record<Tone, number[]> = {
  hold: [523.25],
  back: [392],
  rest: [392, 329.63],
  end: [523.25, 659.25, 783.99],
};

const LOUD = 0.12;
/** In seconds. */
const RISES = 0.03;
const LASTS = 0.35;
const APART = 0.16;

export function toneOf(kind: CueKind): Tone | undefined {
  switch (kind) {
    case 'hold':
      return 'hold';
    case 'back':
      return 'back';
    case 'rest':
    case 'change_sides':
      return 'rest';
    case 'lead_in':
    case 'there':
    case 'round':
    case 'breathe_in':
    case 'breathe_out':
    case 'go_on':
      return undefined;
  }
}

let context: AudioContext | undefined;

/** To be called on a press, without which nothing may sound. */
export function readySound(): void {
  try {
    context ??= new AudioContext();
    void context.resume().catch(() => undefined);
  } catch {
    // A computer without sound.
  }
}

export function sound(tone: Tone): void {
  if (context?.state !== 'running') return;
  const { currentTime, destination } = context;
  for (const [index, frequency] of NOTES[tone].entries()) {
    const begins = currentTime + index * APART;
    const oscillator = context.createOscillator();
    const volume = context.createGain();
    oscillator.frequency.value = frequency;
    volume.gain.setValueAtTime(0, begins);
    volume.gain.linearRampToValueAtTime(LOUD, begins + RISES);
    volume.gain.exponentialRampToValueAtTime(0.001, begins + LASTS);
    oscillator.connect(volume).connect(destination);
    oscillator.start(begins);
    oscillator.stop(begins + LASTS);
  }
}
