import { expect, test } from 'vitest';
import { instantAt, waitUntil } from './clock';

const NOON = 1_795_521_600_000;

test('the clock goes on from the instant of the view', () => {
  expect(instantAt({ now: NOON, mark: 5_000, speed: 1 }, 5_750)).toBe(NOON + 750);
});

test('a faster clock shows a minute for each second', () => {
  expect(instantAt({ now: NOON, mark: 5_000, speed: 60 }, 6_000)).toBe(NOON + 60_000);
});

test('the wait is shorter by the speed', () => {
  const clock = { now: NOON, mark: 0, speed: 60 };
  expect(waitUntil(clock, NOON + 120_000, 500)).toBe(1_500);
});

test('an instant that has passed is not waited for', () => {
  expect(waitUntil({ now: NOON, mark: 0, speed: 1 }, NOON - 1, 0)).toBe(0);
});

test('a wait is never longer than a minute', () => {
  expect(waitUntil({ now: NOON, mark: 0, speed: 1 }, NOON + 3_600_000, 0)).toBe(60_000);
});
