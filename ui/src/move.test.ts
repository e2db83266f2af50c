import { expect, test } from 'vitest';
import { moveTo } from './move';

test('one is moved to a date and a time, all that follow to a time', () => {
  expect(moveTo('once', '2026-11-24', '09:15')).toEqual({ once: '2026-11-24T09:15' });
  expect(moveTo('following', '2026-11-24', '09:15')).toEqual({ following: '09:15' });
  expect(moveTo('following', '', '09:15')).toEqual({ following: '09:15' });
});

test('an empty field moves nothing', () => {
  expect(moveTo('once', '', '09:15')).toBeUndefined();
  expect(moveTo('once', '2026-11-24', '')).toBeUndefined();
  expect(moveTo('following', '2026-11-24', '')).toBeUndefined();
});
