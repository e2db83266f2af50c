import { expect, test } from 'vitest';
import { limitOf, limitSetting } from './limit';

test('only whole numbers that can be chosen are taken', () => {
  expect(limitOf(' 4 ', 1, 7)).toBe(4);
  expect(limitOf('0', 0, 30)).toBe(0);
  for (const text of ['', '8', '0', '-1', '1.5', 'two']) {
    expect(limitOf(text, 1, 7)).toBeUndefined();
  }
});

test('a limit is a setting, and so is its absence', () => {
  expect(limitSetting('per_week', { value: 4, by_clinician: true })).toEqual({
    name: 'per_week',
    limit: { value: 4, by_clinician: true },
  });
  expect(limitSetting('days_between', null)).toEqual({ name: 'days_between', limit: null });
});
