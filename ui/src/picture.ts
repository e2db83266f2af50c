/** Drawings as pictures that every telephone shows. */

/** So many dots for each of the drawing's own. */
const SHARPNESS = 1.5;

/** How large a drawing is by its view box; a drawing without one has no size. */
export function sizeOf(svg: string): { width: number; height: number } | undefined {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}

/** So wide, in its own dots, is the widest figure of an exercise. */
const WIDEST = 400;

/** The share of its place that a figure takes, so that everybody is as large as everybody else. */
export function shareOf(svg: string): number {
  return Math.min((sizeOf(svg)?.width ?? WIDEST) / WIDEST, 1);
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
