/** Darker than this, of 255, is ink on light paper; shadows of a photo are lighter. */
const ink = 130;
/** A row or column is written on where more of its pixels are ink: single ones are dust. */
const leastInk = 2;

export interface InkBox {
  readonly left: number;
  readonly top: number;
  /** The last column and row with ink. */
  readonly right: number;
  readonly bottom: number;
}

/**
 * The smallest box around what is written on a light sheet; undefined where nothing is.
 * @param pixels red, green, blue and opacity of each, row by row, on white
 * @param width of a row, in pixels
 */
export function inkBox(pixels: Uint8ClampedArray, width: number): InkBox | undefined {
  const height = pixels.length / 4 / width;
  const columns = new Uint32Array(width);
  const rows = new Uint32Array(height);
  for (let at = 0; at < width * height; at += 1) {
    const light =
      0.299 * (pixels[at * 4] ?? 255) +
      0.587 * (pixels[at * 4 + 1] ?? 255) +
      0.114 * (pixels[at * 4 + 2] ?? 255);
    if (light >= ink) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    columns[x] = (columns[x] ?? 0) + 1;
    rows[y] = (rows[y] ?? 0) + 1;
  }
  const written = (count: number) => count >= leastInk;
  const [left, right] = [columns.findIndex(written), columns.findLastIndex(written)];
  const [top, bottom] = [rows.findIndex(written), rows.findLastIndex(written)];
  return left < 0 || top < 0 ? undefined : { left, top, right, bottom };
}

/** Paper as light as this, of 255, comes out white. */
const paper = 185;

/** Lightens what was written on grey or yellowish paper until the paper is white, so that no grey box stands on the page. Changes the pixels given. */
export function whiten(pixels: Uint8ClampedArray): void {
  for (let at = 0; at < pixels.length; at += 1) {
    if (at % 4 !== 3) pixels[at] = ((pixels[at] ?? 255) * 255) / paper;
  }
}
