import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '../../../../electron/imports/read-csv.ts';
import { readRows } from '../../../../shared/imports/columns.ts';
import { importKinds } from '../../../../shared/imports/registry.ts';

const docs = path.join(import.meta.dirname, '../../../../docs');
const page = readFileSync(path.join(docs, 'csv-import.md'), 'utf8');

test.each(Object.values(importKinds))('the page about importing has every column of: $title', (kind) => {
  const table = kind.columns.map(
    ({ name, required, help }) => `| \`${name}\` | ${required ? 'yes' : ''} | ${help} |`,
  );
  expect(page).toContain(table.join('\n'));
  expect(page).toContain(`## ${kind.title}`);
});

test.each(Object.values(importKinds))('the example beside it can be read: $title', (kind) => {
  const file = readFileSync(path.join(docs, 'examples', `${kind.templateName}.csv`));
  const { rows, refused } = readRows(readCsv(file, kind.mostRows), kind.columns, '2026-03-21');
  expect(refused).toEqual([]);
  expect(rows.length).toBeGreaterThan(2);
});
