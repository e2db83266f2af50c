/** A text's first sentence, which leads it, and what follows. */
export function leading(text: string): [first: string, rest: string] {
  const end = /[.!?]\s/.exec(text);
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 1)] : [text, ''];
}
