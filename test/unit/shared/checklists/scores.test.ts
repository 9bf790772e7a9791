import { expect, test } from 'vitest';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { declare } from '../../../../shared/checklists/checklist-form.ts';
import { scoresOf } from '../../../../shared/checklists/scores.ts';
import type { Answer } from '../../../../shared/domain/answers.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import { kitchen, yesNo } from './sample.ts';

const recordId = '01920000-0000-7000-8000-000000000002';
const entered = { by: 'ot', at: '2026-03-21T09:00:00.000Z' };

function filled(values: Record<string, string | number | string[]>, definition = kitchen()): RecordView {
  const answers: Record<string, Answer> = {};
  for (const [path, value] of Object.entries(values)) answers[path] = { state: 'given', value, ...entered };
  return new RecordView(recordId, declare(definition, 1), answers);
}

function outcomes(values: Parameters<typeof filled>[0]) {
  return scoresOf(kitchen(), filled(values)).map(({ outcome }) => outcome);
}

test('a score comes from the answers on the page; what is missing is named, never 0', () => {
  expect(outcomes({ wet: 'yes', grip: 'poor', height: 900 })).toEqual([
    { state: 'value', value: 3 },
    { state: 'value', value: 0.9 },
  ]);
  expect(outcomes({ wet: 'no' })).toEqual([
    { state: 'value', value: 0 },
    { state: 'incomplete', missing: ['Height of the hob'] },
  ]);
  expect(outcomes({ wet: 'yes', height: 900 })[0]).toEqual({
    state: 'incomplete',
    missing: ['Grip of the floor'],
  });
  expect(outcomes({})[0]).toEqual({ state: 'incomplete', missing: ['Is it wet?'] });
});

test('an answer that is off the page, not known or could not be read does not count', () => {
  const scored = (answers: Record<string, Answer>, expression: string) => {
    const definition = kitchen({ scores: [{ id: 's', label: 'S', expression, unit: '' }] });
    return scoresOf(definition, new RecordView(recordId, declare(definition, 1), answers))[0]?.outcome;
  };
  const grip: Answer = { state: 'given', value: 'poor', ...entered };
  const dry: Answer = { state: 'given', value: 'no', ...entered };
  expect(scored({ grip, wet: dry }, 'grip')).toMatchObject({ state: 'incomplete' });
  expect(scored({ height: { state: 'notKnown', ...entered } }, 'height')).toMatchObject({
    state: 'incomplete',
  });
  expect(scored({ height: { state: 'given', raw: 'low', ...entered } }, 'height')).toMatchObject({
    state: 'incomplete',
  });
});

test('a question that hangs on one that is not asked is not asked either', () => {
  const fields = [
    yesNo('a'),
    yesNo('b', { showIf: { field: 'a', is: ['yes'] } }),
    yesNo('c', { showIf: { field: 'b', is: ['yes'] } }),
  ];
  const definition = kitchen({
    sections: [{ id: 's', title: 'S', purpose: '', fields }],
    scores: [{ id: 'n', label: 'N', expression: 'if(given(c), 1, 0)', unit: '' }],
  });
  const value = (values: Parameters<typeof filled>[0]) =>
    scoresOf(definition, filled(values, definition))[0]?.outcome;
  expect(value({ a: 'yes', b: 'yes', c: 'yes' })).toEqual({ state: 'value', value: 1 });
  expect(value({ a: 'no', b: 'yes', c: 'yes' })).toEqual({ state: 'value', value: 0 });
});

test('an answer that the clinic marked is a finding of the sensitivity of its question', () => {
  const found = buildFindings([filled({ wet: 'yes' })]);
  expect(found).toMatchObject([
    {
      kind: 'hazard',
      statement: 'Kitchen safety: Is it wet?: yes.',
      sensitivity: 'function',
      evidence: [{ path: 'wet' }],
    },
  ]);
  expect(buildFindings([filled({ wet: 'no' })])).toEqual([]);
});
