/** The product's clock as the page follows it: instants are its milliseconds, marks are `performance.now()`. */
export interface Clock {
  now: number;
  mark: number;
  speed: number;
}

/** A timer does not count the time that the computer sleeps, so none waits longer than a minute. */
const LONGEST_WAIT = 60_000;

export function instantAt(clock: Clock, mark: number): number {
  return clock.now + (mark - clock.mark) * clock.speed;
}

/** How long to wait, in real milliseconds, until the product's clock shows this instant, or until it is worth asking again. */
export function waitUntil(clock: Clock, instant: number, mark: number): number {
  const wait = (instant - instantAt(clock, mark)) / clock.speed;
  return Math.min(Math.max(wait, 0), LONGEST_WAIT);
}
