import { FluentBundle, FluentResource } from '@fluent/bundle';
import english from '../../content/en/ui.ftl?raw';
import type { Labels } from './generated/Labels';
import * as shell from './shell';

/** What the page is read in. English says what another language does not. */
class Speech {
  language = $state.raw('en');
  bundles = $state.raw([bundle('en-GB', english)]);

  /** Speaks from now on as the program around the page does; where it does not answer, as before. */
  async listen(asked = shell.labels()): Promise<void> {
    try {
      this.speak(await asked);
    } catch {
      // The view that comes next says what is wrong.
    }
  }

  speak({ language, right_to_left, text }: Labels): void {
    const own = text === null ? [] : [bundle(language, text)];
    this.bundles = [...own, bundle('en-GB', english)];
    this.language = language;
    document.documentElement.lang = language;
    document.documentElement.dir = right_to_left ? 'rtl' : 'ltr';
  }
}

function bundle(language: string, text: string): FluentBundle {
  // Isolating marks are off: arguments appear only in spoken names, where direction shows nothing.
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(text));
  return bundle;
}

export const speech = new Speech();
