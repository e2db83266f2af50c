import { FluentBundle, FluentResource } from '@fluent/bundle';
import source from '../../content/en/ui.ftl?raw';
import type { Label } from './labels';

// Isolating marks are off: arguments appear only in spoken names, where direction shows nothing.
const bundle = new FluentBundle('en-GB', { useIsolating: false });
bundle.addResource(new FluentResource(source));

export function t(label: Label, args?: Record<string, string | number>): string {
  const message = bundle.getMessage(label);
  return message?.value ? bundle.formatPattern(message.value, args) : label;
}
