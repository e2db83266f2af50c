import type { Label } from './labels';
import { speech } from './speech.svelte';

export function t(label: Label, args?: Record<string, string | number>): string {
  for (const bundle of speech.bundles) {
    const pattern = bundle.getMessage(label)?.value;
    const faults: Error[] = [];
    const text = pattern ? bundle.formatPattern(pattern, args, faults) : '';
    if (text !== '' && faults.length === 0) return text;
  }
  return label;
}
