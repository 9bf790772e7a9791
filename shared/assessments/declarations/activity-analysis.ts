import { gaps, workerAndManagerDiffer } from '../../reasoning/rules/accounts.ts';
import { costs, observedCapacities } from '../../reasoning/rules/capacities.ts';
import { contradictions } from '../../reasoning/rules/contradictions.ts';
import { ratedDemands } from '../../reasoning/rules/demands.ts';
import { isOfWork } from '../activity-about.ts';
import { defineAssessment } from '../define.ts';
import { about } from './activity-analysis/about.ts';
import { demands, environment, social, time, tools } from './activity-analysis/demands.ts';
import { day, job, purpose } from './activity-analysis/job.ts';
import { observations } from './activity-analysis/observations.ts';
import { occupation, whatFollows } from './activity-analysis/occupation.ts';
import {
  conclusion,
  limits,
  observedFunction,
  personFit,
  photos,
  reasoning,
} from './activity-analysis/person.ts';
import { tasks } from './activity-analysis/tasks.ts';

/** A job or another activity taken apart: tasks, steps and demands, what this person can do, and what follows. */
export const activityAnalysis = defineAssessment({
  id: 'activityAnalysis',
  kind: 'activityAnalysis',
  version: 1,
  title: 'Activity analysis',
  sections: [
    about,
    day,
    job,
    purpose,
    occupation,
    tasks,
    observations,
    demands,
    environment,
    tools,
    time,
    social,
    personFit,
    observedFunction,
    reasoning,
    conclusion,
    whatFollows,
    limits,
    photos,
  ],
  findings: [ratedDemands, workerAndManagerDiffer, gaps, contradictions, observedCapacities, costs],
  // What someone does at home is no employer's business, however plainly it is put.
  leastSensitivity: (analysis) => (isOfWork(analysis) ? undefined : 'personal'),
});
