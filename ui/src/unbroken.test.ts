import { expect, test } from 'vitest';
import { unbroken } from './unbroken';

test('a number stays with its unit', () => {
  expect(unbroken('5 times, hold 20 s, rest 1 min')).toBe(
    '5 times, hold 20\u00a0s, rest 1\u00a0min',
  );
});

test('a span stays with its end', () => {
  expect(unbroken('hold 15–30 s')).toBe('hold 15–\u206030\u00a0s');
});
