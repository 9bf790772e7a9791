import { addDays, daysBetween } from '../domain/calendar.ts';
import { answersOfClinic, type ClinicSettings } from '../domain/clinic-limits.ts';
import type { CalendarDate, Id } from '../domain/ids.ts';
import type { FieldChange } from '../domain/records.ts';

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
  /** What the clinic has set, signed off or not. */
  readonly clinic: ClinicSettings;
}

/** The first answers of a capacity evaluation, each open to change: what the case and the clinic already say is not asked again. */
export function evaluationStart(known: EvaluationStart): readonly FieldChange[] {
  const { today, birthDate } = known;
  const ofCase = Object.entries({
    question: known.questions.join('\n').slice(0, 1500),
    analysisId: known.analysisId,
    protocol: 'oneDay',
    date: today,
    evaluator: known.evaluator,
    validUntil: addDays(today, usualValidity),
    heartRateRule: 'on',
  }).flatMap(([path, typed]): readonly FieldChange[] =>
    typed === undefined || typed === '' ? [] : [{ path, answer: { state: 'given', typed } }],
  );
  const age = birthDate === undefined ? undefined : Math.floor(daysBetween(birthDate, today) / 365.2425);
  return [...ofCase, ...answersOfClinic(known.clinic, age)];
}
