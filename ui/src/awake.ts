/** Keeps the screen from going dark while somebody follows it from the mat. */

let wanted = false;
let held: WakeLockSentinel | undefined;

export async function keepAwake(on: boolean): Promise<void> {
  wanted = on;
  if (!on) {
    const released = held;
    held = undefined;
    await released?.release().catch(() => undefined);
    return;
  }
  if (held || !('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
  try {
    const sentinel = await navigator.wakeLock.request('screen');
    if (!isWanted()) return await sentinel.release();
    held = sentinel;
    // The system takes it back when the page is hidden.
    sentinel.addEventListener('release', () => (held = undefined));
  } catch {
    // Some systems allow it to nobody.
  }
}

/** It may have changed while the system was asked. */
function isWanted(): boolean {
  return wanted;
}

document.addEventListener('visibilitychange', () => void keepAwake(wanted));
