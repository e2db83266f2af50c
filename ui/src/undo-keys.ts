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

/** Fields whose own undo comes first. */
export function isTyping(target: EventTarget | null): boolean {
  const { tagName, type, isContentEditable } = (target ?? {}) as Partial<HTMLInputElement>;
  if (isContentEditable || tagName === 'TEXTAREA' || tagName === 'SELECT') return true;
  return tagName === 'INPUT' && type !== 'checkbox' && type !== 'radio';
}
