import type { Mark } from './generated/Mark';

/** A mark whose label fits, and the end of the label that stands at it. */
export interface PlacedMark extends Mark {
  anchor: 'start' | 'end';
}

/** The marks whose labels fit beside each other, where `letter` is the share of the width that one letter takes. */
export function placeMarks(marks: readonly Mark[], letter: number): PlacedMark[] {
  const placed: PlacedMark[] = [];
  let free = 0;
  for (const mark of marks) {
    const width = mark.label.length * letter;
    const anchor = mark.at + width > 1 ? 'end' : 'start';
    const left = anchor === 'start' ? mark.at : mark.at - width;
    if (left < free || mark.at > 1) continue;
    placed.push({ ...mark, anchor });
    free = left + width + 2 * letter;
  }
  return placed;
}
