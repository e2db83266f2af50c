/** Coming back to a page finds it as it was left. */
import { tick } from 'svelte';

/** A control of the page, and how far below the window's edge it stood. */
export interface Spot {
  id: string;
  top: number;
}

export function spotOf(control: HTMLElement): Spot {
  return { id: control.id, top: control.getBoundingClientRect().top };
}

/** Puts the control where it was, and focus on it. */
export async function returnTo({ id, top }: Spot): Promise<void> {
  await tick();
  const control = document.getElementById(id);
  if (!control) return;
  control.focus({ preventScroll: true });
  window.scrollBy({ top: control.getBoundingClientRect().top - top });
}
