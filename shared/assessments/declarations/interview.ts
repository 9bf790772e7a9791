import { interviewFactors, interviewSafety } from '../../reasoning/rules/interview.ts';
import { defineAssessment } from '../define.ts';
import { ending, lookingBack } from './interview/closing.ts';
import { factors } from './interview/factors.ts';
import {
  contactsSince,
  employerSince,
  healthSince,
  interventions,
  moneySince,
  otherCare,
  personalSince,
  workSince,
} from './interview/follow-up.ts';
import { health, treatment } from './interview/health.ts';
import { absence, effects, returning } from './interview/returning.ts';
import { safety } from './interview/safety.ts';
import { decisions, expectations, howTheyCame } from './interview/service.ts';
import { start } from './interview/start.ts';
import { background, history, jobNow } from './interview/work.ts';

/** The interview: a first one, a follow-up or a closing one, and the branch that fits how things stand with work. */
export const interview = defineAssessment({
  id: 'interview',
  kind: 'interview',
  version: 1,
  title: 'Interview',
  sections: [
    start,
    background,
    jobNow,
    history,
    health,
    healthSince,
    safety,
    personalSince,
    absence,
    effects,
    workSince,
    returning,
    howTheyCame,
    decisions,
    treatment,
    moneySince,
    contactsSince,
    interventions,
    employerSince,
    otherCare,
    lookingBack,
    factors,
    expectations,
    ending,
  ],
  findings: [interviewSafety, interviewFactors],
});
