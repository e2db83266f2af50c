import { companion } from './companion.svelte';
import type { Found } from './generated/Found';

/** Goes to what was found, and comes back to its row. */
export function openFound({ opens }: Found, row: HTMLElement | null): Promise<void> {
  switch (opens.what) {
    case 'article':
      return companion.openArticle(opens.id, row);
    case 'exercise':
      return companion.openExercise(opens.id, row);
    case 'can':
      return companion.askOnToday(opens.words);
    case 'check_in':
      return companion.go({ place: 'check_in', corrects: null });
  }
}
