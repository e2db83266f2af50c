import type { CanPage } from './generated/CanPage';
import { outcome } from './outcome.svelte';
import * as shell from './shell';

/** What was asked with "Can I …?" last, and the answer as it is now. */
class Can {
  page = $state.raw<CanPage>();

  async ask(words: string): Promise<void> {
    await outcome.try(async () => {
      const { page } = await shell.view({ place: 'can', words });
      if (page.kind === 'can') this.page = page;
    });
  }

  /** What is forbidden now may not be any more, and the other way round. */
  async askAgain(): Promise<void> {
    const words = this.page?.asked;
    if (words === undefined) return;
    try {
      const { page } = await shell.view({ place: 'can', words });
      if (page.kind === 'can' && this.page?.asked === words) this.page = page;
    } catch {
      this.page = undefined;
    }
  }
}

export const can = new Can();
