import path from 'node:path';
import { OtwayApp } from '../../test/e2e/support/app.ts';
import { openCase, openRoom } from '../../test/e2e/support/case-pages.ts';
import { openSection } from '../../test/e2e/support/forms.ts';
import { createVault, lock, openDemoVault } from '../../test/e2e/support/vault-pages.ts';
import { openDemands, openDetails } from '../../test/e2e/support/visit-pages.ts';

/**
 * Walks through the app and keeps what it shows and writes.
 * @param {string} folder where the pictures and documents go; it exists
 * @param {(file: string) => void} written called with the name of each file
 */
export async function walk(folder, written) {
  await firstStart(new Album(folder, written));
}
