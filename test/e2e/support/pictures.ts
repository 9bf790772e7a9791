import type { Page } from '@playwright/test';

/** A photo-like JPEG drawn in the window, 2,400 × 1,800: a bench in front of a wall, with a word on it. */
export async function drawPicture(page: Page, word: string): Promise<Buffer> {
  const base64 = await page.evaluate(async (text) => {
    const canvas = new OffscreenCanvas(2400, 1800);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    const wall = pen.createLinearGradient(0, 0, 0, 1200);
    wall.addColorStop(0, '#dfe6e2');
    wall.addColorStop(1, '#b9c4bf');
    pen.fillStyle = wall;
    pen.fillRect(0, 0, 2400, 1800);
    pen.fillStyle = '#8d8f92';
    pen.fillRect(0, 1350, 2400, 450);
    pen.fillStyle = '#8a5a33';
    pen.fillRect(300, 850, 1800, 90);
    pen.fillRect(360, 940, 90, 620);
    pen.fillRect(1950, 940, 90, 620);
    pen.fillStyle = '#c99a5b';
    pen.fillRect(900, 560, 520, 290);
    pen.fillStyle = '#23312d';
    pen.font = '120px sans-serif';
    pen.fillText(text, 980, 740);
    const bytes = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })).arrayBuffer(),
    );
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, word);
  return Buffer.from(base64, 'base64');
}

/** Where the private things of `privatePicture` are, as shares of its width and height: left, top, right, bottom. */
export const privatePlaces = {
  face: [0.2, 0.2, 0.3, 0.34],
  screen: [0.6, 0.55, 0.85, 0.75],
} as const;

/** A JPEG, 2,000 × 1,500, with a face in a colour that is nowhere else (magenta), and words on a screen of another (green). */
export async function privatePicture(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async ({ face, screen }) => {
    const canvas = new OffscreenCanvas(2000, 1500);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = '#b9c4bf';
    pen.fillRect(0, 0, 2000, 1500);
    pen.fillStyle = '#8a5a33';
    pen.fillRect(300, 1200, 1400, 80);
    const fill = (place: readonly number[], colour: string) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = place;
      pen.fillStyle = colour;
      pen.fillRect(left * 2000, top * 1500, (right - left) * 2000, (bottom - top) * 1500);
    };
    fill(face, '#ff00ff');
    fill(screen, '#00ff00');
    pen.fillStyle = '#004000';
    pen.font = '90px sans-serif';
    pen.fillText('Payroll 4471', 1220, 990);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, privatePlaces);
  return Buffer.from(base64, 'base64');
}
