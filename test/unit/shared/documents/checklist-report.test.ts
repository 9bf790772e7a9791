import { expect, test } from 'vitest';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { checklistForm } from '../../../../shared/checklists/checklist-form.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { termsOf } from '../../../../shared/documents/terms.ts';
import type { Answer } from '../../../../shared/domain/answers.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import type { Audience } from '../../../../shared/domain/sensitivity.ts';
import { checklistReportText } from '../../../../shared/text/checklist-report.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';
import { kitchen } from '../checklists/sample.ts';

const edition = {
  checklistId: '01920000-0000-7000-8000-0000000000aa',
  number: 3,
  definition: kitchen(),
};

function withChecklist(values: Record<string, string | number>): CaseData {
  const answers: Record<string, Answer> = {};
  for (const [path, value] of Object.entries(values))
    answers[path] = { state: 'given', value, by: 'ot', at: '2026-03-21T09:00:00.000Z' };
  const late = { contact: '2026-03-18', entered: '2026-03-21' };
  const record = new RecordView(
    '01920000-0000-7000-8000-0000000000bb',
    checklistForm(edition),
    answers,
    late,
  );
  return { ...sampleCaseData(), checklists: [{ record, edition }] };
}

function report(data: CaseData, audience: Audience) {
  return composeDocument(
    { data, kind: 'checklistReport', audience, date: '2026-03-22', reference: 'X-1-C1', mark: 'draft' },
    [],
  );
}

const filled = withChecklist({
  date: '2026-03-18',
  wet: 'yes',
  grip: 'poor',
  height: 900,
  remarks: 'Uses Sertraline before cooking',
});

test('scores, answers, version and both dates are told to those who treat', () => {
  const { tree, missing } = report(filled, 'gp');
  const told = JSON.stringify(tree);
  for (const words of [
    '3 points',
    '0.9 m',
    '18 March 2026',
    'late entry: typed in on 21 March 2026',
    'Sertraline',
  ])
    expect(told).toContain(words);
  expect(tree.title).toBe('Kitchen safety');
  expect(missing).not.toContain(checklistReportText.missing.none);
});

test('an employer gets the answers about work alone, and no score', () => {
  const told = JSON.stringify(report(filled, 'employer').tree);
  expect(told).toContain('Is it wet?');
  for (const words of ['points', 'Grip of the floor', 'Height of the hob', 'Sertraline'])
    expect(told).not.toContain(words);
});

test('what is missing for a score is named in its place, and an unanswered question is not told', () => {
  const told = JSON.stringify(report(withChecklist({ wet: 'no' }), 'gp').tree);
  expect(told).toContain('incomplete: Height of the hob');
  expect(told).not.toContain('Grip of the floor');
  expect(report(sampleCaseData(), 'gp').missing).toContain(checklistReportText.missing.none);
});

test('words typed into a checklist are searched for before anything else of the case is released', () => {
  expect(termsOf(filled, ['clinical']).find('on sertraline')).not.toBeNull();
});
