import type { SlotPage } from './generated/SlotPage';
import { outcome } from './outcome.svelte';
import * as shell from './shell';

/** The slot whose dialog is open. */
class OpenedSlot {
  page = $state.raw<SlotPage>();

  async open(id: string): Promise<void> {
    await outcome.try(async () => {
      this.page = await slotPage(id);
    });
  }

  async lookAgain(): Promise<void> {
    const id = this.page?.item.id;
    if (id === undefined) return;
    try {
      const page = await slotPage(id);
      if (page && this.page?.item.id === id) this.page = page;
    } catch {
      // Whatever is chosen in the dialog will be answered with what is wrong.
    }
  }
}

async function slotPage(id: string): Promise<SlotPage | undefined> {
  const { page } = await shell.view({ place: 'slot', id });
  return page.kind === 'slot' ? page : undefined;
}

export const openedSlot = new OpenedSlot();
