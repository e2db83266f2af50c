/** A dose in which a number stays in one line with its unit, and a span with its end. */
export function unbroken(dose: string): string {
  return dose
    .replace(/(?<=\d) (?=\p{L}{1,3}(?!\p{L}))/gu, '\u00a0')
    .replace(/(?<=\d)–(?=\d)/g, '–\u2060');
}
