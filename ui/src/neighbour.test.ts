import { expect, test } from 'vitest';
import { neighbour } from './neighbour';

const spots = [
  { what: 'head', x: 120, y: 40 },
  { what: 'chest', x: 120, y: 140 },
  { what: 'left hand', x: 225, y: 260 },
  { what: 'right hand', x: 15, y: 260 },
  { what: 'belly', x: 120, y: 200 },
];

test('an arrow leads to what is nearest that way', () => {
  expect(neighbour('ArrowDown', 'head', spots)).toBe('chest');
  expect(neighbour('ArrowDown', 'chest', spots)).toBe('belly');
  expect(neighbour('ArrowRight', 'belly', spots)).toBe('left hand');
  expect(neighbour('ArrowLeft', 'belly', spots)).toBe('right hand');
  expect(neighbour('ArrowUp', 'belly', spots)).toBe('chest');
});

test('nothing lies beyond the edge, and other keys lead nowhere', () => {
  expect(neighbour('ArrowUp', 'head', spots)).toBeUndefined();
  expect(neighbour('ArrowRight', 'left hand', spots)).toBeUndefined();
  expect(neighbour(' ', 'head', spots)).toBeUndefined();
});
