import { expect, test } from 'vitest';
import type { CueView } from './generated/CueView';
import type { PlayerEvent } from './generated/PlayerEvent';
import {
  Calls,
  controlOf,
  dots,
  hasCompleted,
  lostBetween,
  moment,
  positionAt,
  saidBetween,
  secondsLeft,
  share,
} from './playing';

const cue = (given: Partial<CueView>): CueView => ({
  kind: 'hold',
  lasts: 1000,
  counts: true,
  set: 1,
  number: 0,
  of: 0,
  side: null,
  figure: 0,
  still: false,
  group: 1,
  completes: false,
  heading: '',
  line: null,
  count: '',
  then: null,
  says: [],
  ...given,
});

const CUES = [cue({ lasts: 5000 }), cue({ lasts: 2000, completes: true }), cue({ lasts: 800 })];

test('where it stands follows from where it stood and the time since', () => {
  const known = { cue: 0, into: 4000, at: 100, running: true };
  expect(positionAt(CUES, known, 100)).toEqual({ cue: 0, into: 4000 });
  expect(positionAt(CUES, known, 1099)).toEqual({ cue: 0, into: 4999 });
  expect(positionAt(CUES, known, 1100)).toEqual({ cue: 1, into: 0 });
  expect(positionAt(CUES, known, 3200)).toEqual({ cue: 2, into: 100 });
  expect(positionAt(CUES, known, 3900)).toEqual({ cue: 3, into: 0 });
  expect(positionAt(CUES, known, 999_999)).toEqual({ cue: 3, into: 0 });
});

test('what is paused stands still, and a clock that goes back adds nothing', () => {
  expect(positionAt(CUES, { cue: 1, into: 7, at: 0, running: false }, 60_000)).toEqual({
    cue: 1,
    into: 7,
  });
  expect(positionAt(CUES, { cue: 1, into: 7, at: 500, running: true }, 20)).toEqual({
    cue: 1,
    into: 7,
  });
});

test('a repetition is over with the cue that completes it, and so is the whole', () => {
  expect(hasCompleted(CUES, 0, 0)).toBe(false);
  expect(hasCompleted(CUES, 0, 1)).toBe(false);
  expect(hasCompleted(CUES, 0, 2)).toBe(true);
  expect(hasCompleted(CUES, 1, 2)).toBe(true);
  expect(hasCompleted(CUES, 2, 3)).toBe(true);
  expect(hasCompleted(CUES, 2, 0)).toBe(false);
});

test('two looks that lie more than three seconds apart mean that the computer slept', () => {
  expect(lostBetween(1000, 1100)).toBe(0);
  expect(lostBetween(1000, 4000)).toBe(0);
  expect(lostBetween(1000, 4001)).toBe(3001);
  expect(lostBetween(1000, 3_601_000.4)).toBe(3_600_000);
});

test('each second is counted to its end, and the ring goes with it', () => {
  const hold = cue({ lasts: 5000 });
  expect([0, 1, 999, 1000, 4999, 5000].map((into) => secondsLeft(hold, into))).toEqual([
    5, 5, 5, 4, 1, 1,
  ]);
  expect(share(hold, 1250)).toBe(0.75);
  expect(share(cue({ lasts: 2000, counts: false }), 500)).toBe(0.25);
});

test('the figure moves in time, stays where it is still, and jumps for who wants less motion', () => {
  const there = cue({ kind: 'there', figure: 1000, lasts: 2000 });
  expect(moment(there, 500, false)).toBe(1.5);
  expect(moment(there, 500, true)).toBe(3);
  expect(moment({ ...there, kind: 'round' }, 500, true)).toBe(2);
  expect(moment({ ...there, still: true }, 500, false)).toBe(1);
});

test('each word is said once, and only the last where several were missed', () => {
  const says = [
    { at: 0, text: 'Hold.' },
    { at: 2000, text: '3' },
    { at: 3000, text: '2' },
  ];
  expect(saidBetween(says, undefined, 0)).toBe('Hold.');
  expect(saidBetween(says, 0, 100)).toBeUndefined();
  expect(saidBetween(says, 1990, 2090)).toBe('3');
  expect(saidBetween(says, 1990, 3010)).toBe('2');
});

test('dots are the repetitions of this side', () => {
  const rep = (side: 'left' | 'right', number: number) =>
    cue({ number, of: 2, side, completes: true });
  const between = cue({ kind: 'change_sides', side: 'left' });
  const cues = [rep('right', 1), rep('right', 2), between, rep('left', 1), rep('left', 2)];
  const done = [{ set: 1, number: 1, side: 'right' as const }];
  const states = (at: number) => dots(cues, at, done).map(({ state }) => state);
  expect(states(0)).toEqual(['done', 'coming']);
  expect(states(1)).toEqual(['done', 'here']);
  expect(states(2)).toEqual(['coming', 'coming']);
  expect(states(3)).toEqual(['here', 'coming']);
});

test('where sides alternate the dots are of both', () => {
  const rep = (side: 'left' | 'right', number: number) =>
    cue({ number, of: 3, side, completes: true });
  const cues = [rep('right', 1), rep('left', 2), rep('right', 3)];
  const done = [{ set: 1, number: 1, side: 'right' as const }];
  expect(dots(cues, 1, done).map(({ state }) => state)).toEqual(['done', 'here', 'coming']);
});

test('keys do what is written on the screen, and no letter does anything', () => {
  const press = (key: string, more: object = {}) =>
    controlOf({
      key,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      repeat: false,
      ...more,
    });
  expect([' ', 'ArrowLeft', 'ArrowRight', 'Escape'].map((key) => press(key))).toEqual([
    'pause',
    'back',
    'skip',
    'end',
  ]);
  for (const key of ['e', 'H', 'р', 'ñ', '1', '?']) expect(press(key)).toBeUndefined();
  expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
  expect(press(' ', { repeat: true })).toBeUndefined();
});

/** A door that answers when the test says so. */
function door() {
  const sent: PlayerEvent[][] = [];
  const heard: [at: number, whole: boolean][] = [];
  const failures: unknown[] = [];
  const answers: { resolve: (answer: string) => void; reject: (why: unknown) => void }[] = [];
  const calls = new Calls<string>({
    send: (events) => {
      sent.push(events);
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
    heard: (_, at, whole) => heard.push([at, whole]),
    failed: (thrown) => failures.push(thrown),
  });
  const settled = () => new Promise((done) => setTimeout(done));
  return {
    calls,
    sent,
    heard,
    failures,
    kinds: () => sent.map((events) => events.map(({ what }) => what.kind).join(' ')),
    answer: async () => {
      answers.shift()?.resolve('yes');
      await settled();
    },
    refuse: async () => {
      answers.shift()?.reject('full');
      await settled();
    },
  };
}

test('one call is under way at a time, and the last one tells everything in order', async () => {
  const { calls, kinds, heard, answer } = door();
  calls.send();
  calls.say({ at: 10, what: { kind: 'paused' } });
  calls.say({ at: 20, what: { kind: 'resumed' } });
  expect(kinds()).toEqual(['']);
  await answer();
  expect(kinds()).toEqual(['', 'paused resumed']);
  await answer();
  expect(heard).toEqual([
    [0, false],
    [20, true],
  ]);
  calls.say({ at: 30, what: { kind: 'left' } });
  expect(kinds().at(-1)).toBe('paused resumed left');
});

test('that time went on is not said twice', async () => {
  const { calls, kinds, sent, answer } = door();
  calls.say({ at: 10, what: { kind: 'went' } });
  await answer();
  calls.say({ at: 20, what: { kind: 'went' } });
  await answer();
  calls.say({ at: 25, what: { kind: 'skipped' } });
  expect(kinds()).toEqual(['went', 'went', 'skipped']);
  // What is under way is not changed.
  expect(sent[0]).toEqual([{ at: 10, what: { kind: 'went' } }]);
});

test('what fails waits for another try and loses nothing', async () => {
  const { calls, kinds, heard, failures, answer, refuse } = door();
  calls.say({ at: 10, what: { kind: 'skipped' } });
  await refuse();
  expect(failures).toEqual(['full']);
  calls.say({ at: 12, what: { kind: 'paused' } });
  expect(kinds()).toEqual(['skipped']);
  calls.send();
  expect(kinds()).toEqual(['skipped', 'skipped paused']);
  await answer();
  expect(heard).toEqual([[12, true]]);
});

test('what has ended sends nothing more', async () => {
  const { calls, kinds, heard, answer } = door();
  calls.say({ at: 10, what: { kind: 'went' } });
  calls.end();
  await answer();
  calls.say({ at: 12, what: { kind: 'paused' } });
  expect(kinds()).toEqual(['went']);
  expect(heard).toEqual([]);
});
