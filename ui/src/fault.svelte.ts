import { tick } from 'svelte';

/** What stands against what was just asked for, for a form to show with the part `Fault`. */
export class Objection {
  text = $state<string>();

  /** What is said twice is read out twice. */
  async raise(text: string) {
    this.text = undefined;
    await tick();
    this.text = text;
  }

  clear() {
    this.text = undefined;
  }
}
