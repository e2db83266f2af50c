import '@fontsource-variable/inter/index.css';
import './tokens.css';
import './base.css';
import './forms.css';
import './diary.css';
import './figure.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { speech } from './speech.svelte';
import { watchForQuiet } from './lock';
import { start } from './start';

const target = document.getElementById('app');
// Nothing is shown in another language first.
void speech.listen().then(() => {
  if (target) mount(App, { target });
});
void start();
watchForQuiet();
