import { tick } from 'svelte';
import { can } from './can.svelte';
import { companion } from './companion.svelte';
import type { Found } from './generated/Found';
import { openArticle, openExercise } from './ways';

/** Goes to what was found, and comes back to its row. */
export function openFound({ opens }: Found, row: HTMLElement | null): Promise<void> {
  switch (opens.what) {
    case 'article':
      return openArticle(opens.id, row);
    case 'exercise':
      return openExercise(opens.id, row);
    case 'can':
      return askOnToday(opens.words);
    case 'check_in':
      return companion.go({ place: 'check_in', corrects: null });
  }
}

/** Asks "Can I …?" where it is asked otherwise too. */
async function askOnToday(words: string): Promise<void> {
  await can.ask(words);
  await companion.go({ place: 'today' });
  await tick();
  const card = document.getElementById('can');
  card?.scrollIntoView({ block: 'center' });
  card?.querySelector('input')?.focus({ preventScroll: true });
}
