import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Pixels for each point of a figure: 216 to the inch. */
const pixelsPerPoint = 3;

let ready: Promise<void> | undefined;

/**
 * Draws SVG as PNG, for programs that do not draw SVG themselves.
 * @param module the rasteriser's WebAssembly, as the build puts it into `out/rasteriser`
 */
export async function rasterise(svg: string, module: string): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(module));
  await ready;
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: pixelsPerPoint },
    background: '#ffffff',
    // All words are outlines already.
    font: { loadSystemFonts: false },
  });
  try {
    return picture.render().asPng();
  } finally {
    picture.free();
  }
}
