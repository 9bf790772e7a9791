import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demandCatalogue } from '../../../../shared/assessments/catalogue.ts';
import { declarationSchema, readContext } from '../../../../shared/assessments/declaration-schema.ts';
import type { Field } from '../../../../shared/assessments/fields.ts';
import { progressOf } from '../../../../shared/assessments/progress.ts';
import { ratingField } from '../../../../shared/assessments/rating-fields.ts';
import { ratingParts } from '../../../../shared/assessments/ratings.ts';
import { emptyStatesOf, readAnswer } from '../../../../shared/assessments/read-answer.ts';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { topFields } from '../../../../shared/assessments/resolve-field.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import type { Answer, AnswerValue } from '../../../../shared/domain/answers.ts';
import { AppErrorShape } from '../../../../shared/domain/errors.ts';
import { RecordKind } from '../../../../shared/domain/records.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import { Finding } from '../../../../shared/reasoning/finding.ts';
import { matchJob } from '../../../../shared/reasoning/match.ts';

const today = '2026-03-21';
const stamp = { by: 'ot', at: '2026-03-21T10:00:00.000Z' };
const recordId = '0192f0c1-0000-7000-8000-000000000001';

/** Every place in a record where an answer can stand: three items in each group, three demands in a grid. */
function* places(fields: readonly Field[], prefix = ''): Generator<readonly [string, Field]> {
  for (const field of fields) {
    const path = `${prefix}${field.id}`;
    if (field.kind === 'demandGrid') yield* ratings(path);
    else if (field.kind !== 'photos' && field.kind !== 'guidance') yield [path, field];
    if (field.kind === 'timer') yield [`${path}.log`, logOf(field)];
    if (field.kind === 'group')
      for (const item of ['a', 'b', 'c']) yield* places(field.fields, `${path}.${item}.`);
  }
}

function* ratings(path: string): Generator<readonly [string, Field]> {
  for (const demand of demandCatalogue.slice(8, 14))
    for (const taskId of ['job', 'a', 'b'])
      for (const part of [...ratingParts, ...demand.measures.map(({ id }) => `amount_${id}`)]) {
        const field = ratingField(demand, part);
        if (field !== undefined) yield [`${path}.${taskId}.${demand.id}.${part}`, field];
      }
}

/** Something a person might type or choose there, right or wrong. */
function typedInto(field: Field): fc.Arbitrary<AnswerValue> {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.array(fc.string()));
  switch (field.kind) {
    case 'number':
      return fc.oneof(fc.integer({ min: Math.ceil(field.min), max: Math.floor(field.max) }), anything);
    case 'choice':
      return fc.oneof(fc.constantFrom(...field.options.map(({ id }) => id)), anything);
    case 'choices':
      return fc.oneof(fc.subarray(field.options.map(({ id }) => id)), anything);
    case 'group':
      return fc.subarray(['a', 'b', 'c']);
    case 'itemChoice':
      return field.many
        ? fc.oneof(fc.subarray(['a', 'b', 'c']), fc.constant('a'), anything)
        : fc.constantFrom('a', 'b', 'c', 'gone');
    case 'recordChoice':
      return fc.oneof(fc.constant(recordId), anything);
    case 'instant':
      return fc.oneof(fc.constantFrom(stamp.at, '2026-03-21 10:00'), anything);
    case 'timer':
      return fc.oneof(
        fc.subarray([
          '2026-03-21T08:00:00.000Z',
          '2026-03-21T08:00:30.000Z',
          '2026-03-21T09:00:00.000Z',
          '2026-03-21T07:00:00.000Z',
        ]),
        anything,
      );
    case 'timerLog':
      return fc.oneof(
        fc.constantFrom<string[]>(['clockMoved 2026-03-21T08:00:00.000Z -60000'], ['corrected then 5']),
        anything,
      );
    case 'date':
      return fc.constantFrom('2026-03-21', '2025-12-31', '31/02/2026', '2027-01-01');
    case 'time':
      return fc.constantFrom('08:00', '17:30', '25:00');
    default:
      return fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), anything);
  }
}

function logOf({ label, sensitivity }: Field): Field {
  return { kind: 'timerLog', id: 'log', label, sensitivity };
}

describe.each(RecordKind.options)('any %s', (kind) => {
  const declaration = declarationFor(kind);
  const all = [...places(topFields(declaration))];
  const typing = fc.array(
    fc
      .constantFrom(...all)
      .chain(([path, field]) => fc.tuple(fc.constant(path), fc.constant(field), typedInto(field), fc.nat(9))),
    { maxLength: 120 },
  );
  const groups = all.filter(([, field]) => field.kind === 'group');

  test('is read without a slip, fits its schema, and teaches only well-formed findings', () => {
    fc.assert(
      fc.property(typing, (typed) => {
        const answers: Record<string, Answer> = {};
        for (const [path] of groups) answers[path] = { state: 'given', value: ['a', 'b'], ...stamp };
        for (const [path, field, value, chance] of typed) {
          const state = emptyStatesOf(field)[chance];
          if (state !== undefined) {
            answers[path] = { state, ...stamp };
            continue;
          }
          const { items: _, ...context } = readContext(path, answers, today);
          const result = readAnswer(field, value, context);
          if ('error' in result) {
            expect(result.error.field).toBe(field.label);
            expect(AppErrorShape.parse(result.error)).toEqual(result.error);
            answers[path] = { state: 'given', raw: result.raw, ...stamp };
          } else {
            expect(readAnswer(field, result.value, context)).toEqual({ value: result.value });
            answers[path] = { state: 'given', value: result.value, ...stamp };
          }
        }
        const issues = declarationSchema(declaration).safeParse(answers).error?.issues ?? [];
        // A start typed after its end can leave the end too early; nothing else may be wrong.
        expect(
          issues.filter(({ message }) => !/comes before the start|, the date it follows/.test(message)),
        ).toEqual([]);
        for (const { answered, countable } of progressOf(declaration, answers))
          expect(answered).toBeLessThanOrEqual(countable);
        const view = new RecordView(recordId, declaration, answers);
        const findings = buildFindings([view]);
        for (const finding of findings) expect(Finding.parse(finding)).toEqual(finding);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        if (kind === 'activityAnalysis')
          for (const row of matchJob(view, [])) expect(row.result).not.toBe('meetsWithChange');
      }),
      { numRuns: 60 },
    );
  });
});
