/** The page comes to life. */
import './forms.css';
import './diary.css';
import './figure.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { companion } from './companion.svelte';
import { files } from './files.svelte';
import type { Labels } from './generated/Labels';
import type { View } from './generated/View';
import { watchForQuiet } from './lock';
import { openWhatIsAsked } from './opened';
import { outcome } from './outcome.svelte';
import * as shell from './shell';
import { speech } from './speech.svelte';

/** What is asked before the page is there. */
export interface First {
  labels: Promise<Labels>;
  speed: Promise<number>;
  view: Promise<View>;
}

export async function start({ labels, speed, view }: First): Promise<void> {
  const listening = Promise.all([
    shell.onOpen(() => void openWhatIsAsked()),
    shell.onFile(() => void openWhatIsAsked()),
    shell.onHovered((hovers) => (files.hovered = hovers)),
  ]);
  watchForQuiet();
  // Nothing is shown in another language first.
  await speech.listen(labels);
  const target = document.getElementById('app');
  if (target) mount(App, { target });
  await outcome.try(async () => {
    companion.clock = { ...companion.clock, speed: await speed };
  });
  await companion.refresh(view);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void companion.refresh();
  });
  window.addEventListener('focus', () => void companion.refresh());
  await listening;
  await openWhatIsAsked();
}

export const changed = () => companion.refresh();
