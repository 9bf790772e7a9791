import type { ScreenGroup, TestFamily } from '../domain/capacity.ts';

/** Words of the functional capacity evaluation. */
export const capacityText = {
  family: {
    manualHandling: 'Lifting, carrying, pushing',
    positional: 'Positions and movement',
    upperLimb: 'Hands and arms',
    endurance: 'Endurance',
    sensory: 'Sight and touch',
    cognitive: 'Thinking at work',
    workSample: 'Work samples',
  } satisfies Record<TestFamily, string>,
  screenGroup: {
    stop: 'Stop, get medical advice first',
    redFlags: 'Red flags',
    modify: 'Change what is tested',
    mind: 'State of mind today',
    capacity: 'Understands and can stop',
  } satisfies Record<ScreenGroup, string>,
  consent: (family: string) => `Agrees to: ${family.charAt(0).toLowerCase()}${family.slice(1)}`,
  decision: (question: string) => `Decision: ${question.charAt(0).toLowerCase()}${question.slice(1)}`,
  note: (question: string) => `Reason: ${question.charAt(0).toLowerCase()}${question.slice(1)}`,
  custom: 'Job test of your own',
} as const;
