import { describe, expect, test } from 'vitest';
import { handlingAssessment } from '../../../../shared/assessments/declarations/handling-assessment.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { disclosureTable } from '../../../../shared/documents/disclosure.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import { Audience } from '../../../../shared/domain/sensitivity.ts';
import { handlingReportText as words } from '../../../../shared/text/handling-report.ts';
import { caseWithHandling } from '../../../fixtures/documents/handling.ts';
import { plantedRecord } from '../../../fixtures/documents/planted-record.ts';
import { recordId, sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

function compose(data: CaseData, audience: Audience) {
  return composeDocument(
    { data, kind: 'handlingReport', audience, date: '2026-03-21', reference: 'AH-0007-M1', mark: 'draft' },
    [],
  );
}

function textOf(data: CaseData, audience: Audience): string {
  return printedTexts(compose(data, audience).tree)
    .map(({ text }) => text)
    .join('\n');
}

describe('who reads which answer of a manual handling assessment', () => {
  const { answers, planted } = plantedRecord(handlingAssessment);
  const data = {
    ...sampleCaseData(),
    handling: [new RecordView(recordId(95), handlingAssessment, answers)],
    findings: [],
  };

  test.each(Audience.options)('%s', (audience) => {
    const printed = textOf(data, audience).toLowerCase();
    const wrong = planted.filter(
      ({ word, sensitivity }) =>
        printed.includes(word) !== (disclosureTable[audience][sensitivity] === 'full'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the planted words cover every kind of reader', () => {
    const kinds = new Set(planted.map(({ sensitivity }) => sensitivity));
    expect([...kinds].sort()).toEqual(['clinical', 'function', 'internal']);
    expect(planted.length).toBeGreaterThan(20);
  });
});

describe('what the report says', () => {
  const employer = textOf(caseWithHandling(), 'employer');
  const clinician = textOf(caseWithHandling(), 'clinician');

  test('an employer reads function alone: no test, score, level or health', () => {
    for (const word of [/NIOSH|REBA|RULA/, /index/i, /carpal/i, /score/i, /weight limit/i])
      expect(employer).not.toMatch(word);
    expect(employer).toContain('Two-handed totes only');
    expect(employer).toContain('with the hands 25 cm in front of the ankles');
    expect(employer).toContain('Raise the pallet to 75 cm');
    expect(employer).toContain('No room beside the rack');
  });

  test('what was scored as a hazard leads the summary, by its effect on work', () => {
    const matters = employer.slice(employer.indexOf(words.matters.trim()));
    expect(matters.indexOf('this way of lifting asks more')).toBeGreaterThan(0);
    expect(matters.indexOf('this way of lifting asks more')).toBeLessThan(
      matters.indexOf('outside the risk filter'),
    );
  });

  test('those who treat read the score before and after, with what matters most first', () => {
    expect(clinician).toContain('Carpal tunnel syndrome');
    const [, before = '', after = ''] = /single task (\d\.\d\d) → (\d\.\d\d)/.exec(clinician) ?? [];
    expect(Number(after)).toBeLessThan(Number(before));
    expect(clinician.indexOf('Hand distance at the start')).toBeLessThan(clinician.indexOf('Twist:'));
    expect(clinician).toContain('Trunk: 10');
  });

  test('every reader is told that it does not replace the employer’s risk assessment, and that a filter is no limit', () => {
    for (const audience of Audience.options) {
      const text = textOf(caseWithHandling(), audience);
      expect(text, audience).toContain(words.notInstead);
      expect(text, audience).toContain(words.filter);
    }
  });

  test('the report on the analysis tells a score at the step that it belongs to, and readers at work its effect', () => {
    const analysis = (audience: Audience) =>
      printedTexts(
        composeDocument(
          {
            data: caseWithHandling(),
            kind: 'activityReport',
            audience,
            date: '2026-03-21',
            reference: 'AH-0007-J1',
            mark: 'draft',
          },
          [],
        ).tree,
      )
        .map(({ text }) => text)
        .join('\n');
    expect(analysis('clinician')).toContain('lifting index 2.67');
    expect(analysis('employer')).not.toMatch(/lifting index|NIOSH|REBA/);
    expect(analysis('employer')).toContain('the load is far from the body');
  });

  test('what is open is named to the therapist', () => {
    const { missing } = compose(caseWithHandling(), 'employer');
    expect(missing).toContain(words.missing.own(1));
    expect(missing).not.toContain(words.missing.review);
    expect(compose(sampleCaseData(), 'employer').missing).toContain(words.missing.assessment);
  });
});
