import { CostBand } from '../../domain/catalogue.ts';
import { equipmentDates } from '../../reasoning/rules/equipment.ts';
import { costBandNames } from '../../text/adjustments.ts';
import { equipmentText as text } from '../../text/equipment.ts';
import { defineAssessment } from '../define.ts';
import { choice, date, extra, guidance, line, number, option, recordChoice, words } from './build.ts';

const notDiscussed = option('notDiscussed', text.notDiscussed, text.notDiscussedHelp);
/** A step that was not reached has no date; one whose day nobody knows is said to be so. */
const step = { ...extra, emptyStates: ['notKnown'] } as const;

/** One piece of equipment from the need to its review: what it must be able to do, who pays, when it came, whether it helps. */
export const equipmentItem = defineAssessment({
  id: 'equipmentItem',
  kind: 'equipmentItem',
  version: 1,
  title: text.title,
  findings: [equipmentDates],
  sections: [
    {
      id: 'need',
      title: text.need,
      fields: [
        line('item', text.item, 'function', { emptyStates: [], help: text.itemHelp }),
        words('why', text.why, 'function', { maxLength: 1000, lines: 2, help: text.whyHelp }),
        recordChoice('recommendationId', text.recommendation, 'function', {
          ...extra,
          from: ['recommendation'],
        }),
        date('neededOn', text.dates.neededOn, 'function', { ...step, allow: 'any' }),
      ],
    },
    {
      id: 'specification',
      title: text.specification,
      purpose: text.specificationPurpose,
      fields: [
        words('features', text.features, 'function', {
          maxLength: 2000,
          help: text.featuresHelp,
          emptyStates: ['notKnown'],
        }),
        line('dimensions', text.dimensions, 'function', { ...extra, help: text.dimensionsHelp }),
        number('quantity', text.quantity, 'function', { ...extra, unit: '', min: 1, max: 100 }),
        words('trial', text.trial, 'function', { ...extra, maxLength: 1000, lines: 2, help: text.trialHelp }),
      ],
    },
    {
      id: 'money',
      title: text.money,
      fields: [
        choice('funder', text.funder, 'function', [
          option('employer', text.funders.employer),
          option('accessToWork', text.funders.accessToWork, text.accessToWorkHelp),
          option('charity', text.funders.charity),
          option('client', text.funders.client),
          option('publicService', text.funders.publicService),
          option('other', text.funders.other),
          notDiscussed,
        ]),
        line('funderName', text.funderName, 'identity', { ...extra, help: text.funderNameHelp }),
        choice('costBand', text.cost, 'function', [
          ...CostBand.options.map((id) => option(id, costBandNames[id])),
          notDiscussed,
        ]),
        line('recurringCost', text.recurringCost, 'function', { ...extra, help: text.recurringCostHelp }),
      ],
    },
    {
      id: 'steps',
      title: text.steps,
      fields: [
        guidance('order', text.order, 'note'),
        date('requestedOn', text.dates.requestedOn, 'function', {
          ...step,
          allow: 'any',
          notBefore: ['neededOn'],
        }),
        date('suppliedOn', text.dates.suppliedOn, 'function', {
          ...step,
          allow: 'any',
          notBefore: ['neededOn', 'requestedOn'],
        }),
        date('inUseOn', text.dates.inUseOn, 'function', {
          ...step,
          allow: 'past',
          notBefore: ['neededOn', 'requestedOn', 'suppliedOn'],
        }),
        choice('notGoingAhead', text.notGoingAhead, 'function', [
          option('no', text.goingAhead),
          option('yes', text.stopped),
        ]),
        words('notGoingAheadWhy', text.stoppedWhy, 'function', {
          maxLength: 600,
          lines: 2,
          showIf: { field: 'notGoingAhead', is: ['yes'] },
        }),
      ],
    },
    {
      id: 'use',
      title: text.use,
      fields: [
        choice('helps', text.helps, 'function', [
          option('yes', text.helpsOptions.yes),
          option('partly', text.helpsOptions.partly),
          option('no', text.helpsOptions.no),
          option('tooEarly', text.helpsOptions.tooEarly),
        ]),
        words('helpsHow', text.helpsHow, 'function', { ...extra, maxLength: 1000, lines: 2 }),
        words('adverse', text.adverse, 'clinical', { ...extra, maxLength: 1000, lines: 2 }),
        date('reviewOn', text.dates.reviewOn, 'function', {
          allow: 'any',
          emptyStates: ['notKnown'],
          notBefore: ['neededOn', 'requestedOn', 'suppliedOn', 'inUseOn'],
        }),
        choice('reviewed', text.reviewed, 'function', [
          option('keep', text.reviewedOptions.keep),
          option('change', text.reviewedOptions.change),
          option('stop', text.reviewedOptions.stop),
        ]),
        words('note', text.note, 'internal', { ...extra, maxLength: 2000, lines: 2 }),
      ],
    },
  ],
});
