import { evaluationRules } from '../../reasoning/rules/evaluation.ts';
import { defineAssessment } from '../define.ts';
import { battery, equipment, limits } from './capacity-evaluation/limits.ts';
import { consents, plan } from './capacity-evaluation/plan.ts';
import { capacities, consistency, followUp, opinion } from './capacity-evaluation/results.ts';
import { resting, screen, today } from './capacity-evaluation/screen.ts';
import { duringTheDay, tests } from './capacity-evaluation/tests.ts';

/** Functional capacity evaluation: the day from consent and screen to tests, capacities and the calls after. */
export const capacityEvaluation = defineAssessment({
  id: 'capacityEvaluation',
  kind: 'capacityEvaluation',
  version: 1,
  title: 'Functional capacity evaluation',
  sections: [
    plan,
    consents,
    screen,
    resting,
    today,
    limits,
    equipment,
    battery,
    tests,
    duringTheDay,
    consistency,
    capacities,
    followUp,
    opinion,
  ],
  findings: evaluationRules,
});
