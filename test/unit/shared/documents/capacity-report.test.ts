import { describe, expect, test } from 'vitest';
import { capacityEvaluation as declaration } from '../../../../shared/assessments/declarations/capacity-evaluation.ts';
import { instrumentForm } from '../../../../shared/assessments/instruments/registry.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { disclosureTable } from '../../../../shared/documents/disclosure.ts';
import type { PlainBlock } from '../../../../shared/documents/tree.ts';
import { plainText } from '../../../../shared/documents/walk.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import { Audience } from '../../../../shared/domain/sensitivity.ts';
import { capacityReportText as words } from '../../../../shared/text/capacity-report.ts';
import { capacityEvaluation } from '../../../fixtures/documents/capacity-evaluation.ts';
import { plantedRecord } from '../../../fixtures/documents/planted-record.ts';
import { recordId, sampleCaseData, viewOf } from '../../../fixtures/documents/sample-case-data.ts';
import { compose, type Data, data, type Kind, table, textOf } from '../support/capacity-documents.ts';

const atWork: readonly Audience[] = ['employer', 'commissioner', 'funder'];
const kinds: readonly Kind[] = ['capacityReport', 'capacitySheet'];
const everyCopy = kinds.flatMap((kind) => Audience.options.map((audience) => [kind, audience] as const));

describe('who reads which answer of an evaluation', () => {
  const { answers, planted } = plantedRecord(declaration);
  const from: Data = {
    ...sampleCaseData(),
    evaluations: [new RecordView(recordId(80), declaration, answers)],
  };

  test.each(everyCopy)('%s, copy of: %s', (kind, audience) => {
    const printed = textOf(kind, audience, from).toLowerCase();
    const told = planted.filter(({ word }) => printed.includes(word));
    const wrong = told.filter(({ sensitivity }) => disclosureTable[audience][sensitivity] !== 'full');
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
  });

  test('a GP’s report holds every typed answer that a GP may read', () => {
    const printed = textOf('capacityReport', 'gp', from).toLowerCase();
    const left = planted.filter(
      ({ word, sensitivity }) => disclosureTable.gp[sensitivity] === 'full' && !printed.includes(word),
    );
    // Who rang stays in the record.
    expect(left.map(({ fieldId }) => fieldId)).toEqual(['by']);
  });
});

describe('what was done, told once', () => {
  const evaluation = (changes: Readonly<Record<string, AnswerValue>>) => ({
    ...sampleCaseData(),
    analyses: [],
    evaluations: [viewOf('capacityEvaluation', 81, changes)],
  });
  const timer = ['2026-03-16T10:00:00.000Z', '2026-03-16T10:45:00.000Z'];
  const sitting = (seconds: number) =>
    table(
      'capacityReport',
      'client',
      'tests/positional/table',
      evaluation({
        tests: ['t'],
        'tests.t.testId': 'pos_sit',
        'tests.t.timer': timer,
        'tests.t.count': 4,
        'tests.t.steps': ['s'],
        'tests.t.steps.s.seconds': seconds,
        'tests.t.steps.s.repetitions': 4,
      }),
    )[0]?.[1];

  test('a stopwatch or a counter that says the same as the reading stands once', () => {
    expect(sitting(2700)).toBe('45 min; 4 repetitions');
    expect(sitting(2400)).toBe('40 min; 4 repetitions; 45 min on the stopwatch');
  });

  test('a time is observed, projected to minutes of the shift and recommended, each in its column', () => {
    const [row] = table(
      'capacityReport',
      'client',
      'capacities/table',
      evaluation({
        capacities: ['k'],
        'capacities.k.activity': 'Standing',
        'capacities.k.evidence': 'projected',
        'capacities.k.frequency': 'occasional',
        'capacities.k.duration': 10,
        'capacities.k.observedWords': '10 minutes at once',
        'capacities.k.observedAmount': 10,
        'capacities.k.projectedMinutes': 220,
        'capacities.k.projectionRule': 'The longest time at once.',
        'capacities.k.limitKind': 'none',
      }),
    );
    expect(row?.slice(1, 4)).toEqual([
      '10 minutes at once',
      'Up to 220 min of the shift (rule 1)',
      'Occasional, up to 10 min at once',
    ]);
  });
});

describe('copies for readers at work', () => {
  test.each(kinds.flatMap((kind) => atWork.map((audience) => [kind, audience] as const)))(
    '%s for %s: no diagnosis, vitals, pain or other scores, names of tests, effort or symptoms',
    (kind, audience) => {
      const printed = textOf(kind, audience);
      expect(printed).not.toMatch(
        /fibromyalgia|duloxetine|heart rate|blood pressure|mmHg|saturation|exertion|\bpain\b|fatigue|effort|consisten|technique|calibration|nandakumar|screen/iu,
      );
      expect(printed).not.toMatch(
        /force gauge|lifting box|fill one bay|packs|sit to stand|tired|poor night|widespread|low mood|lay down|calf|quarry|declined\b.*endurance/iu,
      );
      for (const reading of ['121', '128/82', '94%', '58 counted', '150, 162, 158'])
        expect(printed).not.toContain(reading);
      expect(printed).toContain(words.confidencePlain.overOrUnder('Ms Levy').split('Ms Levy')[0]);
      expect(printed).toContain('not over 8 kg from below knee height');
    },
  );

  test.each(everyCopy)(
    '%s, copy of %s: red flags and self-harm of the interview are left out',
    (kind, audience) => {
      expect(textOf(kind, audience)).not.toMatch(/calf|quarry|self-harm/iu);
    },
  );

  test.each(Audience.options)('the front page says nothing on effort, for %s', (audience) => {
    const { tree } = compose('capacityReport', audience);
    const box = tree.blocks.find((block) => block.kind === 'box');
    if (box?.kind !== 'box') throw new Error('no box');
    const said = box.blocks
      .flatMap((block: PlainBlock) =>
        block.kind === 'list'
          ? block.items.map(({ runs }) => plainText(runs))
          : 'runs' in block
            ? [plainText(block.runs)]
            : [],
      )
      .join(' ');
    expect(said).toContain('Can Ms Levy fill shelves');
    expect(said).not.toMatch(/effort|consisten|over-state|fair picture/iu);
  });

  test('what was asked about the state of mind goes to those who treat alone', () => {
    const asked = { screen_selfHarm: 'yes', screenNote_selfHarm: 'Rang the crisis line with her' };
    const known = declaration.sections
      .flatMap(({ fields }) => fields)
      .some(({ id }) => id === 'screen_selfHarm');
    expect(known).toBe(true);
    for (const audience of Audience.options) {
      const printed = textOf('capacityReport', audience, data(asked));
      expect(printed.includes('crisis line'), audience).toBe(audience === 'gp' || audience === 'clinician');
    }
  });
});

describe('what the full report says', () => {
  test('a row for each test: result, course of heart rate, exertion and pain, and why it ended', () => {
    const [lift, push] = table('capacityReport', 'gp', 'tests/manualHandling/table');
    expect(lift).toEqual([
      'Lift, floor to waist\nDay 1, 10:40',
      '8 kg managed safely; first not safe at 10 kg; from 180 to 750 mm; 4 repetitions',
      '76 → 121 → 88',
      '0 → 6 → 3',
      '3 → 6 → 5',
      'Safe maximum, by form; also pain reported. Back rounded twice after one cue',
    ]);
    expect(push?.[1]).toBe(
      '150, 162, 158 N; mean 157 N\nForce gauge: calibration overdue since 1 February 2026',
    );
  });

  test('who watched a test keeps their capital letters', () => {
    const watched = textOf('capacityReport', 'gp', data({ 'tests.t1.observer': 'Hannah Reyes' }));
    expect(watched).toMatch(new RegExp(`${words.observer}\\s*Hannah Reyes`));
  });

  test('what was done after an interruption stands beside it, and only there', () => {
    const ended = (changes: Readonly<Record<string, string>> = {}) =>
      textOf('capacityReport', 'gp', data(changes));
    const after = { 'tests.t5.stopOutcome': 'helpCalled', 'tests.t4.stopOutcome': 'personSafe' };
    expect(ended(after)).toMatch(
      /Interrupted: the person says stop\n?\. Help was called, and the day ended here/,
    );
    expect(ended(after)).not.toContain('The person is safe');
    expect(ended()).not.toContain('Help was called');
  });

  test('one repetition is one', () => {
    expect([words.repetitions('1'), words.repetitions('4')]).toEqual(['1 repetition', '4 repetitions']);
  });

  test('every family of tests stands under its name, and a picture shows the loads', () => {
    const { tree } = compose('capacityReport', 'gp');
    const heads = tree.blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.runs)] : []));
    for (const family of Object.values(words.family)) expect(heads).toContain(family);
    const figures = tree.blocks.flatMap((block) => (block.kind === 'figure' ? [block.id] : []));
    expect(figures).toEqual([
      'capacityReport/session/chart/1',
      'capacityReport/session/chart/2',
      'capacityReport/tests/t1/loads',
    ]);
  });

  test('observed, projected with its rule and recommended stand in columns of their own', () => {
    const row = table('capacityReport', 'employer', 'capacities/table').find(([name]) =>
      name?.includes('crates'),
    );
    expect(row).toEqual([
      'Lifting crates from the floor',
      'Measured; most done: 8 kg',
      'Occasional 8 kg, frequent 4 kg, constant 1.5 kg (rule 1)',
      'Occasional, up to 8 kg',
      'Restriction: not over 8 kg from below knee height, until 17 June 2026; on clinical advice',
    ]);
  });

  test('what follows by a rule alone is not told as observed', () => {
    const bending = (changes = {}) =>
      table('capacityReport', 'employer', 'capacities/table', data(changes)).find(([name]) =>
        name?.includes('lowest shelf'),
      );
    expect(bending()?.slice(1, 3)).toEqual(['Not tested', 'Projected']);
    const rule = { 'capacities.k5.projectionRule': 'About a fifth of the most that was done.' };
    expect(bending(rule)?.slice(1, 3)).toEqual([
      'Not tested',
      expect.stringMatching(/^Projected \(rule \d\)$/),
    ]);
  });

  test('copies for treatment say whether the limits are signed off; copies for work hold no limits', () => {
    const unsigned = { limitsSignedBy: [], limitsSignedOn: [] };
    for (const audience of Audience.options) {
      const [signed, open] = [
        textOf('capacityReport', audience),
        textOf('capacityReport', audience, data(unsigned)),
      ];
      const reads = signed.includes('Signed off by');
      expect(open.includes(words.notSignedOff), audience).toBe(reads);
      expect(signed).not.toContain(words.notSignedOff);
      if (atWork.includes(audience)) expect(reads, audience).toBe(false);
    }
    expect(textOf('capacityReport', 'clinician', data(unsigned))).toContain(words.notSignedOff);
  });

  test('a restriction is never met by strength: the match says restricted or with a change', () => {
    const strong = data({ 'capacities.k2.frequency': 'constant', 'capacities.k2.amount': 60 });
    const { tree } = compose('capacityReport', 'employer', { ...strong, recommendations: [] });
    const match = tree.blocks.find(({ id }) => id === 'capacityReport/match/table');
    if (match?.kind !== 'table') throw new Error('no match');
    const lift = match.rows.find(({ id }) => id.endsWith('shelves/lift_floor_waist'));
    expect(lift?.cells.at(-1)?.mark).toBe('restricted');
  });

  test('calls after a day and two to three days: all of it for treatment, the effect alone at work', () => {
    const [first] = table('capacityReport', 'gp', 'response/calls');
    expect(first).toEqual([
      '24 hours',
      '19 March 2026, 10:00',
      'Delayed response, settled',
      '7',
      '8',
      'Worse than usual',
      'Cooked nothing and lay down all afternoon; 30 h',
    ]);
    const employer = textOf('capacityReport', 'employer');
    expect(employer).toContain('not sustained on the following day');
    expect(employer).toContain(words.postExertionalAtWork);
  });

  test('says what is missing, and that there is no evaluation', () => {
    const none = { ...sampleCaseData(), evaluations: [] };
    expect(compose('capacityReport', 'employer', none).missing).toEqual([words.missing.evaluation]);
    expect(textOf('capacitySheet', 'employer', none)).toContain(words.none);
    expect(compose('capacityReport', 'employer').missing).toEqual([]);
  });

  test.each(kinds)('%s names the lines that nobody confirmed, and limits that nobody signed', (kind) => {
    const { limitsSignedBy: _by, 'capacities.k2.limitKind': _kind, ...rest } = capacityEvaluation;
    const from = sampleCaseData({
      evaluations: [{ ...rest, 'capacities.k2.side': 'left' } as never],
    });
    expect(compose(kind, 'employer', from).missing).toEqual([
      words.missing.unconfirmed('Lifting crates from the floor, left side'),
      words.missing.signedOff,
    ]);
  });

  test.each([
    ['cannot', 'Cannot'],
    ['canAtCost', 'Can, at a cost'],
  ])('a limit of the kind %s prints as %s where no words were typed', (kind, told) => {
    const { 'capacities.k1.limit': _limit, ...rest } = capacityEvaluation;
    const from = sampleCaseData({ evaluations: [{ ...rest, 'capacities.k1.limitKind': kind } as never] });
    for (const [document, id] of [
      ['capacitySheet', 'table/rows'],
      ['capacityReport', 'capacities/table'],
    ] as const) {
      const row = table(document, 'employer', id, from).find(([name]) => name === 'Standing at the till');
      expect(row?.at(-1), document).toBe(told);
    }
  });

  test('a restriction without words keeps its kind, its date and its advice', () => {
    const { 'capacities.k2.limit': _limit, ...rest } = capacityEvaluation;
    const from = sampleCaseData({ evaluations: [rest as never] });
    const row = table('capacityReport', 'employer', 'capacities/table', from).find(([name]) =>
      name?.includes('crates'),
    );
    expect(row?.at(-1)).toMatch(/^Restriction, until 17 June 2026; on clinical advice$/u);
    expect(textOf('capacitySheet', 'employer', from)).not.toContain('Lifting crates from the floor: ');
  });
});

describe('readings beside earlier ones', () => {
  const grip = (index: number, mean: number, date: string) => ({
    form: instrumentForm('grip'),
    record: viewOf('grip', index, {
      date,
      hands: 'right',
      handlePosition: '2',
      right1: mean - 1,
      right2: mean,
      right3: mean + 1,
    }),
  });
  const tests = capacityEvaluation.tests as readonly string[];
  const evaluation = {
    ...capacityEvaluation,
    tests: [...tests, 'grip'],
    'tests.grip.testId': 'ul_grip5',
    'tests.grip.instrumentRecordId': recordId(121),
  } as typeof capacityEvaluation;
  const earlier = {
    date: '2026-01-10',
    tests: ['a'],
    'tests.a.testId': 'mh_lift_low',
    'tests.a.steps': ['s'],
    'tests.a.steps.s.load': 5,
    'tests.a.steps.s.quality': 'good',
  } as unknown as typeof capacityEvaluation;
  const from: Data = sampleCaseData({
    evaluations: [earlier, evaluation],
    instruments: [grip(120, 24, '2026-01-10'), grip(121, 31, '2026-03-17')],
  });

  test('improved is said only beyond a known measurement error, which is shaded', () => {
    const rows = table('capacityReport', 'client', 'retest/table', from);
    expect(rows).toEqual([
      [
        'Grip strength, right hand, mean of three trials',
        '24.0 kg\n10 January 2026',
        '31.0 kg',
        '+7.0 kg',
        'Improved, beyond measurement error',
      ],
      expect.arrayContaining([words.retestUnknown]),
      ['Lift, floor to waist', '5 kg\n10 January 2026', '8 kg', '+3 kg', words.retestUnknown],
    ]);
    const figures = compose('capacityReport', 'client', from).tree.blocks.filter(
      (block) => block.kind === 'figure' && block.id.includes('/retest/'),
    );
    expect(figures).toMatchObject([{ alt: expect.stringContaining('Shaded: measurement error') }]);
  });

  test('stays out of copies for work, and out of the report without an earlier reading', () => {
    for (const audience of atWork)
      expect(textOf('capacityReport', audience, from)).not.toContain(words.retest);
    expect(textOf('capacityReport', 'client')).not.toContain(words.retest);
  });
});
