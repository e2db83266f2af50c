import type { Appearance } from './generated/Appearance';
import type { ColorScheme } from './generated/ColorScheme';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
let theme: ColorScheme = 'auto';

/** Makes the page look as the person chose. */
export function wear(appearance: Appearance): void {
  theme = appearance.theme;
  document.documentElement.dataset['text'] = String(appearance.text_size);
  paint();
}

function paint(): void {
  const computer = dark.matches ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = theme === 'auto' ? computer : theme;
}

dark.addEventListener('change', paint);
paint();
