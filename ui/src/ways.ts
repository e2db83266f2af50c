/** The ways from page to page that remember something: what was chosen last, or where one came from. */
import { companion } from './companion.svelte';
import { EVERYTHING } from './filters';
import type { ExerciseFilter } from './generated/ExerciseFilter';
import type { FoundKind } from './generated/FoundKind';
import type { Range } from './generated/Range';
import type { Route } from './generated/Route';
import { trail } from './trail.svelte';

let filter: ExerciseFilter = EVERYTHING;
let range: Range = 'month';
/** What the pages are shown in, once it is there. */
let room: HTMLElement | undefined;
const UNMEASURED = 40;
/** Where the card to take along was opened from. */
let beforeCard: Route = { place: 'today' };

/** Goes further from a page, to come back to it. */
export async function openFurther(route: Route, opener: HTMLElement | null): Promise<void> {
  trail.leave(companion.place, opener);
  await companion.go(route);
}

/** Shows how an exercise is done. */
export async function openExercise(id: string, opener: HTMLElement | null): Promise<void> {
  await openFurther({ place: 'exercise', id, still: prefersStill(), left: null }, opener);
}

/** Shows an article, or what there is to read about an aftercare rule. */
export async function openArticle(id: string, opener: HTMLElement | null): Promise<void> {
  await openFurther({ place: 'article', id }, opener);
}

/** Shows the report for the therapist, at first about the course. */
export async function openReport(opener: HTMLElement | null): Promise<void> {
  await openFurther({ place: 'report', from: null, until: null }, opener);
}

/** Shows it about other days; what else was chosen stays. */
export async function reportOn(from: string, until: string): Promise<void> {
  companion.place = { place: 'report', from, until };
  await companion.refresh();
}

/** Shows the exercises, through the filter that was chosen last unless another is. */
export async function openExercises(chosen: ExerciseFilter = filter): Promise<void> {
  filter = chosen;
  await companion.go({ place: 'exercises', filter });
}

/** Shows what there is to read and the search, of one kind or of all. */
export async function search(words: string, kind: FoundKind | null = null): Promise<void> {
  await companion.go({ place: 'learn', words, kind });
}

/** Shows the diary, in the range that was chosen last unless another is. */
export async function openDiary(chosen: Range = range): Promise<void> {
  range = chosen;
  await companion.go({ place: 'diary', range, width: width() });
}

/** The diary's pictures are drawn to fit what the pages are shown in, however that changes. */
export function fitDiary(content: HTMLElement): () => void {
  room = content;
  const observer = new ResizeObserver(() => {
    const { place } = companion;
    if (place.place !== 'diary') return;
    const fits = width();
    if (place.width === fits) return;
    companion.place = { ...place, width: fits };
    void companion.refresh();
  });
  observer.observe(content);
  return () => {
    observer.disconnect();
  };
}

/** How wide the pages are, in em. */
function width(): number {
  if (!room) return UNMEASURED;
  const letter = Number.parseFloat(getComputedStyle(room).fontSize);
  return Math.round(room.clientWidth / letter) || UNMEASURED;
}

/** Shows the card to take along, of a session or of the next one. */
export async function openCard(session: number | null): Promise<void> {
  beforeCard = companion.place;
  await companion.go({ place: 'card', session });
}

export async function closeCard(): Promise<void> {
  await companion.go(beforeCard);
}

function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
