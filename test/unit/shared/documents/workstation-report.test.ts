import { describe, expect, test } from 'vitest';
import { workstation } from '../../../../shared/assessments/declarations/workstation.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { disclosureTable } from '../../../../shared/documents/disclosure.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import { Audience } from '../../../../shared/domain/sensitivity.ts';
import { workstationText } from '../../../../shared/text/workstation.ts';
import { workstationReportText as words } from '../../../../shared/text/workstation-report.ts';
import { plantedRecord } from '../../../fixtures/documents/planted-record.ts';
import { recordId, sampleCaseData, viewOf } from '../../../fixtures/documents/sample-case-data.ts';
import { caseWithDesk } from '../../../fixtures/documents/workstation.ts';
import { rightWorkstation } from '../support/workstation.ts';

function compose(data: CaseData, audience: Audience) {
  return composeDocument(
    { data, kind: 'workstationReport', audience, date: '2026-03-21', reference: 'AH-0007-W1', mark: 'draft' },
    [],
  );
}

function textOf(data: CaseData, audience: Audience): string {
  return printedTexts(compose(data, audience).tree)
    .map(({ text }) => text)
    .join('\n');
}

describe('who reads which answer of a workstation', () => {
  const { answers, planted } = plantedRecord(workstation);
  const data = {
    ...sampleCaseData(),
    workstations: [new RecordView(recordId(90), workstation, answers)],
    findings: [],
  };
  // What is written up stands there in its own words.
  const writtenUp = `${String(answers['issues.one.topic']?.value)}_note`;

  test.each(Audience.options)('%s', (audience) => {
    const printed = textOf(data, audience).toLowerCase();
    const wrong = planted.filter(({ word, path, sensitivity }) => {
      const expected = disclosureTable[audience][sensitivity] === 'full' && path !== writtenUp;
      return printed.includes(word) !== expected;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the planted words cover every kind of reader', () => {
    const kinds = new Set(planted.map(({ sensitivity }) => sensitivity));
    expect([...kinds].sort()).toEqual(['clinical', 'function', 'internal', 'thirdParty']);
    expect(planted.length).toBeGreaterThan(70);
  });
});

describe('what the report says', () => {
  const employer = textOf(caseWithDesk(), 'employer');
  const clinician = textOf(caseWithDesk(), 'clinician');

  test('an employer reads function alone: no score, test, symptom, glasses or measure of the body', () => {
    for (const word of [/ROSA/, /varifocal/i, /carpal/i, /tingling/i, /presbyopia/i, /stature/i, /Wieczorek/])
      expect(employer).not.toMatch(word);
    expect(employer).not.toMatch(/out of 10|speech recognition|noise and voices/i);
    expect(employer).toContain('at most 435 mm');
    expect(employer).toContain('A desk away from the print room');
    expect(clinician).toMatch(/5 out of 10 as found, 4 out of 10 after|out of 10 as found/);
    expect(clinician).toContain('Varifocal');
    expect(clinician).toContain('Tingling in the right thumb');
  });

  test('health typed first into a field of work, and recorded nowhere else, stays out of the employer’s copy', () => {
    const data = {
      ...sampleCaseData(),
      workstations: [viewOf('workstation', 90, { reason: 'Cannot grip the mouse with arthritic hands' })],
      findings: [],
    };
    const { tree, withheld } = compose(data, 'employer');
    expect(JSON.stringify(tree)).not.toContain('arthritic');
    expect(JSON.stringify(withheld)).toContain('arthritic');
    expect(textOf(data, 'clinician')).toContain('arthritic hands');
  });

  test('what was left empty or only begun is named, among what is missing and in the report', () => {
    const desk = (answers: Record<string, AnswerValue>) => ({
      ...caseWithDesk(),
      workstations: [viewOf('workstation', 90, answers)],
    });
    const titles = ['How the work is done', 'Posture', 'Measures and settings'];
    expect(titles).toEqual(
      workstation.sections.flatMap(({ id, title }) =>
        ['tasks', 'posture', 'measures'].includes(id) ? title : [],
      ),
    );
    expect(compose(desk({}), 'employer').missing).toContain(words.missing.sections(titles));
    const begun = desk({ posture_head: 'held', posture_back: 'comfortable', posture_feet: 'comfortable' });
    const { missing } = compose(begun, 'employer');
    expect(missing).toContain(words.missing.sections([titles[0] ?? '', titles[2] ?? '']));
    expect(missing.find((one) => one.startsWith('Posture of parts'))).toMatch(
      /left shoulder; .*right wrist, seen from above$/,
    );
    expect(textOf(begun, 'employer')).toContain('Posture not looked at: left shoulder; right shoulder;');
  });

  test('a part of the body recorded as not tested is named in the report and is no gap; one that does not apply is in neither', () => {
    const { recordId: id, answers } = viewOf('workstation', 90, {
      ...Object.fromEntries(
        Object.keys(workstationText.posture.parts).map((part) => [`posture_${part}`, 'comfortable']),
      ),
      posture_feet: 'NOT TESTED',
    });
    const at = '2026-03-12T14:00:00.000Z';
    const noWrist = { state: 'notApplicable', by: 'Amira Hassan', at } as const;
    const record = new RecordView(id, workstation, { ...answers, posture_wristsSideLeft: noWrist });
    const data = { ...caseWithDesk(), workstations: [record] };
    expect(compose(data, 'employer').missing.filter((one) => one.startsWith('Posture'))).toEqual([]);
    expect(textOf(data, 'employer')).toContain('Posture not looked at: legs and feet.');
    expect(textOf(data, 'employer')).not.toMatch(/left wrist, seen from the side/i);
  });

  test('a measured setting stands there without its range, with the measure that the range needs', () => {
    const measured = { shoes: 'on', dim_seatHeight: 480, dim_seatHeight_after: 430 };
    const printed = textOf(
      { ...caseWithDesk(), workstations: [viewOf('workstation', 90, measured)] },
      'employer',
    );
    expect(printed).toContain('480 mm');
    expect(printed).toContain('430 mm');
    expect(printed).toContain('A range needs: floor to back of the knee, sitting.');
  });

  test('a point carries what was seen, its effect, what was done, and the terms of its recommendation', () => {
    expect(employer).toContain('Seat too deep and right armrest missing');
    expect(employer).toContain('Sits forward without back support; right arm hangs');
    expect(employer).toContain('Provide a perch stool at till 3');
    expect(employer).toContain(words.undiscussed('who, by when, cost'));
    expect(employer).toContain('no hands-free telephone');
    expect(employer).toContain('too few breaks from the screen');
    expect(employer).toContain('works through tea on order days');
  });

  test('what is to be done first stands in the summary; with points left and nothing decided, it says so', () => {
    const todo = (changes: Parameters<typeof caseWithDesk>[0]) => {
      const box = compose(caseWithDesk(changes), 'employer').tree.blocks.find(({ kind }) => kind === 'box');
      const found =
        box?.kind === 'box'
          ? box.blocks.find(({ id }) => id === 'workstationReport/summary/actions')
          : undefined;
      return found?.kind === 'paragraph' ? found.runs.map(({ text }) => text).join('') : '';
    };
    expect(todo({})).toMatch(/perch stool .*by 26 March 2026\); Provide a keyboard without number pad\.$/);
    expect(todo({ issues: [] })).toContain(words.actionsOpen);
  });

  test('only equipment of this workstation stands in its schedule, by what it must be able to do', () => {
    expect(employer).toContain('Seat depth 380 to 420 mm, seat height 380 to 480 mm');
    expect(employer).toContain('Requested');
    for (const audience of Audience.options)
      expect(textOf(caseWithDesk(), audience)).not.toContain('Bathboard');
  });

  test('a part in which nothing was recorded is told as not assessed, even where every point was answered', () => {
    const desk = (answers: Readonly<Record<string, AnswerValue>>) => ({
      ...sampleCaseData(),
      workstations: [viewOf('workstation', 91, { ...rightWorkstation, ...answers })],
      findings: [],
    });
    const bare = textOf(desk({}), 'employer');
    expect(bare).not.toContain(words.everything);
    for (const title of ['Posture', 'How the work is done'])
      expect(bare).toContain(words.nothingRecorded(title));
    const seen = textOf(desk({ posture_back: 'comfortable', longestSpell: 40 }), 'employer');
    for (const title of ['Posture', 'How the work is done'])
      expect(seen).not.toContain(words.nothingRecorded(title));
  });

  test('what is open is named to the therapist, and never passes for right', () => {
    const { missing } = compose(caseWithDesk({ screen_clear: '' }), 'employer');
    expect(missing).toContain(words.missing.open(1));
    expect(compose(sampleCaseData(), 'employer').missing).toContain(words.missing.workstation);
    const nothing = textOf(caseWithDesk({ screen_clear: '' }), 'gp');
    expect(nothing).toContain(words.notKnown('Screen', 1));
  });
});
