import { expect, test } from 'vitest';
import { quietSetting } from './quiet';

test('quiet hours are two different times of day', () => {
  expect(quietSetting({ from: '22:00', until: '07:00' })).toBe('22:00-07:00');
  expect(quietSetting({ from: '22:00', until: '22:00' })).toBeUndefined();
});

test('a field that is still being filled sets nothing', () => {
  expect(quietSetting({ from: '', until: '07:00' })).toBeUndefined();
  expect(quietSetting({ from: '22:00', until: '' })).toBeUndefined();
});
