import type { MoveTo } from './generated/MoveTo';

/** Where a slot is to be moved; none while what matters for it is missing. */
export function moveTo(
  which: 'once' | 'following',
  date: string,
  time: string,
): MoveTo | undefined {
  if (!time) return undefined;
  if (which === 'following') return { following: time };
  return date ? { once: `${date}T${time}` } : undefined;
}
