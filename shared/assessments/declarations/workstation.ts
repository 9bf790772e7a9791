import {
  workstationFaults,
  workstationGaps,
  workstationGeometry,
  workstationPosture,
  workstationResult,
  workstationShares,
  workstationSymptoms,
} from '../../reasoning/rules/workstation.ts';
import { workstationText } from '../../text/workstation.ts';
import { defineAssessment } from '../define.ts';
import { about, tasks } from './workstation/about.ts';
import { elements } from './workstation/elements.ts';
import { changed, closing, issues } from './workstation/outcome.ts';
import { measures, posture } from './workstation/person.ts';

/** One workstation, looked at on a visit: every part of it, posture, measures, what was changed at once and what is left to do. */
export const workstation = defineAssessment({
  id: 'workstation',
  kind: 'workstation',
  version: 1,
  title: workstationText.title,
  findings: [
    workstationFaults,
    workstationResult,
    workstationPosture,
    workstationSymptoms,
    workstationGaps,
    workstationShares,
    workstationGeometry,
  ],
  sections: [about, tasks, ...elements, posture, measures, changed, issues, closing],
});
