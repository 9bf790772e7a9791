import path from 'node:path';

/** The pictures of a run, numbered in the order in which they were taken. */
export class Album {
  #folder;
  #written;
  #taken = 0;

  /**
   * @param {string} folder where the pictures go; it exists
   * @param {(file: string) => void} written called with the name of each file
   */
  constructor(folder, written) {
    this.#folder = folder;
    this.#written = written;
  }

  /**
   * Keeps what the window shows now, once nothing moves any more.
   * @param {import('../../test/e2e/support/app.ts').OtwayApp} otway
   * @param {string} screen what it shows; becomes part of the file's name
   */
  async keep(otway, screen) {
    await otway.settle();
    this.#taken += 1;
    const file = `${String(this.#taken).padStart(2, '0')}-${screen.replaceAll(/[^a-z0-9]+/gi, '-')}.png`;
    await otway.page.screenshot({ path: path.join(this.#folder, file) });
    this.#written(file);
  }
}
