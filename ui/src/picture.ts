/** Drawings as pictures that every telephone shows. */

/** So many dots for each of the drawing's own. */
const SHARPNESS = 1.5;

/** How large a drawing is by its view box; a drawing without one has no size. */
export function sizeOf(svg: string): { width: number; height: number } | undefined {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}

/** So wide, in its own dots, is the place of a figure, and of one that shows only the upper part of a person. */
const PLACE = { whole: 320, upper: 260 };
/** Whoever is shown whole is at least so wide. */
const WHOLE = 280;

/** A figure in a place like every other's: people are of one size, and stand at the same height. */
export function placed(svg: string): string {
  const size = sizeOf(svg);
  if (!size) return svg;
  const least = size.width < WHOLE ? PLACE.upper : PLACE.whole;
  const width = Math.max(least, size.width);
  const height = Math.max((least * 3) / 4, size.height);
  const box = [(size.width - width) / 2, size.height - height, width, height].join(' ');
  return svg.replace(/viewBox="[^"]*"/, `viewBox="${box}"`);
}

/** The drawing with its size written on it, without which an image of it has none. */
export function sized(svg: string): string {
  const size = sizeOf(svg);
  if (!size) return svg;
  return svg.replace('<svg ', `<svg width="${size.width}" height="${size.height}" `);
}

export async function pngOf(svg: string): Promise<Uint8Array> {
  const { width, height } = sizeOf(svg) ?? { width: 1, height: 1 };
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SHARPNESS);
  canvas.height = Math.round(height * SHARPNESS);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  return new Uint8Array((await blob?.arrayBuffer()) ?? []);
}
