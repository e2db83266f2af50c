import { expect, test } from 'vitest';
import { leading } from './sentence';

test('the first sentence leads, and nothing is lost', () => {
  expect(leading('Not before tomorrow 14:45. No sauna. This holds for 24 hours.')).toEqual([
    'Not before tomorrow 14:45.',
    ' No sauna. This holds for 24 hours.',
  ]);
  expect(leading('No rule here holds you back.')).toEqual(['No rule here holds you back.', '']);
});
