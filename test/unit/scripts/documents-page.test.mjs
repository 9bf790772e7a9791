import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { galleryFile, galleryPage } from '../../../scripts/documents-page.mjs';
import { DocumentKind } from '../../../shared/documents/tree.ts';

const hint = 'docs/documents-gallery.md is stale: run "npm run docs:documents"';

test('the gallery shows every kind of document there is', () => {
  expect(readFileSync(galleryFile, 'utf8') === galleryPage(), hint).toBe(true);
  for (const kind of DocumentKind.options)
    expect(
      existsSync(path.join(path.dirname(galleryFile), 'pictures', `${kind}.png`)),
      `${kind}: ${hint}`,
    ).toBe(true);
});
