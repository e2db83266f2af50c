import { outcome } from './outcome.svelte';

/** Work that takes no longer is not worth a word. */
const SHOWN_AFTER = 300;

/** What takes a while. */
class Work {
  /** What it is, and how far it is, from 0 to 1, where that is known. */
  shown = $state.raw<{ what: string; part: number | null }>();

  /** Shows it where it takes a while. It begins with the first word of its progress. */
  async do(
    what: string,
    attempt: (onprogress: (part: number | null) => void) => Promise<void>,
  ): Promise<void> {
    let part: number | null = null;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await outcome.try(async () => {
      try {
        await attempt((told) => {
          // A word of it may come after the end.
          if (over) return;
          part = told;
          if (this.shown) this.shown = { what, part };
          timer ??= setTimeout(() => (this.shown = { what, part }), SHOWN_AFTER);
        });
      } finally {
        over = true;
        clearTimeout(timer);
        this.shown = undefined;
      }
    });
  }
}

export const work = new Work();
