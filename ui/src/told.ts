/** How long a rule is to hold, as a person says it. */
export interface Length {
  count: string;
  unit: 'h' | 'd';
}

/** `48h` and `2d` as they are entered; minutes, which nobody is asked for, as hours. */
export function lengthOf(lasts: string | null): Length {
  const [, count, unit] = /^(\d+)(min|h|d)$/.exec(lasts ?? '') ?? [];
  if (count === undefined) return { count: '', unit: 'h' };
  if (unit === 'min') return { count: String(Math.ceil(Number(count) / 60)), unit: 'h' };
  return { count, unit: unit === 'd' ? 'd' : 'h' };
}

/** What the engine takes; undefined where it is no whole number. */
export function lastsOf({ count, unit }: Length): string | undefined {
  return /^[1-9]\d{0,3}$/.test(count.trim()) ? `${count.trim()}${unit}` : undefined;
}
