import { expect, test } from 'vitest';
import { composeWhole } from '../../../../shared/documents/compose.ts';
import type { DocumentKind } from '../../../../shared/documents/tree.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import { sampleCaseData, viewOf } from '../../../fixtures/documents/sample-case-data.ts';

const analysis = viewOf('activityAnalysis', 91, {
  shiftMinutes: 480,
  tasks: ['unload'],
  'tasks.unload.name': 'Unload deliveries',
  'ratings.unload.lift_floor_waist.frequency': 'frequent',
  'ratings.unload.lift_floor_waist.duration': 60,
  'ratings.unload.lift_floor_waist.amount_mass': 12,
});

const evaluation = viewOf('capacityEvaluation', 93, { date: '2026-03-20', analysisId: analysis.recordId });

/** A document with one recommendation for the task above and these effects. */
function printed(kind: DocumentKind, ...effects: Record<string, string | number>[]): string {
  const stated = effects.flatMap((effect, index) =>
    Object.entries({ demandId: 'lift_floor_waist', ...effect }).map(
      ([field, value]) => [`effects.e${index}.${field}`, value] as const,
    ),
  );
  const recommendation = viewOf('recommendation', 92, {
    action: 'Order smaller boxes.',
    taskId: 'unload',
    effects: effects.map((_, index) => `e${index}`),
    ...Object.fromEntries(stated),
  });
  const { tree } = composeWhole({
    data: {
      ...sampleCaseData(),
      analyses: [analysis],
      recommendations: [recommendation],
      evaluations: [evaluation],
    },
    kind,
    audience: 'employer',
    date: '2026-03-21',
    reference: 'AH-0007-R1',
    mark: 'draft',
  });
  return printedTexts(tree)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

const smaller = { changes: 'amount', amount: 8, amountUnit: 'kg', words: 'Boxes of 8 kg.' };

test.each(['capacityReport', 'recommendationLetter'] as const)(
  'the %s says what a change is expected to do, from what to what',
  (kind) => {
    expect(printed(kind, smaller)).toMatch(/Expected effect: lift[^:]*: from 12 kg to 8 kg at most/);
    expect(printed(kind, { changes: 'duration', duration: 20 })).toMatch(
      /Expected effect: lift[^:]*: from 60 to 20 minutes at once at most/,
    );
  },
);

test('the letter says how; what changes about one demand stands together, and words alone by themselves', () => {
  const told = printed('recommendationLetter', smaller, { changes: 'words', words: 'With a second person' });
  expect(told).toMatch(/8 kg at most \( ?boxes of 8 kg ?\) ?, with a second person/);
  expect(told).not.toContain('in words only');
});

test('nothing is said of an effect that is half stated, or of a load now that is not more', () => {
  expect(printed('recommendationLetter')).not.toContain('Expected effect');
  expect(printed('recommendationLetter', { changes: 'amount', amount: 8 })).not.toContain('Expected effect');
  const more = printed('recommendationLetter', { ...smaller, amount: 15 });
  expect(more).toContain('15 kg at most');
  expect(more).not.toContain('from 12 kg');
});
