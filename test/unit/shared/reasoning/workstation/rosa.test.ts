import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rosaForm } from '../../../../../shared/assessments/instruments/rosa.ts';
import { shownOnly } from '../../../../../shared/assessments/instruments/score-readings.ts';
import { badAnswers, workstationPoints } from '../../../../../shared/assessments/workstation-points.ts';
import type { AnswerValue } from '../../../../../shared/domain/answers.ts';
import {
  afterChanges,
  workstationReading,
  workstationScores,
} from '../../../../../shared/reasoning/workstation/rosa.ts';
import { empty, view } from '../../support/views.ts';
import { rightWorkstation } from '../../support/workstation.ts';

const final = (scores: ReturnType<typeof workstationScores>, which: 'before' | 'after') => {
  const assessment = scores[which]?.assessment;
  return assessment?.status === 'scored' ? Reflect.get(assessment.result, 'final') : assessment;
};

/** What the questionnaire of ROSA itself would hold for the same workstation. */
function asQuestionnaire(answers: Readonly<Record<string, AnswerValue>>): Record<string, AnswerValue> {
  const wrong = (id: string) => answers[id] === 'no';
  const ticks = (of: Readonly<Record<string, string>>) => {
    const found = Object.entries(of).flatMap(([option, id]) => (wrong(id) ? [option] : []));
    return found.length === 0 ? ['none'] : found;
  };
  const kept = [
    'seatHeight',
    'seatDepth',
    'armrests',
    'backSupport',
    'monitor',
    'phone',
    'mouse',
    'keyboard',
  ];
  const times = ['chair', 'monitor', 'phone', 'mouse', 'keyboard'].map((area) => `${area}Time`);
  return {
    ...Object.fromEntries([...kept, ...times, 'phoneUsed'].map((id) => [id, answers[id] ?? ''])),
    legSpace: wrong('desk_legSpace') ? 'no' : 'yes',
    surfaceTooHigh: wrong('desk_lowEnough') ? 'yes' : 'no',
    armrestsAlso: ticks({ hardOrDamaged: 'chair_armrestsSoft', tooWide: 'chair_armrestsClose' }),
    fixed: ticks({
      seatHeight: 'furniture_seatHeightAdjusts',
      seatDepth: 'chair_seatDepthAdjusts',
      armrests: 'chair_armrestsAdjust',
      backSupport: 'furniture_backAdjusts',
    }),
    monitorAlso: ticks({
      tooFar: 'screen_distance',
      neckTwistOver30: 'screen_inFront',
      glare: 'screen_noGlare',
      noDocumentHolder: 'screen_documentHolder',
    }),
    phoneAlso: ticks({ neckShoulderHold: 'phone_neckFree', noHandsFree: 'phone_handsFree' }),
    mouseAlso: ticks({
      differentSurfaces: 'pointer_sameSurface',
      pinchGrip: 'pointer_wholeHand',
      palmrestInFront: 'pointer_noPalmRest',
    }),
    keyboardAlso: ticks({
      deviation: 'keyboard_wristsInLine',
      tooHighShouldersShrugged: 'keyboard_shouldersLow',
      overheadReach: 'keyboard_nothingOverhead',
      platformNonAdjustable: 'keyboard_surfaceAdjusts',
    }),
  };
}

const anyWorkstation = fc
  .record(
    Object.fromEntries(
      workstationPoints.map((point) => [
        point.id,
        fc.constantFrom(...(point.options?.map(({ id }) => id) ?? ['yes', 'no', 'notApplicable'])),
      ]),
    ),
  )
  .map(
    (points): Record<string, AnswerValue> => ({
      ...(rightWorkstation as Record<string, AnswerValue>),
      ...points,
    }),
  );

describe('ROSA of a workstation', () => {
  test('is the score of its own questionnaire, whatever the answers', () => {
    fc.assert(
      fc.property(anyWorkstation, fc.constantFrom('yes', 'no'), (answers, phoneUsed) => {
        const all = { ...answers, phoneUsed };
        const [own] = rosaForm.readings(shownOnly(view('rosa', asQuestionnaire(all))));
        expect(workstationReading(shownOnly(view('workstation', all))).inputs).toEqual(own?.inputs);
      }),
      { numRuns: 60 },
    );
  });

  test('names every answer that it waits for, and takes none for right', () => {
    const scores = workstationScores(
      view('workstation', {
        ...rightWorkstation,
        screen_noGlare: empty('notKnown'),
        chairTime: empty('notAsked'),
      }),
    );
    const assessed = scores.before;
    expect(assessed?.assessment).toMatchObject({
      status: 'incomplete',
      missing: ['chair.durationModifier', 'monitor.glare'],
    });
    expect(assessed?.reading.paths['monitor.glare']).toBe('screen_noGlare');
    const nothing = workstationScores(view('workstation', {}));
    expect(nothing.before?.assessment.status).toBe('incomplete');
    expect(nothing.after).toBeNull();
  });

  test('scores what was changed on the spot, and leaves the rest as found', () => {
    const found = {
      ...rightWorkstation,
      monitor: 'too_high',
      screen_noGlare: 'no',
      armrests: 'too_high_or_unsupported',
    };
    const unchanged = workstationScores(view('workstation', found));
    expect(unchanged.after).toBeNull();
    expect(final(unchanged, 'before')).toBe(3);
    const scores = workstationScores(
      view('workstation', { ...found, after_monitor: 'arm_length_eye_level', after_screen_noGlare: 'yes' }),
    );
    expect(final(scores, 'before')).toBe(3);
    expect(final(scores, 'after')).toBe(2);
  });

  test('an answer for “after” counts only where something was wrong before', () => {
    const record = view('workstation', { ...rightWorkstation, after_monitor: 'too_high' });
    expect(afterChanges(record)).toBe(record);
    const still = view('workstation', {
      ...rightWorkstation,
      screen_noGlare: 'no',
      after_screen_noGlare: 'no',
    });
    expect(afterChanges(still)).toBe(still);
  });

  test('every answer that is not right has words for what is wrong', () => {
    for (const point of workstationPoints) {
      expect(badAnswers(point).length, point.id).toBeGreaterThan(0);
      const ids = point.options?.map(({ id }) => id) ?? ['yes', 'no', 'notApplicable'];
      expect(ids, point.id).toEqual(expect.arrayContaining([...badAnswers(point)]));
      if (point.options !== null) expect(ids.slice(1), point.id).toEqual(badAnswers(point));
    }
  });

  test('times of use that contradict each other hold the score back', () => {
    const scores = workstationScores(
      view('workstation', { ...rightWorkstation, chairTime: 'times', chairMinutes: 20, chairHours: 5 }),
    );
    expect(scores.heldBack).toMatch(/20 minutes/);
    expect(scores.before).toBeNull();
  });
});
