/** Encodes pictures as JPEG apart from the page: there, encoding waits for idle moments, and drawing waits for it. */

interface Order {
  readonly id: number;
  readonly picture: ImageBitmap;
  readonly quality: number;
}

self.addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const { id, picture, quality } = data;
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
  try {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    const jpeg = new Uint8Array(await blob.arrayBuffer());
    self.postMessage({ id, jpeg }, { transfer: [jpeg.buffer] });
  } catch {
    self.postMessage({ id, jpeg: null });
  }
});
