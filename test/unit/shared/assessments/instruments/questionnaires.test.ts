import { describe, expect, it } from 'vitest';
import { instrumentForm } from '../../../../../shared/assessments/instruments/registry.ts';
import {
  assessReadings,
  scoredReadings,
} from '../../../../../shared/assessments/instruments/score-readings.ts';
import { topFields } from '../../../../../shared/assessments/resolve-field.ts';
import { disclosureOf } from '../../../../../shared/documents/disclosure.ts';
import type { Answer, AnswerValue } from '../../../../../shared/domain/answers.ts';
import type { InstrumentKind } from '../../../../../shared/domain/records.ts';
import { Audience } from '../../../../../shared/domain/sensitivity.ts';
import { buildFindings } from '../../../../../shared/reasoning/build-findings.ts';
import { empty, view } from '../../support/views.ts';

type Values = Readonly<Record<string, AnswerValue | Answer>>;

function assessed(kind: InstrumentKind, values: Values) {
  return assessReadings(instrumentForm(kind), view(kind, values));
}

function results(kind: InstrumentKind, values: Values) {
  return scoredReadings(instrumentForm(kind), view(kind, values)).map(({ id, result }) => [id, result]);
}

function findings(kind: InstrumentKind, values: Values) {
  return buildFindings([view(kind, { date: '2026-03-21', ...values })]);
}

/** Answers to `item1`, `item2`, …; undefined leaves one out. */
function items<Value>(answers: readonly (Value | undefined)[], as: (value: Value) => AnswerValue | Answer) {
  return Object.fromEntries(
    answers.flatMap((answer, index) => (answer === undefined ? [] : [[`item${index + 1}`, as(answer)]])),
  );
}

const text = (value: number) => String(value);
const same = (value: number) => value;

const safetyRecord = {
  riskExplored: 'yes',
  riskExploredBy: 'A. Khan, OT',
  riskExploredOn: '2026-03-21',
  riskOutcome: 'Passing thoughts, no plan; wants help.',
  riskEscalation: ['gp', 'plan'],
  riskTold: 'Dr Lee, 15:40',
};

describe('the PHQ-9 form', () => {
  const raised = items([3, 0, 1, 2, 0, 0, 1, 0, 3], text);
  const calm = items([3, 3, 3, 3, 3, 3, 3, 3, 0], text);

  it('scores at once where item 9 is not raised', () => {
    expect(results('phq9', calm)).toEqual([['main', expect.objectContaining({ total: 24 })]]);
  });

  it.each(['1', '2', '3'])('holds everything back while item 9 is %s and nothing is recorded', (item9) => {
    const { heldBack, readings } = assessed('phq9', { ...raised, item9 });
    expect(heldBack).toContain('No result is shown, printed or reported');
    expect(readings).toEqual([]);
    expect(findings('phq9', { ...raised, item9 })).toEqual([]);
  });

  it('holds back from the moment item 9 is answered, before the other items are', () => {
    expect(assessed('phq9', { item9: '1' }).heldBack).not.toBeNull();
  });

  it.each(Object.keys(safetyRecord))('still holds back without %s', (left) => {
    const { [left as keyof typeof safetyRecord]: _, ...rest } = safetyRecord;
    expect(assessed('phq9', { ...raised, ...rest }).heldBack).not.toBeNull();
  });

  it('still holds back where risk was not explored, or only spaces stand for an answer', () => {
    expect(assessed('phq9', { ...raised, ...safetyRecord, riskExplored: 'no' }).heldBack).not.toBeNull();
    expect(assessed('phq9', { ...raised, ...safetyRecord, riskTold: '  ' }).heldBack).not.toBeNull();
  });

  it('scores once the safety step is recorded, or item 9 is put right', () => {
    expect(results('phq9', { ...raised, ...safetyRecord })).toEqual([
      ['main', expect.objectContaining({ total: 10, severity: 'moderate', item9SafetyAlert: true })],
    ]);
    expect(results('phq9', { ...raised, item9: '0' })).toHaveLength(1);
  });

  it('keeps item 9 and the safety record inside, for every reader', () => {
    const fields = topFields(instrumentForm('phq9').declaration);
    for (const id of ['item9', 'riskExploredAt', ...Object.keys(safetyRecord)]) {
      const sensitivity = fields.find((field) => field.id === id)?.sensitivity ?? null;
      expect({ id, sensitivity }).toEqual({ id, sensitivity: 'internal' });
      for (const audience of Audience.options) expect(disclosureOf(sensitivity, audience)).toBe('withheld');
    }
  });

  it('rests its finding on none of them, and says nothing to readers at work', () => {
    const [finding, ...others] = findings('phq9', { ...raised, ...safetyRecord });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'barrier', sensitivity: 'clinical', functionalEffect: null });
    expect(finding?.evidence.map(({ path }) => path)).not.toContain('item9');
    expect(JSON.stringify(finding)).not.toMatch(/risk|suicid|Lee/);
  });

  it('points at item 9 while it is missing', () => {
    const { item9: _, ...rest } = calm;
    const [only] = assessed('phq9', rest).readings;
    expect(only?.assessment).toMatchObject({ status: 'incomplete', missing: ['items.8'] });
    expect(only?.reading.paths['items.8']).toBe('item9');
  });
});

describe('the GAD-7 form', () => {
  it('scores its items', () => {
    const given = items([3, 0, 1, 2, 0, 0, 1], text);
    expect(results('gad7', given)).toEqual([
      ['main', expect.objectContaining({ total: 7, severity: 'mild' })],
    ]);
    expect(findings('gad7', given)).toEqual([]);
  });

  it('has no total with an item declined', () => {
    const given = { ...items([3, 0, 1, 2, 0, 0, 1], text), item4: empty('declined') };
    expect(results('gad7', given)).toEqual([]);
  });
});

describe('the Work and Social Adjustment Scale form', () => {
  it('counts an item that does not apply as the mean of the others, and waits for one not asked', () => {
    const four = items([undefined, 3, 3, 3, 4], same);
    expect(results('workSocialAdjustment', { ...four, item1: empty('notApplicable') })).toEqual([
      ['main', { total: 16.25, band: 'significant impairment', prorated: true }],
    ]);
    expect(assessed('workSocialAdjustment', four).readings[0]?.assessment).toMatchObject({
      missing: ['items.0'],
    });
  });

  it('points at the item to ask when more than one has no answer', () => {
    const given = { ...items([undefined, 3, undefined, 3, 4], same), item1: empty('notApplicable') };
    const [only] = assessed('workSocialAdjustment', { ...given, item3: empty('declined') }).readings;
    expect(only?.assessment).toMatchObject({ status: 'incomplete', missing: ['items.2'] });
    expect(only?.reading.paths['items.2']).toBe('item3');
  });
});

describe('the short Örebro form', () => {
  const others = items([undefined, 0, 6, 9, 3, 4, 1, 5, 0, 2], same);

  it('takes item 1 by its code', () => {
    expect(results('painScreening', { ...others, durationBy: 'code', item1: 1 })).toEqual([
      ['main', expect.objectContaining({ total: 21, highRisk_cutoff50: false })],
    ]);
  });

  it('takes item 1 by the weeks, and shows the code that follows', () => {
    const given = { ...others, durationBy: 'weeks', painWeeks: 30, item1: 1 };
    expect(results('painScreening', given)).toEqual([
      ['main', expect.objectContaining({ total: 28 })],
      ['duration', { code: 8 }],
    ]);
  });

  it('points at what is needed for item 1', () => {
    const pathIn = (values: Values) =>
      assessed('painScreening', values).readings[0]?.reading.paths['items.1'];
    expect(pathIn(others)).toBe('durationBy');
    expect(pathIn({ ...others, durationBy: 'weeks' })).toBe('painWeeks');
    expect(pathIn({ ...others, durationBy: 'code' })).toBe('item1');
  });
});

describe('the forms of one rating', () => {
  it('score the rating', () => {
    expect(results('workAbility', { score: 8 })).toEqual([['main', { score: 8, band: 'good' }]]);
    expect(results('painRating', { score: 8 })).toEqual([['main', { score: 8, band: 'severe' }]]);
  });

  it('score the change from an earlier pain rating beside it', () => {
    expect(results('painRating', { score: 5, earlier: 7 })).toEqual([
      ['main', { score: 5, band: 'moderate' }],
      ['change', expect.objectContaining({ change: -2, meetsFarrar2pointsOr30pct: true })],
    ]);
  });
});

describe('the return-to-work self-efficacy form', () => {
  const answers = items([6, 1, 6, 6, 6, 1, 6, 6, 1, 6, 6], same);

  it('counts nothing until it is known which items are turned round', () => {
    for (const values of [answers, { ...answers, way: 'asGiven' }]) {
      const [only] = assessed('returnToWorkBelief', values).readings;
      expect(only?.assessment).toMatchObject({ status: 'incomplete', missing: ['itemsAfterReversal'] });
    }
  });

  it('turns round the items that the copy names', () => {
    const given = { ...answers, way: 'asGiven', reversed: ['item2', 'item6', 'item9'] };
    expect(results('returnToWorkBelief', given)).toEqual([['main', expect.objectContaining({ mean: 6 })]]);
  });

  it('takes answers that are already turned round as they are', () => {
    const given = { ...answers, way: 'afterReversal', reversed: ['item2'] };
    expect(results('returnToWorkBelief', given)).toEqual([
      ['main', { mean: 51 / 11, atOrAbove4_6: true, atOrAbove3_7: true }],
    ]);
  });
});

describe('the goal attainment form', () => {
  function goals(all: readonly Readonly<Record<string, AnswerValue>>[], weighting = 'weighted'): Values {
    const entries = all.flatMap((goal, index) =>
      Object.entries(goal).map(([field, value]) => [`goals.g${index}.${field}`, value] as const),
    );
    return { weighting, goals: all.map((_, index) => `g${index}`), ...Object.fromEntries(entries) };
  }

  const first = {
    goal: 'Walk to the bus',
    importance: 3,
    difficulty: 2,
    baselineLevel: -1,
    currentLevel: 1,
  };
  const second = {
    goal: 'Type for an hour',
    importance: 2,
    difficulty: 3,
    baselineLevel: -1,
    currentLevel: 0,
  };

  it('scores the start and now, and the change between them', () => {
    const scored = results('goalAttainment', goals([first, second]));
    expect(scored).toEqual([
      [
        'baseline',
        expect.objectContaining({ T: expect.closeTo(50 - 120 / Math.sqrt(93.6), 10), change: null }),
      ],
      [
        'current',
        {
          T: expect.closeTo(56.2017, 4),
          baselineT: expect.closeTo(50 - 120 / Math.sqrt(93.6), 10),
          change: expect.closeTo(180 / Math.sqrt(93.6), 10),
        },
      ],
    ]);
  });

  it('leaves out a goal of weight 0 and keeps it on the list', () => {
    const third = { ...second, importance: 0 };
    const values = goals([first, third]);
    expect(results('goalAttainment', values).map(([, result]) => result)).toMatchObject([
      { T: 40 },
      { T: 60 },
    ]);
    expect(values.goals).toHaveLength(2);
  });

  it('counts all goals the same where they are not weighted', () => {
    const [, current] = results(
      'goalAttainment',
      goals([first, { ...second, currentLevel: 1 }], 'unweighted'),
    );
    expect(current?.[1]).toMatchObject({ T: expect.closeTo(62.4035, 4) });
  });

  it('scores the start alone before the first review', () => {
    const { currentLevel: _, ...start } = first;
    expect(results('goalAttainment', goals([start])).map(([id]) => id)).toEqual(['baseline']);
  });

  it('points at the missing part of a weight, and at the list when it is empty', () => {
    const { difficulty: _, ...unfinished } = first;
    const [start] = assessed('goalAttainment', goals([unfinished])).readings;
    expect(start?.assessment).toMatchObject({ missing: ['weights.0'] });
    expect(start?.reading.paths['weights.0']).toBe('goals.g0.difficulty');
    const [none] = assessed('goalAttainment', {}).readings;
    expect(none?.reading.paths).toEqual({ scores: 'goals', weights: 'goals' });
  });

  it('finds a strength when the goals were reached as expected or better', () => {
    expect(findings('goalAttainment', goals([first, second])).map(({ kind }) => kind)).toEqual(['strength']);
  });
});
