import { addDays, daysBetween } from '../domain/calendar.ts';
import type { CalendarDate, Id } from '../domain/ids.ts';
import type { FieldChange } from '../domain/records.ts';
import { maximumHeartRate } from '../instruments/capacity/heart-rate.ts';

/** Limits of a clinic. What it has not set is undefined. */
export interface ClinicLimits {
  readonly limitHeartRateRest?: number | undefined;
  readonly limitSystolicRest?: number | undefined;
  readonly limitDiastolicRest?: number | undefined;
  readonly limitSystolic?: number | undefined;
  readonly limitSaturation?: number | undefined;
  readonly limitExertion?: number | undefined;
  readonly limitLoad?: number | undefined;
  readonly limitsSignedBy?: string | undefined;
  readonly limitsSignedOn?: CalendarDate | undefined;
}

/** Used where a clinic has set none: common practice, signed by nobody, so the day shows them as not signed off. */
const usualLimits: ClinicLimits = {
  limitHeartRateRest: 100,
  limitSystolicRest: 160,
  limitDiastolicRest: 100,
  limitSystolic: 220,
  limitSaturation: 88,
  limitExertion: 7,
};

/** Share of the heart rate predicted by age at which a test stops. */
const shareOfMaximum = 0.85;
const usualValidity = 91;

/** What is known when an evaluation begins. */
export interface EvaluationStart {
  readonly today: CalendarDate;
  readonly evaluator: string;
  /** The newest activity analysis of the case; none where there is none. */
  readonly analysisId: Id | undefined;
  /** The questions of the referral, in its order. */
  readonly questions: readonly string[];
  readonly birthDate: CalendarDate | undefined;
  readonly limits: ClinicLimits | undefined;
}

/** The first answers of a capacity evaluation, each open to change: what the case and the clinic already say is not asked again. */
export function evaluationStart(known: EvaluationStart): readonly FieldChange[] {
  const limits = { ...usualLimits, ...defined(known.limits ?? {}) };
  const { today, birthDate } = known;
  return Object.entries({
    question: known.questions.join('\n').slice(0, 1500),
    analysisId: known.analysisId,
    protocol: 'oneDay',
    date: today,
    evaluator: known.evaluator,
    validUntil: addDays(today, usualValidity),
    heartRateRule: 'on',
    limitHeartRate: birthDate === undefined ? undefined : heartRateLimit(birthDate, today),
    exertionScale: 'cr10',
    ...limits,
  }).flatMap(([path, typed]) =>
    typed === undefined || typed === '' ? [] : [{ path, answer: { state: 'given', typed } }],
  );
}

/** 85 % of the maximum predicted from age (Tanaka), in beats a minute; undefined outside the ages the formula holds for. */
function heartRateLimit(birthDate: CalendarDate, today: CalendarDate): number | undefined {
  const age = Math.floor(daysBetween(birthDate, today) / 365.2425);
  const assessed = maximumHeartRate.assess({ formula: 'tanaka', age });
  return assessed.status === 'scored' ? Math.floor(assessed.result.hrMax * shareOfMaximum) : undefined;
}

function defined(limits: ClinicLimits): ClinicLimits {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}
