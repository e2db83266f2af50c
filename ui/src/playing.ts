/** An exercise as it is played: where it stands by the page's clock, and what is sent of it. */
import type { CueView } from './generated/CueView';
import type { Done } from './generated/Done';
import type { PlayerEvent } from './generated/PlayerEvent';
import type { Spoken } from './generated/Spoken';

/** The cue at hand and the milliseconds since it began; past the last cue it is over. */
export interface Position {
  cue: number;
  into: number;
}

/** Where it stood at a moment, in milliseconds since it began, and whether it goes on from there. */
export interface Known extends Position {
  at: number;
  running: boolean;
}

export function positionAt(
  cues: readonly Pick<CueView, 'lasts'>[],
  known: Known,
  at: number,
): Position {
  let { cue, into } = known;
  let left = known.running ? Math.max(at - known.at, 0) : 0;
  for (;;) {
    const lasts = cues[cue]?.lasts;
    if (lasts === undefined) return { cue, into: 0 };
    if (into + left < lasts) return { cue, into: into + left };
    left -= lasts - into;
    cue += 1;
    into = 0;
  }
}

/** Whether a repetition, or the whole of it, ended on the way from one cue to another. */
export function hasCompleted(
  cues: readonly Pick<CueView, 'completes'>[],
  from: number,
  until: number,
): boolean {
  if (until <= from) return false;
  return until >= cues.length || cues.slice(from, until).some((cue) => cue.completes);
}

/** Nobody looks so seldom while the computer is awake. */
const ASLEEP = 3000;

/** The milliseconds that were slept through between two looks. */
export function lostBetween(looked: number, now: number): number {
  const gap = now - looked;
  return gap > ASLEEP ? Math.round(gap) : 0;
}

/** Each second is shown to its end. */
export function secondsLeft(cue: Pick<CueView, 'lasts'>, into: number): number {
  return Math.max(Math.ceil((cue.lasts - into) / 1000), 1);
}

/** How much of the ring is drawn, 0–1: of what is counted what is left, otherwise what is gone. */
export function share(cue: Pick<CueView, 'lasts' | 'counts'>, into: number): number {
  const gone = Math.min(Math.max(into / cue.lasts, 0), 1);
  return cue.counts ? 1 - gone : gone;
}

/** The moment of the figure to show, in seconds; with less motion it jumps to where the cue leads. */
export function moment(
  cue: Pick<CueView, 'kind' | 'figure' | 'still' | 'lasts'>,
  into: number,
  lessMotion: boolean,
): number {
  if (cue.still) return cue.figure / 1000;
  // What goes round ends where it began.
  const jump = cue.kind === 'round' ? cue.lasts / 2 : cue.lasts;
  return (cue.figure + (lessMotion ? jump : into)) / 1000;
}

/** What is said by now of what had not been said before; `before`: how far into the cue that was. */
export function saidBetween(
  says: readonly Spoken[],
  before: number | undefined,
  into: number,
): string | undefined {
  const due = says.filter(({ at }) => at <= into && (before === undefined || before < at));
  return due.at(-1)?.text;
}

export interface Dot {
  number: number;
  state: 'done' | 'here' | 'coming';
}

/** The repetitions of the cue's set and side, or of the next one where it has none. */
export function dots(cues: readonly CueView[], at: number, done: readonly Done[]): Dot[] {
  const here = cues.slice(at).find((cue) => cue.of > 0);
  if (!here) return [];
  const ofSet = cues.filter((cue) => cue.completes && cue.set === here.set);
  // Where sides alternate every repetition of the set counts.
  const alternates = ofSet.length === here.of;
  const shown = alternates ? ofSet : ofSet.filter((cue) => cue.side === here.side);
  const isDone = ({ set, number, side }: CueView) =>
    done.some((one) => one.set === set && one.number === number && one.side === side);
  const isHere = ({ number }: CueView) => cues[at]?.of !== 0 && number === here.number;
  return shown.map((cue) => ({
    number: cue.number,
    state: isDone(cue) ? 'done' : isHere(cue) ? 'here' : 'coming',
  }));
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'>;

export type Control = 'pause' | 'back' | 'skip' | 'end';

/** None is a letter, which a slip of the hand or of a spoken command would press (WCAG 2.1.4). */
export function controlOf(press: Press): Control | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey, repeat, key } = press;
  if (ctrlKey || metaKey || altKey || shiftKey || repeat) return undefined;
  if (key === ' ') return 'pause';
  if (key === 'ArrowLeft') return 'back';
  if (key === 'ArrowRight') return 'skip';
  if (key === 'Escape') return 'end';
  return undefined;
}

interface Ways<Answer> {
  /** Sends everything that has happened. */
  send: (events: PlayerEvent[]) => Promise<Answer>;
  /** `whole`: nothing has happened since it was sent. `at` is the moment that it was sent for. */
  heard: (answer: Answer, at: number, whole: boolean) => void;
  failed: (thrown: unknown) => void;
}

/** Calls go one at a time, each with all that has happened; what fails waits and loses nothing. */
export class Calls<Answer> {
  #events: PlayerEvent[] = [];
  #waits = false;
  #underWay = false;
  #fails = false;
  #over = false;
  readonly #ways: Ways<Answer>;

  constructor(ways: Ways<Answer>) {
    this.#ways = ways;
  }

  /** Sends what has happened so far, which may be nothing; what failed is tried again. */
  send(): void {
    this.#fails = false;
    this.#waits = true;
    void this.#go();
  }

  say(event: PlayerEvent): void {
    // Whatever comes after it says that time went on.
    if (this.#events.at(-1)?.what.kind === 'went') this.#events.pop();
    this.#events.push(event);
    this.#waits = true;
    void this.#go();
  }

  /** Nothing is sent any more. */
  end(): void {
    this.#over = true;
  }

  async #go(): Promise<void> {
    if (this.#underWay || this.#fails) return;
    this.#underWay = true;
    while (this.#waits && !this.#isStopped()) await this.#call();
    this.#underWay = false;
  }

  async #call(): Promise<void> {
    this.#waits = false;
    const events = [...this.#events];
    try {
      const answer = await this.#ways.send(events);
      if (!this.#over) this.#ways.heard(answer, events.at(-1)?.at ?? 0, !this.#waits);
    } catch (thrown) {
      this.#fails = true;
      this.#waits = true;
      if (!this.#over) this.#ways.failed(thrown);
    }
  }

  #isStopped(): boolean {
    return this.#fails || this.#over;
  }
}
