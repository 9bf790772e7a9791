import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declarationSchema } from '../../../../shared/assessments/declaration-schema.ts';
import { progressOf } from '../../../../shared/assessments/progress.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import { addDays } from '../../../../shared/domain/calendar.ts';
import { consentCovers } from '../../../../shared/domain/consent.ts';
import type { RecordKind } from '../../../../shared/domain/records.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import { matchJob } from '../../../../shared/reasoning/match.ts';
import { photos, records, sampleDay, sampleViews } from '../support/sample.ts';

const views = sampleViews;
const today = sampleDay;
const ofKind = (kind: RecordKind) => views.filter((view) => view.declaration.kind === kind);
const [analysis] = ofKind('activityAnalysis');
const [visit] = ofKind('visit');
if (analysis === undefined || visit === undefined) throw new Error('the sample has no visit');
const findings = buildFindings(views);

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

test('only the conclusion is left to complete', () => {
  const open = progressOf(analysis.declaration, analysis.answers)
    .filter(({ answered, countable }) => answered < countable)
    .map(({ sectionId }) => sectionId);
  expect(open).toContain('conclusion');
  for (const path of ['fitness', 'reviewDate']) expect(analysis.state(path)).toBe('notAsked');
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
