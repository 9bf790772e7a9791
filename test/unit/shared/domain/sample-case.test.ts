import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declarationSchema } from '../../../../shared/assessments/declaration-schema.ts';
import { instrumentForm } from '../../../../shared/assessments/instruments/registry.ts';
import { progressOf } from '../../../../shared/assessments/progress.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import type { Answer } from '../../../../shared/domain/answers.ts';
import { addDays } from '../../../../shared/domain/calendar.ts';
import { consentCovers } from '../../../../shared/domain/consent.ts';
import type { RecordKind } from '../../../../shared/domain/records.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import {
  batteryConditions,
  chooseBattery,
  demandsOfJob,
} from '../../../../shared/reasoning/capacity/battery.ts';
import { dueCalls } from '../../../../shared/reasoning/capacity/calls.ts';
import { draftCapacities } from '../../../../shared/reasoning/capacity/draft-capacities.ts';
import { hardStops, readLimits } from '../../../../shared/reasoning/capacity/stop-rules.ts';
import { readTests } from '../../../../shared/reasoning/capacity/tests.ts';
import { matchJob } from '../../../../shared/reasoning/match.ts';
import { readObservedFunction } from '../../../../shared/reasoning/observed-function.ts';
import { photos, records, sampleDay, sampleViews } from '../support/sample.ts';

const views = sampleViews;
const today = sampleDay;
const ofKind = (kind: RecordKind) => views.filter((view) => view.declaration.kind === kind);
const [analysis] = ofKind('activityAnalysis');
const [visit] = ofKind('visit');
if (analysis === undefined || visit === undefined) throw new Error('the sample has no visit');
const findings = buildFindings(views);
const noLines: Answer = { state: 'given', value: [], by: 'ot', at: '2026-11-22T10:00:00.000Z' };

test('every answer can be read and stands at a declared field', () => {
  for (const view of views)
    expect(declarationSchema(view.declaration).safeParse(view.answers).error?.issues ?? []).toEqual([]);
});

test('item names are filled in, the same one everywhere', () => {
  const text = JSON.stringify({ records, photos });
  expect(text).not.toMatch(/"\$|\.\$/);
  const tasks = new Set(analysis.items('tasks'));
  for (const recommendation of ofKind('recommendation'))
    expect(['job', ...tasks]).toContain(recommendation.text('taskId'));
  for (const photo of photos) expect(tasks.has(photo.itemId ?? '')).toBe(true);
});

test('one of each of the records that every case has; parents come before their children', () => {
  expect(ofKind('client')).toHaveLength(1);
  expect(ofKind('caseFile')).toHaveLength(1);
  const seen = new Set<string>();
  for (const { key, parentKey } of records) {
    if (parentKey !== null) expect(seen.has(parentKey), key).toBe(true);
    seen.add(key);
  }
});

test('holds about six tasks, 35 or more rated demands and six to eight recommendations', () => {
  expect(analysis.items('tasks')).toHaveLength(6);
  expect(findings.filter(({ kind }) => kind === 'demand').length).toBeGreaterThanOrEqual(34);
  expect(ofKind('recommendation')).toHaveLength(8);
});

test('the tasks fill the shift and contradict nothing', () => {
  expect(findings.filter(({ kind }) => kind === 'contradiction').map(({ statement }) => statement)).toEqual(
    [],
  );
});

test('the conclusion is whole, so that documents are', () => {
  const conclusion = progressOf(analysis.declaration, analysis.answers).find(
    ({ sectionId }) => sectionId === 'conclusion',
  );
  expect(conclusion?.countable).toBeGreaterThan(0);
  expect(conclusion?.answered).toBe(conclusion?.countable);
});

describe('the wrinkles of practice', () => {
  test('worker and manager disagree', () => {
    const about = findings.filter(({ kind }) => kind === 'disagreement').map(({ demandId }) => demandId);
    expect(about).toEqual(expect.arrayContaining(['drive_vehicle', 'time_pressure']));
  });

  test('an essential demand is untested, and never shown as met', () => {
    const rows = matchJob(analysis, ofKind('recommendation'));
    const driving = rows.find(({ demandId }) => demandId === 'drive_vehicle');
    expect(driving).toMatchObject({ criticality: 'safetyCritical', result: 'notTested' });
    for (const result of ['meets', 'meetsWithChange', 'notTested'])
      expect(
        rows.some((row) => row.result === result),
        result,
      ).toBe(true);
  });

  test('a delayed response is clinical with an effect on work', () => {
    const [delayed] = findings.filter(({ id }) => id.includes('/delayedResponse/'));
    expect(delayed).toMatchObject({ sensitivity: 'clinical' });
    expect(delayed?.functionalEffect).toContain('25 minutes at a time');
  });

  test('an adjustment was declined, with its reason', () => {
    const declined = ofKind('recommendation').filter((view) => view.text('status') === 'declined');
    expect(declined.map((view) => view.text('statusReason'))).toHaveLength(1);
    expect(declined[0]?.text('statusReason')).toBeDefined();
  });

  test('an interpreter, a capacity note and a red flag with its plan', () => {
    expect(visit.text('interpreter')).toBeDefined();
    expect(visit.text('capacity')).toBe('assessedHas');
    expect(visit.text('capacityRecord')).toBeDefined();
    const [flag] = findings.filter(({ id }) => id.includes('/redFlag/'));
    expect(flag).toMatchObject({ sensitivity: 'clinical', functionalEffect: null });
    expect(visit.text('immediatePlan')).toBeDefined();
  });
});

describe('the capacity evaluation', () => {
  const [evaluation] = ofKind('capacityEvaluation');
  if (evaluation === undefined) throw new Error('the sample has no evaluation');
  const tests = readTests(evaluation);
  const own = findings.filter(({ recordId }) => recordId === evaluation.recordId);

  test('compares with the job, holds a test of each kind, and one that was interrupted', () => {
    expect(evaluation.text('analysisId')).toBe(analysis.recordId);
    expect(tests.map(({ test: { id } }) => id)).toEqual(
      expect.arrayContaining([
        'mh_lift_low',
        'mh_carry_1',
        'pos_stand',
        'pos_walk',
        'ul_grip5',
        'cog_sample',
      ]),
    );
    expect(tests.filter(({ hardStops }) => hardStops.length > 0)).toHaveLength(1);
    const grip = evaluation.text(
      `tests.${tests.find(({ test: { id } }) => id === 'ul_grip5')?.itemId}.instrumentRecordId`,
    );
    expect(ofKind('grip').map(({ recordId }) => recordId)).toContain(grip);
  });

  test('no test goes beyond the limits of the day, and what was done is in the order of the day', () => {
    const limits = readLimits(evaluation);
    expect(limits.missing).toEqual([]);
    for (const { steps, test: one } of tests)
      for (const step of steps) {
        expect(hardStops(step, limits), one.id).toEqual([]);
        expect(step.load ?? 0, one.id).toBeLessThanOrEqual(limits.load ?? 0);
      }
    const starts = tests.map(({ path }) => evaluation.text(`${path}.startedAt`) ?? '');
    expect(starts).toEqual([...starts].sort());
  });

  test('every essential demand that can be tested is tested, seen at work, or listed with its reason', () => {
    const listed = evaluation.items('notTested').map((id) => evaluation.text(`notTested.${id}.demandId`));
    expect(listed).toContain('drive_vehicle');
    const { untested } = chooseBattery(demandsOfJob(analysis), batteryConditions(evaluation));
    expect(untested.find(({ demandId }) => demandId === 'drive_vehicle')).toMatchObject({
      criticality: 'safetyCritical',
      reason: 'notObservable',
    });
  });

  test('capacities are those that the tests support, and never beyond what was done', () => {
    const drafts = draftCapacities(
      new RecordView(evaluation.recordId, evaluation.declaration, {
        ...evaluation.answers,
        capacities: noLines,
      }),
      {
        analysis,
        instruments: (['grip', 'pinch', 'pegTest', 'sixMinuteWalk'] as const).flatMap((kind) =>
          ofKind(kind).map((record) => ({ form: instrumentForm(kind), record })),
        ),
      },
    );
    for (const line of readObservedFunction(evaluation, 'capacities')) {
      if (line.evidence === 'notTested') continue;
      const draft = drafts.find(({ demandId }) => demandId === line.demandId);
      expect(draft, line.activity).toBeDefined();
      const observed = draft?.answers.observedAmount;
      if (line.amount?.unit === 'kg')
        expect(line.amount.value, line.activity).toBeLessThanOrEqual(Number(observed));
    }
  });

  test('both calls were made, one with a delayed response; a calibration was overdue; a restriction stays one', () => {
    expect(dueCalls(evaluation, today).map(({ state }) => state)).toEqual(['done', 'done']);
    const of = (rule: string) => own.filter(({ id }) => id.includes(`/${rule}/`));
    expect(of('delayedResponse')).toMatchObject([{ sensitivity: 'clinical' }]);
    expect(of('delayedResponse')[0]?.functionalEffect).toContain('25 minutes');
    expect(of('calibration')).toHaveLength(1);
    expect(
      of('capacity').some(({ statement }) =>
        statement.includes('Restriction: no lifting from the floor over 5 kg'),
      ),
    ).toBe(true);
    expect(of('capacity').find(({ demandId }) => demandId === 'carry_one_hand')?.confidence).toBe('medium');
  });
});

test('a release to human resources is covered on any day the demo is opened; one to the manager is not', () => {
  const covers = (recipient: string, purpose: string, on: string) =>
    ofKind('consent').some((consent) => consentCovers(consent, { recipient, purpose, on }).covers);
  expect(covers('Priya Nair', 'adjustments', today)).toBe(true);
  expect(covers('Priya Nair', 'adjustments', addDays(today, 100))).toBe(true);
  expect(covers('Colin Hargreaves', 'adjustments', today)).toBe(false);
  expect(covers('Priya Nair', 'fitness', today)).toBe(false);
});

test('what an employer may read names no condition, treatment or third party', () => {
  const secret =
    /amput|phantom|anxi|depress|sertraline|pregabalin|prosthe|agnieszka|\bewa\b|\bwife\b|suicid|self-harm/i;
  for (const view of views)
    for (const [path, answer] of Object.entries(view.answers)) {
      const sensitivity = resolveField(view.declaration, path)?.sensitivity;
      if (sensitivity !== 'function' && sensitivity !== 'identity') continue;
      expect(String(answer.value ?? ''), path).not.toMatch(secret);
    }
  for (const finding of findings) {
    const read = finding.sensitivity === 'function' ? finding.statement : (finding.functionalEffect ?? '');
    expect(read, finding.id).not.toMatch(secret);
  }
  for (const { caption } of photos) expect(caption).not.toMatch(secret);
});

test('photos are small JPEGs without metadata', () => {
  expect(photos).toHaveLength(3);
  for (const { file } of photos) {
    const path = join('resources', 'sample-case', file);
    const bytes = readFileSync(path);
    expect(statSync(path).size, file).toBeLessThan(120 * 1024);
    expect([bytes[0], bytes[1], bytes[2]], file).toEqual([0xff, 0xd8, 0xff]);
    expect(bytes.includes(Buffer.from('Exif')), file).toBe(false);
    expect(bytes.includes(Buffer.from('http')), file).toBe(false);
  }
});
