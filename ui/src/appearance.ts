import type { Appearance } from './generated/Appearance';
import type { ColorScheme } from './generated/ColorScheme';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const contrast = window.matchMedia('(prefers-contrast: more)');
let theme: ColorScheme = 'auto';

/** Makes the page look as the person chose. */
export function wear(appearance: Appearance): void {
  theme = appearance.theme;
  document.documentElement.dataset['text'] = String(appearance.text_size);
  paint();
}

function paint(): void {
  const computer = dark.matches ? 'dark' : 'light';
  const { dataset } = document.documentElement;
  dataset['theme'] = theme === 'light' || theme === 'dark' ? theme : computer;
  dataset['contrast'] = theme === 'contrast' || contrast.matches ? 'more' : 'usual';
}

for (const asked of [dark, contrast]) asked.addEventListener('change', paint);
paint();
