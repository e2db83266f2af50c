import { expect, test } from 'vitest';
import { confirmed } from './confirmed';

const SLOT = 'nk-chin-tuck@2026-11-24T08:30';

test('an answer that was asked back is meant the second time', () => {
  const skip = { kind: 'skip', slot: SLOT, why: 'dizzy', excuse: null, confirmed: false } as const;
  expect(confirmed(skip)).toEqual({
    kind: 'skip',
    slot: SLOT,
    why: 'dizzy',
    excuse: null,
    confirmed: true,
  });
});

test('what is never asked back stays as it is', () => {
  expect(confirmed({ kind: 'resume' })).toEqual({ kind: 'resume' });
});
