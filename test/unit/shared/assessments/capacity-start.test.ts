import { describe, expect, it } from 'vitest';
import { type EvaluationStart, evaluationStart } from '../../../../shared/assessments/capacity-start.ts';
import { readContext } from '../../../../shared/assessments/declaration-schema.ts';
import { capacityEvaluation } from '../../../../shared/assessments/declarations/capacity-evaluation.ts';
import { readAnswer } from '../../../../shared/assessments/read-answer.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import { usualLimits } from '../../../../shared/domain/clinic-limits.ts';

const known: EvaluationStart = {
  today: '2026-11-22',
  evaluator: 'Imogen Ashworth',
  analysisId: '0192f0c1-0000-7000-8000-000000000001',
  questions: ['Can she lift 12 kg?', 'How long can she stand?'],
  birthDate: '1979-04-12',
  clinic: { limits: usualLimits, signOffs: [], devices: [] },
};
const started = (start: EvaluationStart) =>
  Object.fromEntries(evaluationStart(start).map(({ path, answer }) => [path, answer?.typed]));

describe('what an evaluation starts with', () => {
  it('carries over what the case says', () => {
    expect(started(known)).toMatchObject({
      question: 'Can she lift 12 kg?\nHow long can she stand?',
      analysisId: known.analysisId,
      date: '2026-11-22',
      validUntil: '2027-02-21',
      evaluator: 'Imogen Ashworth',
    });
  });

  it('takes 85 % of the heart rate predicted from age', () => {
    // 47 years: 208 − 0.7 × 47 = 175.1; 85 % of it is 148.8.
    expect(started(known).limitHeartRate).toBe(148);
    expect(started({ ...known, birthDate: '1979-11-23' }).limitHeartRate).toBe(149);
    expect(started({ ...known, birthDate: undefined })).not.toHaveProperty('limitHeartRate');
    expect(started({ ...known, birthDate: '2020-01-01' })).not.toHaveProperty('limitHeartRate');
  });

  it('takes the limits of the clinic, and signs nothing by itself', () => {
    expect(started(known)).not.toHaveProperty('limitsSignedBy');
    const limits = { ...usualLimits, limitSystolicRest: 150, limitLoad: 25, projectedFrequent: 40 };
    expect(started({ ...known, clinic: { ...known.clinic, limits } })).toMatchObject({
      limitSystolicRest: 150,
      limitDiastolicRest: 100,
      limitLoad: 25,
      projectedFrequent: 40,
      systolicFall: 10,
    });
  });

  it('is accepted by the declaration as it stands', () => {
    const problems = evaluationStart(known).filter(({ path, answer }) => {
      const field = resolveField(capacityEvaluation, path);
      if (field === undefined || answer?.typed === undefined) return true;
      return 'error' in readAnswer(field, answer.typed, readContext(path, {}, known.today));
    });
    expect(problems).toEqual([]);
  });
});
