import { expect, test } from 'vitest';
import { doseOf, stepped, toggled, typed, whole } from './dose';
import type { NewDose } from './generated/NewDose';

test('a dose that is typed and read is the same dose', () => {
  const dose: NewDose = { sets: 2, unit: 'reps', count: 8, hold: 5, rest: null, side: 'both' };
  expect(doseOf(typed(dose))).toEqual(dose);
});

test('what is no whole number is refused by the engine', () => {
  for (const text of ['', 'five', '2.5', '-1', '1e3']) expect(whole(text)).toBe(-1);
  expect(whole(' 7 ')).toBe(7);
});

test('a step stays within its range', () => {
  expect(stepped('5', 1, [1, 10])).toBe('6');
  expect(stepped('10', 1, [1, 10])).toBe('10');
  expect(stepped('1', -1, [1, 10])).toBe('1');
  expect(stepped('', 1, [1, 10])).toBe('1');
  expect(stepped('3', 5, [1, 600])).toBe('8');
});

test('a tap adds times, and takes them away again', () => {
  expect(toggled(['18:30'], ['08:30'])).toEqual(['08:30', '18:30']);
  expect(toggled(['08:30', '18:30'], ['08:30'])).toEqual(['18:30']);
  expect(toggled(['09:00'], ['09:00', '10:00'])).toEqual(['09:00', '10:00']);
});
