import { expect, test } from 'vitest';
import { EVERYTHING, isEverything } from './filters';

test('everything is shown until something is chosen', () => {
  expect(isEverything(EVERYTHING)).toBe(true);
  expect(isEverything({ ...EVERYTHING, region: 'neck' })).toBe(false);
  expect(isEverything({ ...EVERYTHING, position: 'sitting' })).toBe(false);
  expect(isEverything({ ...EVERYTHING, equipment: 'nothing' })).toBe(false);
  expect(isEverything({ ...EVERYTHING, desk: true })).toBe(false);
});
