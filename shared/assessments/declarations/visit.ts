import {
  adverseEvents,
  delayedResponse,
  evacuation,
  notSeen,
  redFlags,
} from '../../reasoning/rules/visit.ts';
import { defineAssessment } from '../define.ts';
import { calls, inTheCar } from './visit/after.ts';
import { appointment, before } from './visit/before.ts';
import { consentAndCapacity, safety, seen } from './visit/during.ts';

/** One visit: before, during, in the car, and the calls after it. Assessments done on it are its children. */
export const visit = defineAssessment({
  id: 'visit',
  kind: 'visit',
  version: 1,
  title: 'Visit',
  sections: [appointment, before, consentAndCapacity, safety, seen, inTheCar, calls],
  findings: [redFlags, adverseEvents, delayedResponse, notSeen, evacuation],
});
