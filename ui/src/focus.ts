/** A button that has done its work may be gone; focus must not fall off the page with it. */
export function keepFocus(fallback = 'heading'): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  const place = document.getElementById(fallback) ?? document.getElementById('heading');
  place?.focus({ preventScroll: true });
}
