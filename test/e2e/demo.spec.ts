import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { metadataOf, wordsOf } from './support/pdf-files';

const project = path.resolve(import.meta.dirname, '../..');

/** What the employer of the sample case must not read: conditions, treatments, companion, interpreter, red flag. */
const secretWords = [
  'amput',
  'phantom',
  'anxi',
  'depress',
  'sertraline',
  'pregabalin',
  'prosthe',
  'ewa',
  'agnieszka',
  'wife',
  'daughter',
  'safety plan',
  'helen marsh',
];

test('the demo writes documents that an employer may read, and a picture of each screen', async () => {
  test.setTimeout(180_000);
  const folder = test.info().outputPath('demo');
  const printed = execFileSync(process.execPath, [path.join(project, 'scripts/demo.mjs'), folder], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const files = await readdir(folder);
  expect(printed.trim().split('\n').sort()).toEqual(files.map((file) => path.join(folder, file)).sort());
  expect(files.filter((file) => /^\d\d-[A-Za-z-]+\.png$/.test(file)).length).toBeGreaterThan(25);
  expect(files.filter((file) => file.endsWith('.pdf')).sort()).toEqual([
    'employer-report.pdf',
    'recommendation-letter.pdf',
  ]);
  for (const file of files.filter((name) => name.endsWith('.png'))) {
    // Width and height stand in the header: all of the window, none empty.
    const bytes = await readFile(path.join(folder, file));
    expect([file, bytes.readUInt32BE(16)]).toEqual([file, 1280]);
  }
  for (const file of ['employer-report.pdf', 'recommendation-letter.pdf']) {
    const words = wordsOf(path.join(folder, file));
    expect(words).toContain('Marek Wolski');
    const everything = `${words} ${metadataOf(path.join(folder, file))}`.toLowerCase();
    for (const word of secretWords) expect(everything, file).not.toMatch(new RegExp(`\\b${word}`));
  }
  const report = wordsOf(path.join(folder, 'employer-report.pdf'));
  for (const fact of [
    'fit with the changes recommended',
    'Return in steps over eight weeks',
    'Not tested',
    'the employee says frequently and the manager says occasionally',
    'Not taken up by Colin Hargreaves',
  ]) {
    expect(report).toContain(fact);
  }
});
