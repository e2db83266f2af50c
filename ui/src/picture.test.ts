import { expect, test } from 'vitest';
import { placed, sized, sizeOf } from './picture';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 1433.5" role="img"></svg>';

test('a drawing is as large as its view box', () => {
  expect(sizeOf(DRAWING)).toEqual({ width: 720, height: 1433.5 });
  expect(sizeOf('<svg></svg>')).toBeUndefined();
});

test('its size is written on it once', () => {
  expect(sized(DRAWING)).toBe(
    '<svg width="720" height="1433.5" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 1433.5" role="img"></svg>',
  );
  expect(sized('<svg></svg>')).toBe('<svg></svg>');
});

test('a small figure stands in the middle of the ground, as large as any other', () => {
  expect(placed('<svg viewBox="0 0 280 210"></svg>')).toBe('<svg viewBox="-20 -30 320 240"></svg>');
});

test('the upper part of a person is seen from closer by', () => {
  expect(placed('<svg viewBox="0 0 220 165"></svg>')).toBe('<svg viewBox="-20 -30 260 195"></svg>');
});

test('a figure that needs more room has it', () => {
  expect(placed('<svg viewBox="0 0 360 270"></svg>')).toBe('<svg viewBox="0 0 360 270"></svg>');
});
