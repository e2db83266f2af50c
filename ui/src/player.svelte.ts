import { keepAwake } from './awake';
import { companion } from './companion.svelte';
import { failureFrom } from './failure';
import type { Acted } from './generated/Acted';
import type { CueView } from './generated/CueView';
import type { Failure } from './generated/Failure';
import type { Happened } from './generated/Happened';
import type { PainSign } from './generated/PainSign';
import type { RunView } from './generated/RunView';
import {
  Calls,
  hasCompleted,
  lostBetween,
  positionAt,
  saidBetween,
  type Known,
  type Position,
} from './playing';
import * as shell from './shell';
import { readySound, sound, toneOf } from './sound';
import { hush, readyVoice, say } from './voice';

/** How often it is looked at the clock, in milliseconds; what is drawn stands still in a hidden window. */
const LOOK = 100;

export interface Beginning {
  /** The slot, or the exercise of the library. */
  of: string;
  firstSet: number;
  cues: CueView[];
  /** The pain before, 0–10. */
  before: number | null;
}

type Stage = 'ready' | 'playing' | 'signs' | 'score' | 'verdict';

/** One go at an exercise: the script in time, and everything that happens told to the engine. */
export class Player {
  stage = $state<Stage>('ready');
  cues = $state.raw<CueView[]>([]);
  /** The cue at hand. */
  index = $state(0);
  /** Where it stood when it was last known. */
  known = $state.raw<Known>({ cue: 0, into: 0, at: 0, running: false });
  /** What the engine said last. */
  run = $state.raw<RunView>();
  /** The last call could not be done. */
  failure = $state.raw<Failure>();
  /** The computer slept, and nobody has gone on since. */
  slept = $state(false);
  beginning = $state(false);
  sound = $state(true);
  voice = $state(true);

  #calls: Calls<Acted> | undefined;
  #practice: number | null = null;
  /** By `performance.now()`. */
  #began = 0;
  #looked = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #said: Position | undefined;

  /** The cue at hand; the last one when it is over. */
  get cue(): CueView | undefined {
    return this.cues[Math.min(this.index, this.cues.length - 1)];
  }

  get canEase(): boolean {
    return this.run?.can_ease ?? false;
  }

  begin(beginning: Beginning): void {
    if (this.beginning) return;
    this.beginning = true;
    readySound();
    readyVoice();
    const { of, firstSet, before } = beginning;
    this.cues = beginning.cues;
    this.#calls = new Calls<Acted>({
      send: (events) =>
        shell.act({
          kind: 'practise',
          practice: this.#practice,
          of,
          first_set: firstSet,
          before,
          events,
        }),
      heard: (acted, at, whole) => this.#heard(acted, at, whole),
      failed: (thrown) => this.#failed(thrown),
    });
    this.#calls.send();
  }

  pauseOrGoOn(): void {
    if (this.known.running) this.pause();
    else this.goOn();
  }

  pause(): void {
    if (!this.known.running) return;
    const at = this.#now();
    this.#stand({ ...this.#positionAt(at), at, running: false });
    this.#happened({ kind: 'paused' }, at);
  }

  goOn(): void {
    if (this.failure) return;
    this.stage = 'playing';
    const at = this.#now();
    this.#looked = at;
    this.#stand({ ...this.#positionAt(at), at, running: true });
    this.#happened({ kind: 'resumed' }, at);
  }

  back(): void {
    this.#happened({ kind: 'back' });
  }

  skip(): void {
    this.#happened({ kind: 'skipped' });
  }

  ease(): void {
    if (this.canEase) this.#happened({ kind: 'eased' });
  }

  easeAndGoOn(): void {
    this.ease();
    this.goOn();
  }

  /** Ends here and keeps what was done. */
  leave(): void {
    this.#happened({ kind: 'left' });
  }

  askWhereItHurts(): void {
    this.pause();
    this.stage = 'signs';
  }

  askHowMuchItHurts(): void {
    this.stage = 'score';
  }

  /** It does not hurt after all. */
  takeBack(): void {
    this.stage = 'playing';
  }

  hurts(signs: PainSign[], pain: number | null): void {
    this.#happened({ kind: 'hurts', signs, pain });
  }

  tryAgain(): void {
    this.failure = undefined;
    this.#calls?.send();
  }

  /** What was kept so far stays; nothing more is. */
  giveUp(): void {
    this.stop();
    void companion.closePlayer();
  }

  async switchSound(on: boolean): Promise<void> {
    if (await companion.set({ name: 'player_sound', on })) this.sound = on;
  }

  async switchVoice(on: boolean): Promise<void> {
    if (!(await companion.set({ name: 'player_voice', on }))) return;
    this.voice = on;
    if (!on) hush();
  }

  /** Looks at the clock, and says where it stands now. */
  look(): Position {
    const now = this.#now();
    const lost = lostBetween(this.#looked, now);
    const before = this.#looked;
    this.#looked = now;
    if (lost > 0) {
      this.slept ||= this.known.running;
      this.#stand({ ...this.#positionAt(before), at: now, running: false });
      this.#happened({ kind: 'slept', lost }, now);
    }
    return this.#follow(this.index, now);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#calls?.end();
    companion.playing = false;
    hush();
    void keepAwake(false);
  }

  #now(): number {
    return Math.floor(performance.now() - this.#began);
  }

  #positionAt(at: number): Position {
    return positionAt(this.cues, this.known, at);
  }

  /** Goes on from a cue to where it stands now; what was completed on the way is kept at once. */
  #follow(from: number, now: number): Position {
    const position = this.#positionAt(now);
    if (hasCompleted(this.cues, from, position.cue)) this.#happened({ kind: 'went' }, now);
    if (position.cue !== this.index) this.#enter(position.cue);
    if (this.known.running) this.#speak(position);
    return position;
  }

  #enter(index: number): void {
    this.index = index;
    const cue = this.cues[index];
    const tone = cue && toneOf(cue.kind);
    if (tone && this.sound && this.known.running) sound(tone);
  }

  #speak(position: Position): void {
    const before = this.#said?.cue === position.cue ? this.#said.into : undefined;
    this.#said = position;
    const text = saidBetween(this.cues[position.cue]?.says ?? [], before, position.into);
    if (text !== undefined && this.voice) say(text);
  }

  #stand(known: Known): void {
    this.known = known;
    if (known.running) this.slept = false;
    else hush();
    void keepAwake(known.running);
  }

  #happened(what: Happened, at: number = this.#now()): void {
    this.#calls?.say({ at, what });
  }

  #heard(acted: Acted, at: number, whole: boolean): void {
    const { practice, run } = acted;
    if (!run) return;
    const begins = this.#practice === null;
    this.#practice = practice;
    this.failure = undefined;
    if (run.finish !== null) return this.#end(acted);
    if (begins) this.#start();
    if (!whole) return;
    this.run = run;
    if (run.cues) this.cues = run.cues;
    const { cue, into, running } = run;
    this.#stand({ cue, into, at, running });
    this.#follow(cue, this.#now());
    if (run.verdict && this.stage === 'score') this.stage = 'verdict';
  }

  #start(): void {
    this.beginning = false;
    this.stage = 'playing';
    this.#began = performance.now();
    this.#looked = 0;
    companion.playing = true;
    this.#timer = setInterval(() => this.look(), LOOK);
  }

  #end(acted: Acted): void {
    this.stop();
    if (acted.run?.finish === 'whole' && this.sound) sound('end');
    void companion.practised(acted);
  }

  #failed(thrown: unknown): void {
    this.beginning = false;
    this.failure = failureFrom(thrown);
    if (this.#practice !== null) this.pause();
  }
}
