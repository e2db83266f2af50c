import { expect, test } from 'vitest';
import { isIn } from './settings-search';

test('every word must be there, in any order', () => {
  expect(isIn('sound player', 'Sounds while exercising: the player counts')).toBe(true);
  expect(isIn('sound night', 'Sounds while exercising: the player counts')).toBe(false);
});

test('neither case nor accents nor spaces at the ends matter', () => {
  expect(isIn(' tamano ', 'Tamaño del texto')).toBe(true);
  expect(isIn('GRÖSSE', 'Größe oder groesse, Grösse')).toBe(true);
});

test('no words are in everything', () => {
  expect(isIn('', 'Anything')).toBe(true);
  expect(isIn('  ', 'Anything')).toBe(true);
});
