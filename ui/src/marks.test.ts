import { expect, test } from 'vitest';
import { placeMarks } from './marks';

const labels = (marks: ReturnType<typeof placeMarks>) => marks.map((mark) => mark.label);

test('labels that would run into each other are left out', () => {
  const marks = [
    { label: 'now', at: 0 },
    { label: 'tonight', at: 0.06 },
    { label: 'tomorrow', at: 0.13 },
    { label: 'Thu', at: 0.46 },
  ];
  expect(labels(placeMarks(marks, 0.015))).toEqual(['now', 'tomorrow', 'Thu']);
  expect(labels(placeMarks(marks, 0.003))).toEqual(['now', 'tonight', 'tomorrow', 'Thu']);
});

test('a label at the end stands before its mark', () => {
  expect(placeMarks([{ label: 'Fri', at: 1 }], 0.02)).toEqual([
    { label: 'Fri', at: 1, anchor: 'end' },
  ]);
});
