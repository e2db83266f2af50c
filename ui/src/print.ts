/** Prints the page; what is folded in is unfolded on paper, and folded in again afterwards. */
export function print(): void {
  const folded = document.querySelectorAll<HTMLDetailsElement>(
    'details[data-unfolds-in-print]:not([open])',
  );
  for (const details of folded) details.open = true;
  window.addEventListener(
    'afterprint',
    () => {
      for (const details of folded) details.open = false;
    },
    { once: true },
  );
  window.print();
}
