/** Whether every word is somewhere in the text; neither case nor accents matter. */
export function isIn(words: string, text: string): boolean {
  const all = plain(text);
  return plain(words)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Hides every row of the cards that the words are not in, and every card without a row left. A card that
 * is called so shows all of itself. Returns how many rows are left.
 */
export function showFound(cards: Iterable<HTMLElement>, words: string): number {
  let found = 0;
  for (const card of cards) {
    const title = card.querySelector('h2')?.textContent ?? '';
    const called = `${title} ${card.dataset.words ?? ''}`;
    const rows = [...card.children].filter(isRow);
    const whole = isIn(words, called);
    const shown = rows.filter((row) => whole || isIn(words, `${called} ${row.textContent}`));
    // What explains the card stays as long as the card does.
    for (const row of rows) row.hidden = !shown.includes(row);
    card.hidden = shown.length === 0;
    found += shown.length;
  }
  return found;
}

function isRow(child: Element): child is HTMLElement {
  return child instanceof HTMLElement && !child.matches('h2, h2 + .hint');
}
