import type { InstrumentKind } from '../../domain/records.ts';
import { attendanceForm } from './attendance.ts';
import { displayScreenForm } from './display-screen.ts';
import type { InstrumentForm } from './form.ts';
import { gad7Form } from './gad-7.ts';
import { goalAttainmentForm } from './goal-attainment.ts';
import { gripForm } from './grip.ts';
import { handlingChartForm } from './handling-chart.ts';
import { heartRateForm } from './heart-rate.ts';
import { nioshLiftForm } from './niosh-lift.ts';
import { nioshTasksForm } from './niosh-tasks.ts';
import { painRatingForm } from './pain-rating.ts';
import { painScreeningForm } from './pain-screening.ts';
import { pegTestForm } from './peg-test.ts';
import { phq9Form } from './phq-9.ts';
import { pinchForm } from './pinch.ts';
import { rebaForm } from './reba.ts';
import { returnToWorkBeliefForm } from './return-to-work-belief.ts';
import { rosaForm } from './rosa.ts';
import { rulaForm } from './rula.ts';
import { sixMinuteWalkForm } from './six-minute-walk.ts';
import { strengthDemandForm } from './strength-demand.ts';
import { workAbilityForm } from './work-ability.ts';
import { workSocialAdjustmentForm } from './work-social-adjustment.ts';

const forms: Readonly<Record<InstrumentKind, InstrumentForm>> = {
  rosa: rosaForm,
  rula: rulaForm,
  reba: rebaForm,
  nioshLift: nioshLiftForm,
  nioshMultiTask: nioshTasksForm,
  manualHandlingChart: handlingChartForm,
  displayScreen: displayScreenForm,
  strengthDemand: strengthDemandForm,
  goalAttainment: goalAttainmentForm,
  phq9: phq9Form,
  gad7: gad7Form,
  workSocialAdjustment: workSocialAdjustmentForm,
  painScreening: painScreeningForm,
  workAbility: workAbilityForm,
  painRating: painRatingForm,
  returnToWorkBelief: returnToWorkBeliefForm,
  attendance: attendanceForm,
  grip: gripForm,
  pinch: pinchForm,
  pegTest: pegTestForm,
  sixMinuteWalk: sixMinuteWalkForm,
  heartRate: heartRateForm,
};

/** The form of each instrument that can be filled in from a case. */
export function instrumentForm(kind: InstrumentKind): InstrumentForm {
  return forms[kind];
}

/** Every instrument's form. */
export function allInstrumentForms(): readonly InstrumentForm[] {
  return Object.values(forms);
}
