import { expect, test } from 'vitest';
import { firstItems } from './first-items';
import type { TodayItem } from './generated/TodayItem';

const item = (id: string): TodayItem => ({
  id,
  title: 'Chin tuck',
  dose: 'once',
  time: '08:30',
  state: 'missed',
  remark: null,
  note: null,
  steps: [],
  answerable: true,
  later: null,
  caution: null,
  exercise: 'nk-chin-tuck',
});
const day = (name: string, ...ids: string[]) => ({ day: name, items: ids.map(item) });
const ids = (days: ReturnType<typeof firstItems>) =>
  days.map(({ day, items }) => [day, ...items.map((one) => one.id)]);

test('a long list is cut within a day, and no day is left empty', () => {
  const days = [day('Friday', 'a', 'b'), day('Saturday', 'c', 'd'), day('Sunday', 'e')];
  expect(ids(firstItems(days, 3))).toEqual([
    ['Friday', 'a', 'b'],
    ['Saturday', 'c'],
  ]);
  expect(ids(firstItems(days, 2))).toEqual([['Friday', 'a', 'b']]);
});

test('a short list stays whole', () => {
  const days = [day('Friday', 'a'), day('Saturday', 'b')];
  expect(firstItems(days, 6)).toEqual(days);
});
