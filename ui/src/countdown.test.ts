import { expect, test } from 'vitest';
import { minutesAndSeconds, shareLeft, spokenMark, untilNextSecond } from './countdown';

const MINUTE = 60_000;

test('the time left reads as minutes and seconds', () => {
  expect(minutesAndSeconds(15 * MINUTE)).toBe('15:00');
  expect(minutesAndSeconds(7 * MINUTE + 58_000)).toBe('7:58');
  expect(minutesAndSeconds(7 * MINUTE + 57_001)).toBe('7:58');
  expect(minutesAndSeconds(9_000)).toBe('0:09');
});

test('nothing is left once the rest is over', () => {
  expect(minutesAndSeconds(1)).toBe('0:01');
  expect(minutesAndSeconds(0)).toBe('0:00');
  expect(minutesAndSeconds(-5_000)).toBe('0:00');
});

test('the ring is full at the start, half in the middle and empty at the end', () => {
  expect(shareLeft(0, 15 * MINUTE, 0)).toBe(1);
  expect(shareLeft(0, 15 * MINUTE, 7.5 * MINUTE)).toBe(0.5);
  expect(shareLeft(0, 15 * MINUTE, 15 * MINUTE)).toBe(0);
});

test('the ring stays within its bounds', () => {
  expect(shareLeft(0, 15 * MINUTE, -MINUTE)).toBe(1);
  expect(shareLeft(0, 15 * MINUTE, 20 * MINUTE)).toBe(0);
  expect(shareLeft(MINUTE, MINUTE, 0)).toBe(0);
});

test('only 10, 5 and 1 minutes are said aloud', () => {
  expect(spokenMark(12 * MINUTE)).toBeUndefined();
  expect(spokenMark(10 * MINUTE)).toBe(10);
  expect(spokenMark(5 * MINUTE + 1)).toBe(10);
  expect(spokenMark(5 * MINUTE)).toBe(5);
  expect(spokenMark(30_000)).toBe(1);
  expect(spokenMark(0)).toBeUndefined();
});

test('the number changes just after each second, and once a second when the clock runs faster', () => {
  expect(untilNextSecond(478_400, 1)).toBe(410);
  expect(untilNextSecond(478_400, 60)).toBe(1000);
});
