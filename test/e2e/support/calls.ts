import type { Page } from '@playwright/test';
import type { Reply } from '../../../shared/ipc/contract.ts';

const firstId = 1_000_000;

/**
 * Speaks to the records process from inside the page, past the page's own client: for tests of the line itself. Reloads the page to
 * catch the port.
 */
export async function tapRecords(page: Page): Promise<(channel: string, payload: unknown) => Promise<Reply>> {
  await page.addInitScript(() => {
    window.addEventListener('message', (event) => {
      if (event.data === 'otway:records-port') Object.assign(window, { tappedPort: event.ports[0] });
    });
  });
  await page.reload();
  await page.waitForFunction(() => 'tappedPort' in window);
  let id = firstId;
  return async (channel, payload) => {
    id += 1;
    return page.evaluate(
      (request) =>
        new Promise<Reply>((resolve) => {
          const port = Reflect.get(window, 'tappedPort') as MessagePort;
          const listen = ({ data }: MessageEvent) => {
            if (data.id !== request.id) return;
            port.removeEventListener('message', listen);
            resolve(data);
          };
          port.addEventListener('message', listen);
          port.start();
          port.postMessage(request);
        }),
      { id, channel, payload },
    );
  };
}
