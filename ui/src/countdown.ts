/** What is left of a rest, in milliseconds and words. */

/** `7:58`; the last second counts to its end. */
export function minutesAndSeconds(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How much of the ring is still to go, 0–1. */
export function shareLeft(starts: number, ends: number, now: number): number {
  if (ends <= starts) return 0;
  return Math.min(Math.max((ends - now) / (ends - starts), 0), 1);
}

/** The marks worth saying aloud, in minutes. */
const SPOKEN = [1, 5, 10];

/** The last spoken mark that was passed, if any. */
export function spokenMark(left: number): number | undefined {
  if (left <= 0) return undefined;
  return SPOKEN.find((minutes) => left <= minutes * 60_000);
}

/** When the number next changes, in real milliseconds; a faster clock is shown once a second. */
export function untilNextSecond(left: number, speed: number): number {
  return speed > 1 ? 1000 : (left % 1000) + 10;
}
