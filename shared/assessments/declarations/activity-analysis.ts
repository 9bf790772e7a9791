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
  findings: [],
});
