/** Slots by their ids: `nk-chin-tuck@2026-11-24T08:30`, `rest:1@…`, `away:missed@…`. */

/** Whether it is an exercise's; no exercise has a colon in its name. */
export function isExercise(slot: string): boolean {
  const at = slot.indexOf('@');
  return at > 0 && !slot.slice(0, at).includes(':');
}

/** Whether a reminder asks how one feels: `checkin:1@…`. */
export function isCheckIn(slot: string): boolean {
  return slot.startsWith('checkin:');
}
