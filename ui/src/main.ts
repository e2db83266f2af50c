/** What every start asks is asked before the rest of the page is read, which takes as long as the answer. */
import '@fontsource-variable/inter/index.css';
import './tokens.css';
import './base.css';
import * as shell from './shell';

const page = import('./start');
const listening = shell.onChanged(() => void page.then(({ changed }) => changed()));
const first = {
  labels: shell.labels(),
  speed: shell.clockSpeed(),
  view: listening.then(() => shell.view({ place: 'today' })),
};
// What goes wrong is said by the page.
for (const asked of Object.values(first)) asked.catch(() => undefined);
void page.then(({ start }) => start(first));
