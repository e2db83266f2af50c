/** The page shows what it was opened for. */
import { tick } from 'svelte';
import { companion } from './companion.svelte';
import { files } from './files.svelte';
import { forms } from './forms.svelte';
import type { Opened } from './generated/Opened';
import { openedSlot } from './opened-slot.svelte';
import { outcome } from './outcome.svelte';
import * as shell from './shell';
import { isCheckIn, isExercise } from './slots';

/** What the window was opened for, or a file brought to it; while it is locked, that waits. */
export async function openWhatIsAsked(): Promise<void> {
  if (companion.trouble?.kind === 'locked') return;
  await outcome.try(async () => {
    const opened = await shell.openedAt();
    if (opened !== null) await open(opened);
  });
  await files.open();
}

/** Shows what a reminder was for, or the page's top where it is not shown; what can be started is. */
async function open(opened: Opened): Promise<void> {
  await companion.own();
  // Nobody is torn out of an exercise; what rang stays on Today.
  if (companion.playing) return;
  if (opened.at === 'check_in') return companion.go({ place: 'check_in', corrects: null });
  if (opened.at === 'session_form') return forms.openSession();
  const { slot, start } = opened;
  if (isCheckIn(slot)) return companion.go({ place: 'check_in', corrects: null });
  companion.place = { place: 'today' };
  if (start) return companion.openPlayer(slot);
  await companion.refresh();
  await tick();
  // The list moves once more when its letters have come.
  await document.fonts.ready;
  const place = document.getElementById(`slot-${slot}`) ?? document.getElementById('heading');
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
  if (isExercise(slot)) await openedSlot.open(slot);
}
