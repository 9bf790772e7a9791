import { gripMassyWestropp, gripMathiowetz } from './capacity/grip-norms.ts';
import { gripConsistency } from './capacity/grip-trials.ts';
import { chronotropicIndex, maximumHeartRate, targetHeartRate } from './capacity/heart-rate.ts';
import { pegTest } from './capacity/peg-test.ts';
import { pinch } from './capacity/pinch.ts';
import { sixMinuteWalkDistance, sixMinuteWalkEnright } from './capacity/six-minute-walk.ts';
import type { AnyInstrument } from './instrument.ts';
import { dotFrequency, orsDuration, orsStrength } from './job/day-share.ts';
import { displayScreenChecklist } from './job/display-screen.ts';
import { dotStrength } from './job/dot-strength.ts';
import { handlingChart } from './job/handling-chart.ts';
import { teamLoad } from './job/team-load.ts';
import { nioshLift } from './lifting/niosh-lift.ts';
import { nioshRules } from './lifting/niosh-rules.ts';
import { nioshTasks } from './lifting/niosh-tasks.ts';
import { absenceDays } from './outcomes/absence-days.ts';
import { cox } from './outcomes/cox.ts';
import { kaplanMeier } from './outcomes/kaplan-meier.ts';
import { logRank } from './outcomes/log-rank.ts';
import { mannWhitney } from './outcomes/mann-whitney.ts';
import { sustainableReturn } from './outcomes/sustainable-return.ts';
import { reba } from './posture/reba.ts';
import { rosa } from './posture/rosa.ts';
import { rosaDuration } from './posture/rosa-duration.ts';
import { rula } from './posture/rula.ts';

import { gad7 } from './questionnaires/gad-7.ts';
import { goalAttainment } from './questionnaires/goal-attainment.ts';
import { painChange, painRating } from './questionnaires/pain-rating.ts';
import { painDuration, painScreening } from './questionnaires/pain-screening.ts';
import { phq9 } from './questionnaires/phq-9.ts';
import { returnToWorkBelief } from './questionnaires/return-to-work-belief.ts';
import { workAbility } from './questionnaires/work-ability.ts';
import { workSocialAdjustment } from './questionnaires/work-social-adjustment.ts';

/** Every instrument, by the name it has in the `score` command. */
export const instruments: ReadonlyMap<string, AnyInstrument> = byId([
  nioshLift,
  nioshTasks,
  nioshRules,
  handlingChart,
  teamLoad,
  displayScreenChecklist,
  dotStrength,
  dotFrequency,
  orsDuration,
  orsStrength,
  gripMathiowetz,
  gripMassyWestropp,
  gripConsistency,
  pinch,
  pegTest,
  sixMinuteWalkDistance,
  sixMinuteWalkEnright,
  maximumHeartRate,
  targetHeartRate,
  chronotropicIndex,
  rosa,
  rosaDuration,
  rula,
  reba,
  goalAttainment,
  phq9,
  gad7,
  workSocialAdjustment,
  painScreening,
  painDuration,
  workAbility,
  painRating,
  painChange,
  returnToWorkBelief,
  absenceDays,
  sustainableReturn,
  kaplanMeier,
  logRank,
  mannWhitney,
  cox,
]);

function byId(all: readonly AnyInstrument[]): ReadonlyMap<string, AnyInstrument> {
  return new Map(all.map((instrument) => [instrument.id, instrument]));
}
