import type { AwayDay } from './generated/AwayDay';

/** The days as far as their first `most` items go. */
export function firstItems(days: readonly AwayDay[], most: number): AwayDay[] {
  const first: AwayDay[] = [];
  let left = most;
  for (const { day, items } of days) {
    if (left === 0) break;
    first.push({ day, items: items.slice(0, left) });
    left -= Math.min(items.length, left);
  }
  return first;
}
