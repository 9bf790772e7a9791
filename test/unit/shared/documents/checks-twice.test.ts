import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordView } from '../../../../shared/assessments/view.ts';
import type { DocumentCheck } from '../../../../shared/documents/checks/check.ts';
import { CheckReading } from '../../../../shared/documents/checks/reading.ts';
import { amountsToldTwice } from '../../../../shared/documents/checks/told-amounts.ts';
import { toldTwice } from '../../../../shared/documents/checks/told-twice.ts';
import { checksOf, composeDocument } from '../../../../shared/documents/compose.ts';
import type { DocumentKind } from '../../../../shared/documents/tree.ts';
import type { Answer, AnswerValue } from '../../../../shared/domain/answers.ts';
import { addDays } from '../../../../shared/domain/calendar.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

const sample = sampleData();

function changed(view: RecordView, path: string, value: AnswerValue): RecordView {
  const answer: Answer = { state: 'given', value, by: 'ot', at: '2026-11-22T10:00:00.000Z' };
  return new RecordView(view.recordId, view.declaration, { ...view.answers, [path]: answer });
}

/** The sample with another answer in one place, found by what stands there now. */
function withAnswer(holding: string | RegExp, field: string, value: AnswerValue): CaseData {
  const data = sampleData();
  let changes = 0;
  const put = (view: RecordView): RecordView => {
    const path = Object.keys(view.answers).find((key) => {
      const told = view.answers[key]?.value;
      return (
        typeof told === 'string' && (typeof holding === 'string' ? told === holding : holding.test(told))
      );
    });
    if (path === undefined || changes > 0) return view;
    changes += 1;
    return changed(view, path.replace(/[^.]+$/u, field), value);
  };
  const putAll = (views: readonly RecordView[]) => views.map(put);
  const next = {
    ...data,
    equipment: putAll(data.equipment),
    recommendations: putAll(data.recommendations),
    caseFile: put(data.caseFile),
    analyses: putAll(data.analyses),
    evaluations: putAll(data.evaluations),
  };
  if (changes === 0) throw new Error(`nothing says ${String(holding)}`);
  return next;
}

function input(data: CaseData, kind: DocumentKind = 'employerReport') {
  return {
    data,
    kind,
    audience: 'employer',
    date: sampleDay,
    reference: 'DEM-2026-0001-A',
    mark: 'draft',
  } as const;
}

function found(data: CaseData, kind?: DocumentKind): readonly DocumentCheck[] {
  const from = input(data, kind);
  return checksOf(from, [], composeDocument(from, []));
}

const after = (days: number) => addDays(sampleDay, days);

describe('the same thing told in two ways', () => {
  it.each<[string, CaseData, RegExp]>([
    [
      'the review of equipment and of what it is for',
      withAnswer('One-handed keyboard', 'reviewOn', after(60)),
      /^Review: 21 January 2027 \(equipment: One-handed keyboard\) in one place, 22 January 2027 \(R1\)/u,
    ],
    [
      'the trial of equipment and of what it is for',
      withAnswer('One-handed keyboard', 'trial', 'On loan for two weeks'),
      /2 weeks \(equipment: One-handed keyboard\) in one place, 6 weeks \(R1\)/u,
    ],
    [
      'equipment that costs more than the whole change',
      withAnswer('One-handed keyboard', 'costBand', 'D'),
      /^Cost: .*equipment.*R1/u,
    ],
    [
      'an effect in words beside what the person can do',
      withAnswer('25 minutes at a time were sustained', 'words', '20 minutes at a time were sustained'),
      /20 minutes \(R1\) in one place, 25 min/u,
    ],
    [
      'the limit that a change removes',
      withAnswer('Keyboard work over 25 minutes at a time', 'limitRemoved', 'Keyboard work over 35 minutes'),
      /35 minutes \(R1\) in one place, 25 min/u,
    ],
    [
      'a load',
      withAnswer(/^Lifting from the floor over 5 kg/u, 'limitRemoved', 'Lifting over 7 kg'),
      /7 kg \(R5\) in one place, 5 kg/u,
    ],
    [
      'a time at once in words and in minutes',
      withAnswer(/^not more than 15 minutes of complaint/u, 'limit', 'not more than 30 minutes at a time'),
      /^Time at once: 30 minutes .* 15 minutes \(the number beside it\)/u,
    ],
    [
      'how long a change runs',
      withAnswer(/^Hold a 20-minute check-in/u, 'trialWeeks', 6),
      /8 weeks \(R6\) in one place, 6 weeks \(its trial\)/u,
    ],
    [
      'the weeks of a staged return',
      withAnswer(
        /^Yes, in stages over eight/u,
        'answer',
        'Yes, in stages over ten weeks with the changes below.',
      ),
      /10 weeks \(answer to question 1\) in one place, 8 weeks \(R3\)/u,
    ],
    [
      'what is to be there before the return',
      withAnswer(/^Provide a headset/u, 'byWhen', after(26)),
      /^Before the return: 18 December 2026 \(R2\) in one place, 11 December 2026 \(expected return\)/u,
    ],
    [
      'until when something is restricted',
      withAnswer('Lifting from the floor with the right hand', 'until', after(90)),
      /restricted: 20 February 2027 \(Lifting from the floor with the right hand, .*5 February 2027/u,
    ],
  ])('is asked about once: %s', (_name, data, words) => {
    const before = new Set(found(sample).map(({ id }) => id));
    const told = found(data).filter(({ id }) => !before.has(id));
    expect(told.map((one) => [one.kind, one.weight, one.words])).toEqual([
      ['twice', 'look', expect.stringMatching(words)],
    ]);
    expect(told[0]?.place).not.toBeNull();
  });

  it('is asked about where it is told, and nowhere else', () => {
    const data = withAnswer('One-handed keyboard', 'reviewOn', after(60));
    const kinds = (kind: DocumentKind) => found(data, kind).map((one) => one.kind);
    expect(kinds('equipmentSchedule')).toContain('twice');
    expect(kinds('noReportLetter')).not.toContain('twice');
  });

  it('is not asked about where equipment does not come or the change is declined', () => {
    const item = sample.equipment.find((one) => one.text('item') === 'One-handed keyboard');
    if (item === undefined) throw new Error('the sample has no keyboard');
    const other = changed(item, 'reviewOn', after(60));
    const twice = (data: CaseData) => found(data).filter(({ kind }) => kind === 'twice');
    const put = (view: RecordView) => ({
      ...sample,
      equipment: sample.equipment.map((one) => (one === item ? view : one)),
    });
    expect(twice(put(other))).toHaveLength(1);
    expect(twice(put(changed(other, 'notGoingAhead', 'yes')))).toEqual([]);
  });

  it('is found whenever two linked dates differ, and never when they are the same', () => {
    const [item] = sample.equipment.filter((one) => one.text('recommendationId') !== undefined);
    if (item === undefined) throw new Error('the sample has no equipment for a recommendation');
    const tree = composeDocument(input(sample), []).tree;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (one, other) => {
        const data: CaseData = {
          ...sample,
          equipment: sample.equipment.map((each) =>
            each === item ? changed(each, 'reviewOn', after(one)) : each,
          ),
          recommendations: sample.recommendations.map((each) =>
            each.recordId === item.text('recommendationId')
              ? changed(each, 'reviewDate', after(other))
              : each,
          ),
        };
        const from = { data, tree, whole: tree, edits: [], outdated: [], tray: [], missing: [], lacking: [] };
        expect(toldTwice(from)).toHaveLength(one === other ? 0 : 1);
        expect(amountsToldTwice(new CheckReading(from))).toEqual([]);
      }),
    );
  });
});

describe('somebody whom the record says not to contact', () => {
  const { caseFile } = sample;
  const [contact = ''] = caseFile
    .items('contacts')
    .filter((one) => caseFile.text(`contacts.${one}.name`) === 'Priya Nair');
  const path = `contacts.${contact}.doNotContact`;
  const data = { ...sample, caseFile: changed(caseFile, path, 'yes') };

  it('is one thing to look at where a consent lets the document go to them', () => {
    expect(found(data)).toMatchObject([
      { kind: 'dayShares', weight: 'look', words: expect.stringContaining('Priya Nair'), place: { path } },
    ]);
    expect(found({ ...sample, caseFile: changed(caseFile, path, 'no') })).toEqual([]);
  });

  it('is none where they are not this reader, or where the consent was withdrawn', () => {
    const from = { ...input(data), kind: 'gpWorkLetter', audience: 'gp' } as const;
    const about = checksOf(from, [], composeDocument(from, [])).filter(({ place }) => place?.path === path);
    expect(about).toEqual([]);
    const withdrawn = data.consents.map((one) => changed(one, 'withdrawnOn', sampleDay));
    expect(found({ ...data, consents: withdrawn }).filter(({ place }) => place?.path === path)).toEqual([]);
  });
});
