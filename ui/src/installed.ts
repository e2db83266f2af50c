/** What is done to the product on this computer, and not in the person's day. */
import { companion } from './companion.svelte';
import { outcome } from './outcome.svelte';
import * as shell from './shell';

export async function startAgent(): Promise<void> {
  await outcome.try(async () => {
    await shell.startAgent();
    await companion.refresh();
  });
}

export async function setAtLogin(on: boolean): Promise<void> {
  await outcome.try(async () => {
    await companion.tell(await shell.setAtLogin(on));
  });
}

export async function setAside(): Promise<void> {
  await outcome.try(async () => {
    outcome.say(await shell.setAside());
    await companion.refresh();
  });
}

/** Deletes everything and begins anew, as on the first day. */
export async function deleteEverything(): Promise<void> {
  await outcome.try(async () => {
    const message = await shell.deleteEverything();
    await companion.go({ place: 'today' });
    outcome.say(message);
  });
}
