import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import type { DocumentKind } from '../../../../shared/documents/tree.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import type { Audience } from '../../../../shared/domain/sensitivity.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

const kinds: readonly DocumentKind[] = ['clientSummary', 'employerSummary', 'initialReport', 'caseLetter'];
const atWork: readonly Audience[] = ['employer', 'commissioner', 'funder', 'housing'];
const pairs = kinds.flatMap((kind) => readersOf[kind].map((reader) => [kind, reader] as const));

function compose(kind: DocumentKind, audience: Audience) {
  const data = sampleData();
  const composed = composeDocument(
    { data, kind, audience, date: sampleDay, reference: 'DEM-2026-0001-X1', mark: 'draft' },
    [],
  );
  const words = printedTexts(composed.tree)
    .map(({ text }) => text)
    .join('\n');
  return { ...composed, data, words };
}

test.each(pairs)('the sample case makes a %s for its reader %s', (kind, audience) => {
  const { tree, words, withheld } = compose(kind, audience);
  expect(words).toContain('Marek');
  expect(words).not.toMatch(/[{}]|undefined|\bnull\b|NaN|\.\.(?!\.)| ,|,,/);
  const ids = tree.blocks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(withheld.filter(({ reason }) => ['noSensitivity', 'security'].includes(reason))).toEqual([]);
});

test.each(pairs.filter(([, audience]) => atWork.includes(audience)))(
  'a %s for %s holds nothing of health, treatment or other people',
  (kind, audience) => {
    const { words, data } = compose(kind, audience);
    for (const group of ['conditions', 'treatments'])
      for (const id of data.client.items(group))
        expect(words).not.toContain(data.client.text(`${group}.${id}.name`));
    expect(words).not.toMatch(
      /amput|phantom|anxi|depress|sertraline|pregabalin|prosthe|agnieszka|ewa|suicid|heart rate|\bpain/i,
    );
    expect(words).not.toContain(data.client.text('nhsNumber') ?? data.client.text('birthDate'));
  },
);

test('the short report begins with what costs nothing and leaves out what was not taken up', () => {
  const { tree } = compose('employerSummary', 'employer');
  const table = tree.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('there is no table of changes');
  const terms = table.rows.map(({ cells }) => cells[2]?.runs.map(({ text }) => text).join('') ?? '');
  const free = terms.map((text) => text.includes('Costs nothing'));
  expect(free.indexOf(false)).toBe(free.lastIndexOf(true) + 1);
  expect(free.filter(Boolean).length).toBeGreaterThan(1);
  expect(JSON.stringify(table.rows)).not.toContain('ground-floor office');
  expect(table.rows.map(({ cells }) => cells[0]?.runs[0]?.text)).toEqual(
    terms.map((_, index) => String(index + 1)),
  );
});

test('those who treat read of health in the initial report, and are not told that it holds nothing of it', () => {
  const { words } = compose('initialReport', 'gp');
  expect(words).toContain('Phantom limb pain');
  expect(words).toContain('Pregabalin');
  expect(words).not.toContain('nothing about health');
  expect(compose('initialReport', 'employer').words).toContain('nothing about health');
});
