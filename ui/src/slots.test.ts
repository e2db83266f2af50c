import { expect, test } from 'vitest';
import { isCheckIn, isExercise } from './slots';

test('an exercise is told from a rest and from the list of what was missed', () => {
  expect(isExercise('nk-chin-tuck@2026-11-24T08:30')).toBe(true);
  expect(isExercise('rest:1@2026-11-24T14:55')).toBe(false);
  expect(isExercise('away:missed@2026-11-24T08:05')).toBe(false);
  expect(isExercise('nonsense')).toBe(false);
});

test('a reminder that asks how one feels is told from the others', () => {
  expect(isCheckIn('checkin:1@2026-11-24T18:40')).toBe(true);
  expect(isCheckIn('gate:1@2026-11-24T18:00')).toBe(false);
  expect(isCheckIn('nk-chin-tuck@2026-11-24T08:30')).toBe(false);
});
