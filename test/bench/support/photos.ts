import type { Page } from '@playwright/test';

/**
 * Adds photos to a record through the page's port, as the window would: JPEG, 2,048 × 1,536, with the grain of a real photo, so
 * that each takes about half a megabyte.
 * @returns the mean size of one in bytes
 */
export function addPhotos(page: Page, recordId: string, count: number): Promise<number> {
  return page.evaluate(
    async ({ record, wanted }) => {
      const port = window.tappedPort;
      if (!port) throw new Error('no port');
      const call = (channel: string, payload: unknown) =>
        new Promise<{ id: string; bytes: number }>((resolve, reject) => {
          const id = (window.testMessage ?? 2_000_000_000) + 1;
          window.testMessage = id;
          const receive = ({ data }: MessageEvent) => {
            if (data?.id !== id) return;
            port.removeEventListener('message', receive);
            if (data.ok) resolve(data.value);
            else reject(new Error(`${channel}: ${JSON.stringify(data.error)}`));
          };
          port.addEventListener('message', receive);
          port.postMessage({ id, channel, payload });
        });
      const draw = async (seed: number): Promise<{ jpeg: Uint8Array; small: Uint8Array }> => {
        const canvas = new OffscreenCanvas(2048, 1536);
        const pen = canvas.getContext('2d');
        if (!pen) throw new Error('no canvas');
        const picture = pen.createImageData(2048, 1536);
        let state = seed + 1;
        for (let place = 0; place < picture.data.length; place += 4) {
          state = (state * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff;
          const grain = (state >> 16) % 24;
          const column = (place / 4) % 2048;
          const row = Math.floor(place / 8192);
          picture.data[place] = 90 + ((column * (seed + 3)) >> 6) + grain;
          picture.data[place + 1] = 110 + (row >> 4) + grain;
          picture.data[place + 2] = 80 + ((column ^ row) >> 5) + grain;
          picture.data[place + 3] = 255;
        }
        pen.putImageData(picture, 0, 0);
        const list = new OffscreenCanvas(480, 360);
        list.getContext('2d')?.drawImage(canvas, 0, 0, 480, 360);
        const encoded = async (one: OffscreenCanvas) =>
          new Uint8Array(await (await one.convertToBlob({ type: 'image/jpeg', quality: 0.8 })).arrayBuffer());
        return { jpeg: await encoded(canvas), small: await encoded(list) };
      };
      let bytes = 0;
      for (let number = 0; number < wanted; number += 1) {
        const pictures = await draw(number);
        const added = await call('photos.add', {
          recordId: record,
          itemId: null,
          ...pictures,
          takenOn: null,
        });
        bytes += added.bytes;
        await call('photos.update', {
          photoId: added.id,
          caption: `View ${number + 1} of the bench and the shelves beside it.`,
          people: 'nobody',
          itemId: null,
          inDocuments: true,
        });
      }
      return bytes / wanted;
    },
    { record: recordId, wanted: count },
  );
}
