import { call } from '../../client/page-client.ts';
import { openPdf } from '../../components/pdf/open-pdf.ts';
import styles from './print-pages.module.css';

/** Dots to the inch: fine enough for small type on paper. */
const resolution = 220;
const pointsPerInch = 72;

/**
 * Hands a PDF's pages to the system's printing as pictures in the window itself, so that nothing is written anywhere but where the
 * system's printing keeps what it prints.
 * @returns whether they were printed; false where the user closed the dialog
 */
export async function printPages(bytes: Uint8Array): Promise<boolean> {
  const { document: pdf, close } = await openPdf(bytes);
  // The screen's own parts are kept off paper, all but the one that holds a sheet.
  const frame = document.createElement('div');
  const sheet = document.createElement('div');
  frame.append(sheet);
  sheet.className = `print-sheet ${styles.sheet ?? ''}`;
  const addresses: string[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: resolution / pointsPerInch });
      const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
      const address = URL.createObjectURL(await canvas.convertToBlob({ type: 'image/png' }));
      addresses.push(address);
      const picture = document.createElement('img');
      picture.src = address;
      picture.alt = '';
      await picture.decode();
      sheet.append(picture);
    }
    document.body.append(frame);
    const { printed } = await call('window.print', { margins: false });
    return printed;
  } finally {
    frame.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
    close();
  }
}
