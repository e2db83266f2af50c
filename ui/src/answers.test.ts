import { expect, test } from 'vitest';
import { answered, givenBefore, noToTheRest } from './answers';
import type { Sign } from './generated/Sign';

const sign = (id: string, answer: Sign['answer'] = null): Sign => ({
  id,
  text: 'New chest pain',
  detail: 'Any of these counts.',
  answer,
});

test('what was answered before is filled in', () => {
  expect(givenBefore([sign('RF-07', 'unsure'), sign('RF-08')])).toEqual({ 'RF-07': 'unsure' });
});

test('none of these answers no to what has no answer', () => {
  const signs = [sign('N-01'), sign('N-02')];
  expect(noToTheRest(signs, { 'N-02': 'yes', 'RF-01': 'no' })).toEqual({
    'N-01': 'no',
    'N-02': 'yes',
    'RF-01': 'no',
  });
});

test('the same answer once more takes it back, another takes its place', () => {
  expect(answered({ 'N-01': 'yes' }, 'N-01', 'yes')).toEqual({});
  expect(answered({ 'N-01': 'yes' }, 'N-01', 'unsure')).toEqual({ 'N-01': 'unsure' });
  expect(answered({}, 'N-01', 'no')).toEqual({ 'N-01': 'no' });
});
