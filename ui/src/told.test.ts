import { expect, test } from 'vitest';
import { lastsOf, lengthOf } from './told';

test('a length is entered as it was noted', () => {
  expect(lengthOf('48h')).toEqual({ count: '48', unit: 'h' });
  expect(lengthOf('7d')).toEqual({ count: '7', unit: 'd' });
  expect(lengthOf('90min')).toEqual({ count: '2', unit: 'h' });
  expect(lengthOf(null)).toEqual({ count: '', unit: 'h' });
});

test('only a whole number of hours or days is taken', () => {
  expect(lastsOf({ count: ' 48 ', unit: 'h' })).toBe('48h');
  expect(lastsOf({ count: '2', unit: 'd' })).toBe('2d');
  for (const count of ['', '0', '-1', '1.5', 'two', '1e3']) {
    expect(lastsOf({ count, unit: 'h' })).toBeUndefined();
  }
});
