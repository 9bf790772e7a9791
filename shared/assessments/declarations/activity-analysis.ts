import { gaps, workerAndManagerDiffer } from '../../reasoning/rules/accounts.ts';
import { costs, observedCapacities } from '../../reasoning/rules/capacities.ts';
import { contradictions } from '../../reasoning/rules/contradictions.ts';
import { ratedDemands } from '../../reasoning/rules/demands.ts';
import { defineAssessment } from '../define.ts';
import { demands, environment, social, time, tools } from './activity-analysis/demands.ts';
import { job, purpose } from './activity-analysis/job.ts';
import {
  conclusion,
  limits,
  observedFunction,
  personFit,
  photos,
  reasoning,
} from './activity-analysis/person.ts';
import { tasks } from './activity-analysis/tasks.ts';

/** The job taken apart: tasks, steps and demands, what this person can do, and what follows. */
export const activityAnalysis = defineAssessment({
  id: 'activityAnalysis',
  kind: 'activityAnalysis',
  version: 1,
  title: 'Activity analysis',
  sections: [
    job,
    purpose,
    tasks,
    demands,
    environment,
    tools,
    time,
    social,
    personFit,
    observedFunction,
    reasoning,
    conclusion,
    limits,
    photos,
  ],
  findings: [ratedDemands, workerAndManagerDiffer, gaps, contradictions, observedCapacities, costs],
});
