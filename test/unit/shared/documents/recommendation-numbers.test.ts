import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import { DocumentKind } from '../../../../shared/documents/tree.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import type { Audience } from '../../../../shared/domain/sensitivity.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

const removed = '0192f0c1-0000-7000-8000-000000000001';

function textOf(kind: DocumentKind, audience: Audience, data: CaseData): string {
  const { tree } = composeDocument(
    { data, kind, audience, date: sampleDay, reference: 'DEM-2026-0001-X1', mark: 'draft' },
    [],
  );
  return printedTexts(tree)
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

/** The number of a change in a text: what stands before its first words. */
function numberOf(text: string, action: string): string | undefined {
  const at = text.indexOf(action);
  return at === -1 ? undefined : /(R\d+)\s*$/u.exec(text.slice(0, at))?.[1];
}

const sample = sampleData();
const ids = sample.recommendations.map(({ recordId }) => recordId);
const actions = sample.recommendations.map((one) => (one.text('action') ?? '').slice(0, 24));
const pairs = DocumentKind.options.flatMap((kind) =>
  readersOf[kind].map((reader) => [kind, reader] as const),
);

test('a recommendation has one number in every document, also where others were removed or stand in another order', () => {
  const data: CaseData = {
    ...sample,
    // One that was removed long ago; the third is left out below.
    recommendationIds: [ids[0] ?? '', removed, ...ids.slice(1)],
    recommendations: sample.recommendations.filter((_, index) => index !== 2).toReversed(),
  };
  const told = new Map<string, number>();
  for (const [kind, reader] of pairs) {
    const text = textOf(kind, reader, data);
    for (const [index, action] of actions.entries()) {
      const number = numberOf(text, action);
      if (number === undefined) continue;
      expect(number, `${kind} for ${reader}`).toBe(`R${index === 0 ? 1 : index + 2}`);
      told.set(kind, (told.get(kind) ?? 0) + 1);
    }
  }
  for (const kind of [
    'employerReport',
    'employerSummary',
    'recommendationLetter',
    'fitnessAdvice',
    'gpWorkLetter',
    'clientSummary',
  ])
    expect(told.get(kind), kind).toBeGreaterThan(2);
});

test('which clinician a restriction comes from reaches those who treat and the client, and nobody at work', () => {
  const readsHealth: readonly Audience[] = ['client', 'gp', 'clinician', 'court', 'colleague'];
  const known = new Set<string>();
  for (const [kind, reader] of pairs) {
    const text = textOf(kind, reader, sample);
    if (!readsHealth.includes(reader)) expect(text, `${kind} for ${reader}`).not.toMatch(/rehabilitation/iu);
    else if (text.includes('the rehabilitation consultant')) known.add(kind);
  }
  expect(known).toContain('gpWorkLetter');
  expect(textOf('employerReport', 'employer', sample)).toMatch(
    /until 5 February 2027\s*; on clinical advice/u,
  );
});
