import { expect, test } from 'vitest';
import { isExercise } from './slots';

test('an exercise is told from a rest and from the list of what was missed', () => {
  expect(isExercise('nk-chin-tuck@2026-11-24T08:30')).toBe(true);
  expect(isExercise('rest:1@2026-11-24T14:55')).toBe(false);
  expect(isExercise('away:missed@2026-11-24T08:05')).toBe(false);
  expect(isExercise('nonsense')).toBe(false);
});
