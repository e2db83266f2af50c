/** The parts of a key press that matter here. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'repeat'
>;

/** Ctrl+Z and Ctrl+Shift+Z, by the key's place where the letter is not Latin. */
export function undoKey(press: Press): 'undo' | 'redo' | undefined {
  if (!(press.ctrlKey || press.metaKey) || press.altKey || press.repeat) return undefined;
  const latin = /^[a-z]$/i.test(press.key);
  const isZ = latin ? press.key.toLowerCase() === 'z' : press.code === 'KeyZ';
  if (!isZ) return undefined;
  return press.shiftKey ? 'redo' : 'undo';
}

/**
 * What a key does on every page, in the order in which the list of keys tells it. None is a character by
 * itself, which a slip of the hand or of a spoken command would press (WCAG 2.1.4).
 */
export const KEYS = [
  { does: 'today', press: 'Alt+1' },
  { does: 'exercises', press: 'Alt+2' },
  { does: 'sessions', press: 'Alt+3' },
  { does: 'diary', press: 'Alt+4' },
  { does: 'learn', press: 'Alt+5' },
  { does: 'settings', press: 'Alt+6' },
  { does: 'feel', press: 'Alt+H' },
  { does: 'had-session', press: 'Alt+S' },
  { does: 'keys', press: 'F1' },
] as const;

export type Does = (typeof KEYS)[number]['does'];

/** What this press does. A digit and a letter are known by their place on any keyboard. */
export function keyDoes(press: Press): Does | undefined {
  if (press.ctrlKey || press.metaKey || press.shiftKey || press.repeat) return undefined;
  const place = press.code.replace(/^(Digit|Numpad|Key)/, '');
  const name = press.altKey ? `Alt+${place}` : press.key;
  return KEYS.find((key) => key.press === name)?.does;
}

/** What shows all parts to whoever builds the page; no list tells of it, and nobody hits it by accident. */
export function partsKey(press: Press): boolean {
  const held = press.ctrlKey && press.altKey && press.shiftKey && !press.metaKey;
  return held && press.code === 'KeyP' && !press.repeat;
}

/** Fields whose own undo comes first. */
export function isTyping(target: EventTarget | null): boolean {
  const { tagName, type, isContentEditable } = (target ?? {}) as Partial<HTMLInputElement>;
  if (isContentEditable || tagName === 'TEXTAREA' || tagName === 'SELECT') return true;
  return tagName === 'INPUT' && type !== 'checkbox' && type !== 'radio';
}
