import { supportText as text } from '../../../text/support.ts';
import type { Field } from '../../fields.ts';
import { choice, extra, line, number, option } from '../build.ts';

/** Help by people, counted in hours a week. */
const byPeople = ['worker', 'coach', 'training', 'communication', 'mentalHealth', 'other'] as const;
/** Counted in journeys a week. */
const journeys = ['travelTo', 'travelAt'] as const;

/** Support that a scheme such as Access to Work pays for: what kind, how much in a week, for how long and what for. */
export const supportFields: readonly Field[] = [
  choice(
    'support',
    text.support,
    'function',
    [...byPeople, ...journeys].map((id) => option(id, text.kinds[id])),
    { ...extra, help: text.supportHelp },
  ),
  number('supportHours', text.hours, 'function', {
    ...extra,
    unit: 'h',
    min: 0,
    max: 80,
    decimals: 1,
    showIf: { field: 'support', is: [...byPeople] },
    help: text.hoursHelp,
  }),
  number('supportJourneys', text.journeys, 'function', {
    ...extra,
    unit: '',
    min: 0,
    max: 60,
    showIf: { field: 'support', is: [...journeys] },
    help: text.journeysHelp,
  }),
  number('supportWeeks', text.weeks, 'function', {
    ...extra,
    unit: 'weeks',
    min: 1,
    max: 260,
    emptyStates: ['notKnown', 'notApplicable'],
    showIf: { field: 'support', is: [...byPeople, ...journeys] },
    help: text.weeksHelp,
  }),
  line('supportFor', text.purpose, 'function', {
    ...extra,
    maxLength: 400,
    showIf: { field: 'support', is: [...byPeople, ...journeys] },
    help: text.purposeHelp,
  }),
];
