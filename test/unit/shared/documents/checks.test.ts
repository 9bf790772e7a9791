import { describe, expect, it } from 'vitest';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { signingBlockers } from '../../../../shared/documents/checks/check.ts';
import { checksOf, composeDocument, composeWhole } from '../../../../shared/documents/compose.ts';
import type { ComposeInput } from '../../../../shared/documents/composers/case-reading.ts';
import { sentencesOf } from '../../../../shared/documents/edits.ts';
import type { BlockEdit } from '../../../../shared/documents/tree.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import { sampleCaseData, viewOf } from '../../../fixtures/documents/sample-case-data.ts';

type Values = Readonly<Record<string, AnswerValue>>;

function input(data: CaseData = sampleCaseData(), rest: Partial<ComposeInput> = {}): ComposeInput {
  return {
    data,
    kind: 'employerReport',
    audience: 'employer',
    date: '2026-03-21',
    reference: 'RH-0001-R1',
    mark: 'draft',
    ...rest,
  };
}

/** The sample with other answers in its analysis. */
function withAnalysis(changes: Values): CaseData {
  const data = sampleCaseData();
  const [analysis] = data.analyses;
  if (analysis === undefined) throw new Error('the sample has no analysis');
  const answers = { ...analysis.answers, ...viewOf('activityAnalysis', 900, changes).answers };
  const merged = new RecordView(analysis.recordId, analysis.declaration, answers);
  return { ...data, analyses: [merged], findings: buildFindings([merged]) };
}

function found(from: ComposeInput, edits: readonly BlockEdit[] = []) {
  return checksOf(from, edits, composeDocument(from, edits));
}

function edit(from: ComposeInput, holding: string, text: string): BlockEdit {
  const sentence = sentencesOf(composeWhole(from).tree).find((one) => one.text.includes(holding));
  if (sentence === undefined) throw new Error(`no sentence holds ${holding}`);
  return { blockId: sentence.blockId, text, digest: sentence.digest, at: '2026-03-21T10:00:00.000Z' };
}

const kinds = (checks: readonly { kind: string }[]) => checks.map(({ kind }) => kind);

describe('the OT’s own sentences', () => {
  const from = input();
  const seats = 'Provide a perch stool at till 3, seat height 600 to 700 mm';

  it('pass as they are composed', () => {
    const same = edit(from, seats, `${seats}, adjusted together.`);
    expect(kinds(found(from, [same]))).toEqual(kinds(found(from)));
  });

  it.each([
    ['a number that nothing says', 'Provide a perch stool, seat height 655 mm.', 'unsupported', '“655 mm”'],
    ['a number in another unit', 'Provide a perch stool, seat height 600 to 700 cm.', 'unit', '600 cm'],
  ])('are asked about for %s', (_name, text, kind, words) => {
    const one = edit(from, seats, text);
    const check = found(from, [one]).find((each) => each.kind === kind);
    expect(check?.words).toContain(words);
    expect(check?.blockId).toBe(one.blockId);
  });

  it('may count, and may use any number that the record holds', () => {
    const one = edit(from, seats, 'Provide 2 perch stools; she stands for 20 minutes at a time.');
    expect(kinds(found(from, [one]))).not.toContain('unsupported');
  });

  it('are asked about for the other side', () => {
    const data = withAnalysis({ outlook: 'Her left hand will be as strong as before by June' });
    const changed = edit(input(data), 'left hand', 'Her right hand will be as strong as before by June.');
    const check = found(input(data), [changed]).find(({ kind }) => kind === 'side');
    expect(check).toMatchObject({ weight: 'answer', blockId: changed.blockId });
    const leftOver = edit(input(data), 'left hand', 'What is left over will be right by June.');
    expect(kinds(found(input(data), [leftOver]))).not.toContain('side');
  });

  it('are to be put right once their data changed or their place is gone', () => {
    const changed = { ...edit(from, seats, 'A stool.'), digest: 'of other data' };
    const gone = { ...changed, blockId: 'employerReport/nowhere' };
    const stale = found(from, [changed, gone]).filter(({ kind }) => kind === 'stale');
    expect(stale.map(({ weight }) => weight)).toEqual(['answer', 'answer']);
    expect(stale.map(({ blockId }) => blockId)).toEqual([changed.blockId, null]);
  });
});

describe('the record against itself', () => {
  it('says when words and the side beside them differ', () => {
    const data = withAnalysis({
      'observedFunction.o1.side': 'left',
      'observedFunction.o1.support': 'holds on with the right hand',
    });
    const check = found(input(data)).find(({ kind }) => kind === 'side');
    expect(check?.place?.path).toBe('observedFunction.o1.support');
    const both = withAnalysis({
      'observedFunction.o1.side': 'left',
      'observedFunction.o1.support': 'holds on with the left hand',
    });
    expect(kinds(found(input(both)))).not.toContain('side');
  });

  it('says when words and the number beside them differ in unit', () => {
    const data = withAnalysis({ 'observedFunction.o2.limit': 'not over 8 lb from the floor' });
    const check = found(input(data)).find(({ kind }) => kind === 'unit');
    expect(check?.words).toContain('8 kg');
    expect(check?.place?.path).toBe('observedFunction.o2.limit');
  });

  it('says when dates are in the wrong order', () => {
    const paths = (data: CaseData) =>
      found(input(data))
        .filter(({ kind }) => kind === 'dates')
        .map(({ place }) => place?.path);
    expect(paths(sampleCaseData())).toEqual([]);
    expect(paths(withAnalysis({ observedOn: '2026-02-01' }))).toEqual(['observedOn']);
    expect(paths(withAnalysis({ observedOn: '2026-04-01' }))).toContain('observedOn');
    expect(paths(withAnalysis({ reviewDate: '2026-03-01' }))).toEqual(['reviewDate']);
  });

  it('says when the shares of a day cannot all be true', () => {
    const data = withAnalysis({ 'tasks.till.minutes': 400 });
    const check = found(input(data)).find(({ kind }) => kind === 'dayShares');
    expect(check?.words).toMatch(/450/u);
    expect(check?.place).not.toBeNull();
  });

  it('says when conclusion and match differ', () => {
    const matchOf = (changes: Values) =>
      found(input(withAnalysis(changes)))
        .filter(({ kind }) => kind === 'match')
        .map(({ id }) => id.split('/').at(-1));
    expect(matchOf({ fitness: 'fitWithChanges' })).toEqual([]);
    expect(matchOf({ fitness: 'fit' })).toContain('fit');
    expect(matchOf({ 'observedFunction.o2.until': '2026-03-01' })).toContain('ended');
    const nothing = input({ ...withAnalysis({ fitness: 'fitWithChanges' }), recommendations: [] });
    expect(found(nothing).map(({ id }) => id.split('/').at(-1))).toContain('noChanges');
  });
});

describe('people', () => {
  const names = (outlook: string) =>
    found(input(withAnalysis({ outlook })))
      .filter(({ kind }) => kind === 'names')
      .map(({ words }) => words);

  it('of another record are noticed', () => {
    expect(names('Mr Brandreth will be able to stand by June')[0]).toContain('“Mr Brandreth”');
    expect(names('He will be able to stand by June')[0]).toContain('“He”');
  });

  it('of this case are not', () => {
    expect(names('Ms Levy will be able to stand by June; she needs her stool')).toEqual([]);
    expect(names('Mr Zieliński says that he will see to it')).toEqual([]);
  });
});

it('a form to be filled in is not looked at', () => {
  expect(found(input(sampleCaseData(), { kind: 'diaryBlank', audience: 'client' }))).toEqual([]);
});

it('what is missing, and whatever else is open, keeps a document from being signed until it is put right or looked at', () => {
  const from = input({ ...withAnalysis({ fitness: 'fit' }), visits: [] });
  const stale = { ...edit(from, 'perch stool', 'A stool.'), digest: 'of other data' };
  const checks = found(from, [stale]);
  expect(kinds(checks)).toContain('missing');
  expect(signingBlockers(checks, new Set())).toEqual(checks);
  const all = new Set(checks.map(({ id }) => id));
  expect(kinds(signingBlockers(checks, all))).toEqual(['stale']);
});

describe('fitness', () => {
  const asked = (answer: string, fitness?: string, rest: Partial<ComposeInput> = {}) => {
    const data = withAnalysis(fitness === undefined ? {} : { fitness });
    const [caseFile] = [
      viewOf('caseFile', 901, {
        questions: ['q1'],
        'questions.q1.question': 'Is Ms Levy fit to return to her job?',
        'questions.q1.answer': answer,
      }),
    ];
    const { analyses } = data;
    const unset = analyses.map(
      ({ recordId, declaration, answers: { fitness: _fitness, ...others } }) =>
        new RecordView(recordId, declaration, others),
    );
    return input({ ...data, caseFile, analyses: fitness === undefined ? unset : analyses }, rest);
  };
  const told = (from: ComposeInput, edits: readonly BlockEdit[] = []) =>
    found(from, edits).flatMap(({ kind, words, id }) =>
      kind === 'match' && id.includes('itness') ? words : [],
    );

  it('that a referral question answers and nobody states is noticed, whoever reads', () => {
    for (const [kind, audience] of [
      ['employerReport', 'employer'],
      ['clientSummary', 'client'],
    ] as const)
      expect(told(asked('Yes, in stages over eight weeks.', undefined, { kind, audience }))).toEqual([
        expect.stringMatching(/says yes; fitness for this job is not stated in the conclusion/u),
      ]);
  });

  const weights = (from: ComposeInput, edits: readonly BlockEdit[] = []) =>
    found(from, edits).flatMap(({ kind, weight, id, blockId }) =>
      kind === 'match' && (blockId !== null || id.includes('fitness')) ? weight : [],
    );

  it.each<[string, string, ('answer' | 'look')[]]>([
    ['No, not this year.', 'fitWithChanges', ['answer']],
    ['No, not without the changes below.', 'fitWithChanges', ['look']],
    ['No.', 'fitForPart', ['look']],
    ['She is not fit for her job.', 'fitWithChanges', ['answer']],
    ['She cannot return to work.', 'fit', ['answer']],
    ['She is fit for the job as it is.', 'fitWithChanges', ['answer']],
    ['Yes.', 'notFit', ['answer']],
    ['Yes, from May.', 'notFit', ['look']],
    ['Yes, from May.', 'cannotSay', ['look']],
    ['I cannot say before the tests.', 'fit', ['answer']],
    ['Yes, from May.', 'fitWithChanges', []],
    ['Yes, with the changes below.', 'fitWithChanges', []],
    ['No, not this year.', 'notFit', []],
    ['She is likely to return.', 'notFit', []],
    ['Her manager says that she is not fit for her job.', 'fitWithChanges', []],
    ['She was not fit for work in January.', 'fitWithChanges', []],
    ['She is not fit to drive the van.', 'fitWithChanges', []],
    ['I cannot say before the tests.', 'cannotSay', []],
  ])('“%s” beside %s', (answer, fitness, expected) => {
    expect(weights(asked(answer, fitness))).toEqual(expected);
  });

  it('is noticed where a sentence is rewritten to the opposite, wherever it stands', () => {
    const from = asked('Yes.', 'fitWithChanges');
    const opposite = edit(from, 'Fitness for this job', 'Fitness for this job: not fit.');
    const elsewhere = edit(from, 'Easter peak', 'One visit. In my opinion she is not fit for her job.');
    for (const one of [opposite, elsewhere]) {
      expect(weights(from, [one])).toEqual(['answer']);
      expect(weights(from, [{ ...one, text: 'She is fit for her job with these changes.' }])).toEqual([]);
      expect(weights(from, [{ ...one, text: 'She is not fit for work until May.' }])).toEqual(['look']);
    }
    const answered = edit(from, 'Is Ms Levy fit', 'Is Ms Levy fit to return to her job?\nNo.');
    expect(found(from, [answered]).filter(({ kind }) => kind === 'match')).toMatchObject([
      { weight: 'answer', blockId: answered.blockId },
    ]);
  });

  it('is compared with the days that the case names', () => {
    const dated = (changes: Values, fitness: string) => {
      const from = asked('See below.', fitness);
      const { caseFile } = from.data;
      const answers = { ...caseFile.answers, ...viewOf('caseFile', 902, changes).answers };
      const merged = new RecordView(caseFile.recordId, caseFile.declaration, answers);
      return told({ ...from, data: { ...from.data, caseFile: merged } });
    };
    expect(dated({ expectedReturn: '2026-04-20' }, 'notFit')).toEqual([
      expect.stringMatching(/again on 4 May 2026; the return is expected before that, on 20 April 2026/u),
    ]);
    expect(dated({ expectedReturn: '2026-05-04' }, 'notFit')).toEqual([]);
    expect(dated({ expectedReturn: '2026-04-20' }, 'fitWithChanges')).toEqual([]);
    const certificate = (to: string, kind = 'notFit'): Values => ({
      certificates: ['c1'],
      'certificates.c1.from': '2026-03-01',
      'certificates.c1.to': to,
      'certificates.c1.kind': kind,
    });
    expect(dated(certificate('2026-04-01'), 'fit')).toEqual([
      expect.stringMatching(/a certificate until 1 April 2026 says not fit/u),
    ]);
    expect(dated(certificate('2026-03-10'), 'fit')).toEqual([]);
    expect(dated(certificate('2026-04-01', 'mayBeFit'), 'fit')).toEqual([]);
    expect(dated(certificate('2026-04-01'), 'fitWithChanges')).toEqual([]);
  });
});

it('a letter that lacks what it is for is told so, with the way to the answer', () => {
  const data = withAnalysis({});
  const analyses = data.analyses.map(
    ({ recordId, declaration, answers: { fitness: _fitness, ...others } }) =>
      new RecordView(recordId, declaration, others),
  );
  const essential = (from: ComposeInput) => found(from).filter(({ kind }) => kind === 'essential');
  const advice = { kind: 'fitnessAdvice', audience: 'employer' } as const;
  expect(essential(input({ ...data, analyses }, advice))).toMatchObject([
    { weight: 'answer', place: { path: 'fitness' } },
  ]);
  expect(essential(input(withAnalysis({ fitness: 'fit' }), advice))).toEqual([]);
  const appointment = { kind: 'appointmentLetter', audience: 'client' } as const;
  expect(essential(input({ ...data, visits: [] }, appointment))).toMatchObject([{ weight: 'answer' }]);
  const schedule = { kind: 'equipmentSchedule', audience: 'employer' } as const;
  expect(essential(input({ ...data, equipment: [] }, schedule))).toMatchObject([{ weight: 'answer' }]);
});
