/** Focus must not fall off the page. */

/** To be called before something changes; the answer, once it has changed. */
export function holdFocus(): () => void {
  const held = document.activeElement;
  if (!held || held === document.body) return () => undefined;
  const around = held.parentElement?.closest<HTMLElement>('[tabindex="-1"]');
  return () => {
    keepFocus(around);
  };
}

/** A button that has done its work may be gone; focus goes to what it stood in, or to the page's heading. */
export function keepFocus(around?: HTMLElement | null): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  const place = around?.isConnected ? around : document.getElementById('heading');
  place?.focus({ preventScroll: true });
}
