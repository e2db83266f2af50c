export interface Spot<T> {
  what: T;
  x: number;
  y: number;
}

const STEPS: Partial<Record<string, [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What an arrow key leads to on a map: the nearest spot that way, rather straight than aside. */
export function neighbour<T>(key: string, from: T, spots: Spot<T>[]): T | undefined {
  const step = STEPS[key];
  const here = spots.find((spot) => spot.what === from);
  if (!step || !here) return undefined;
  let nearest: { what: T; far: number } | undefined;
  for (const { what, x, y } of spots) {
    const [dx, dy] = [x - here.x, y - here.y];
    const ahead = dx * step[0] + dy * step[1];
    const aside = Math.abs(dx * step[1]) + Math.abs(dy * step[0]);
    if (ahead < 1 || ahead < aside / 2) continue;
    const far = ahead + 2 * aside;
    if (!nearest || far < nearest.far) nearest = { what, far };
  }
  return nearest?.what;
}
