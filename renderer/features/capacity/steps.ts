import { capacityScreenText } from '../../../shared/text/capacity-screen.ts';

const names = capacityScreenText.steps;

/** One step of the day with the sections of the declaration that it shows. */
export interface DayStep {
  readonly id: 'plan' | 'consent' | 'screen' | 'today' | 'battery' | 'tests' | 'response' | 'result';
  readonly title: string;
  readonly sections: readonly string[];
}

/** The day in its order: what protects the person comes before any test. */
export const daySteps: readonly DayStep[] = [
  { id: 'plan', title: names.plan, sections: ['plan'] },
  { id: 'consent', title: names.consent, sections: ['consents'] },
  { id: 'screen', title: names.screen, sections: ['screen'] },
  { id: 'today', title: names.today, sections: ['today', 'resting', 'limits', 'equipment'] },
  { id: 'battery', title: names.battery, sections: ['battery'] },
  { id: 'tests', title: names.tests, sections: ['tests', 'duringTheDay'] },
  { id: 'response', title: names.response, sections: ['followUp'] },
  { id: 'result', title: names.result, sections: ['capacities', 'consistency', 'opinion'] },
];

export type DayStepId = DayStep['id'];

/** The step that shows a section; the first for one that no step shows. */
export function stepOfSection(sectionId: string): DayStepId {
  return daySteps.find(({ sections }) => sections.includes(sectionId))?.id ?? 'plan';
}
