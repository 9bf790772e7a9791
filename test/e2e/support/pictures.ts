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
