import { z } from 'zod';

const Reply = z.strictObject({ id: z.int(), jpeg: z.instanceof(Uint8Array).nullable() });

/** Started with the first picture; it ends with the window, which every lock replaces. */
let worker: Worker | undefined;
let lastId = 0;

/**
 * Encodes what was drawn as JPEG, apart from the page, so that drawing can go on meanwhile. The canvas is empty afterwards.
 * @param quality 0 to 1
 */
export function encodeJpeg(canvas: OffscreenCanvas, quality: number): Promise<Uint8Array<ArrayBuffer>> {
  worker ??= new Worker(new URL('./encode-jpeg.worker.ts', import.meta.url), { type: 'module' });
  const own = worker;
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    const stop = () => {
      own.removeEventListener('message', receive);
      own.removeEventListener('error', fail);
    };
    const receive = ({ data }: MessageEvent) => {
      const reply = Reply.parse(data);
      if (reply.id !== id) return;
      stop();
      if (reply.jpeg) resolve(new Uint8Array(reply.jpeg));
      else reject(new Error('a picture could not be encoded'));
    };
    const fail = () => {
      stop();
      worker = undefined;
      reject(new Error('the encoder did not start'));
    };
    own.addEventListener('message', receive);
    own.addEventListener('error', fail);
    const picture = canvas.transferToImageBitmap();
    own.postMessage({ id, picture, quality }, [picture]);
  });
}
