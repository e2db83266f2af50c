/** The window's lock: opened with a passphrase, shut by hand, and by itself when nobody does anything. */
import { companion } from './companion.svelte';
import { failureFrom } from './failure';
import type { Failure } from './generated/Failure';
import { openWhatIsAsked } from './opened';
import { outcome } from './outcome.svelte';
import * as shell from './shell';

/** Our default. */
const QUIET_BEFORE_LOCK = 10 * 60_000;
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'];

/** What stands against it where it is not the passphrase. */
export async function unlock(passphrase: string): Promise<Failure | undefined> {
  try {
    await shell.unlock(passphrase);
  } catch (thrown) {
    return failureFrom(thrown);
  }
  await companion.go({ place: 'today' });
  await openWhatIsAsked();
  return undefined;
}

/** Nothing of what was shown stays in the page. */
export async function lockNow(): Promise<void> {
  await outcome.try(async () => {
    await shell.lockNow();
    location.reload();
  });
}

/** From now on the window asks for a passphrase, or not any more; what stands against it. */
export async function changeLock(passphrase: string, on: boolean): Promise<Failure | undefined> {
  try {
    outcome.say(await (on ? shell.setLock(passphrase) : shell.takeLockAway(passphrase)));
    await companion.refresh();
    return undefined;
  } catch (thrown) {
    return failureFrom(thrown);
  }
}

/** Shuts a window with a passphrase that nobody has touched for a while; never in the middle of an exercise. */
export function watchForQuiet(): void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (companion.view?.has_lock && !companion.playing) void lockNow();
      else wait();
    }, QUIET_BEFORE_LOCK);
  };
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, wait, { passive: true });
  wait();
}
