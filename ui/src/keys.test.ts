import { expect, test } from 'vitest';
import { KEYS, isTyping, keyDoes, partsKey, undoKey, type Press } from './keys';

const press = (parts: Partial<Press>): Press => ({
  key: 'z',
  code: 'KeyZ',
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  repeat: false,
  ...parts,
});
const target = (parts: object) => parts as EventTarget;

test('Ctrl+Z undoes and Ctrl+Shift+Z redoes', () => {
  expect(undoKey(press({}))).toBe('undo');
  expect(undoKey(press({ key: 'Z', shiftKey: true }))).toBe('redo');
});

test('a Mac uses its own key', () => {
  expect(undoKey(press({ ctrlKey: false, metaKey: true }))).toBe('undo');
});

test('a Cyrillic keyboard undoes by the key’s place, a German one by its letter', () => {
  expect(undoKey(press({ key: 'я' }))).toBe('undo');
  expect(undoKey(press({ key: 'z', code: 'KeyY' }))).toBe('undo');
  expect(undoKey(press({ key: 'y', code: 'KeyZ' }))).toBeUndefined();
});

test('no other press undoes', () => {
  expect(undoKey(press({ ctrlKey: false }))).toBeUndefined();
  expect(undoKey(press({ altKey: true }))).toBeUndefined();
  expect(undoKey(press({ repeat: true }))).toBeUndefined();
  expect(undoKey(press({ key: 's', code: 'KeyS' }))).toBeUndefined();
});

test('typing keeps its own undo, ticking a box does not', () => {
  expect(isTyping(target({ tagName: 'INPUT', type: 'text' }))).toBe(true);
  expect(isTyping(target({ tagName: 'INPUT', type: 'number' }))).toBe(true);
  expect(isTyping(target({ tagName: 'TEXTAREA' }))).toBe(true);
  expect(isTyping(target({ tagName: 'DIV', isContentEditable: true }))).toBe(true);
  expect(isTyping(target({ tagName: 'INPUT', type: 'radio' }))).toBe(false);
  expect(isTyping(target({ tagName: 'BUTTON', type: 'submit' }))).toBe(false);
  expect(isTyping(null)).toBe(false);
});

test('every key in the list does what the list says, and no two are the same', () => {
  const alone = { ctrlKey: false };
  for (const { does, press: told } of KEYS) {
    const [, letter] = told.split('+');
    const pressed = letter
      ? {
          ...alone,
          altKey: true,
          key: letter,
          code: /\d/.test(letter) ? `Digit${letter}` : `Key${letter}`,
        }
      : { ...alone, key: told, code: told };
    expect(keyDoes(press(pressed))).toBe(does);
  }
  expect(new Set(KEYS.map(({ press: told }) => told)).size).toBe(KEYS.length);
});

test('a key by itself, or with another key held, does nothing', () => {
  for (const held of [{}, { ctrlKey: true, altKey: true }, { altKey: true, shiftKey: true }]) {
    expect(keyDoes(press({ ctrlKey: false, key: '1', code: 'Digit1', ...held }))).toBeUndefined();
  }
  expect(keyDoes(press({ ctrlKey: false, key: 'h', code: 'KeyH' }))).toBeUndefined();
  const asked = { ctrlKey: false, key: '?', code: 'Slash', shiftKey: true };
  expect(keyDoes(press(asked))).toBeUndefined();
  expect(KEYS.filter(({ press: told }) => told.length === 1)).toEqual([]);
});

test('all parts are shown by four keys at once, and by no fewer', () => {
  const all = { code: 'KeyP', ctrlKey: true, altKey: true, shiftKey: true };
  expect(partsKey(press(all))).toBe(true);
  for (const key of ['ctrlKey', 'altKey', 'shiftKey']) {
    expect(partsKey(press({ ...all, [key]: false }))).toBe(false);
  }
  expect(partsKey(press({ ...all, repeat: true }))).toBe(false);
});
