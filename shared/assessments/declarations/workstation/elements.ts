import { workstationText as text } from '../../../text/workstation.ts';
import { workstationElements } from '../../../text/workstation-questions.ts';
import type { Section } from '../../define.ts';
import type { Field, ShowIf } from '../../fields.ts';
import { timeFields } from '../../instruments/rosa-sections.ts';
import type { ElementId } from '../../workstation-points.ts';
import {
  choice,
  choices,
  extra,
  group,
  guidance,
  line,
  noneOf,
  number,
  option,
  words,
  yesNo,
} from '../build.ts';
import { pointFields } from './points.ts';

const phoneIsUsed: ShowIf = { field: 'phoneUsed', is: ['yes'] };
const atHome: ShowIf = { field: 'setting', is: ['home'] };
const inVehicle: ShowIf = { field: 'setting', is: ['vehicle'] };

function element(id: ElementId, fields: readonly Field[]): Section {
  return { id, title: workstationElements[id], fields };
}

const measured = { ...extra, sources: ['measured'], emptyStates: ['notKnown'] } as const;

/** The parts of the workstation, from the eyes outwards. */
export const elements: readonly Section[] = [
  element('screen', [
    {
      ...guidance('varifocals', text.varifocals, 'attend', text.varifocalsHelp),
      showIf: { field: 'glasses', is: ['varifocal', 'bifocal'] },
    },
    ...pointFields('screen'),
    ...timeFields('monitor'),
  ]),
  element('keyboard', [...pointFields('keyboard'), ...timeFields('keyboard')]),
  element('pointer', [...pointFields('pointer'), ...timeFields('mouse')]),
  element('phone', [
    yesNo('phoneUsed', text.phoneUsed, 'function', { emptyStates: ['notKnown'] }),
    ...pointFields('phone', phoneIsUsed),
    ...timeFields('phone', phoneIsUsed),
  ]),
  element('desk', pointFields('desk')),
  element('chair', [...pointFields('chair'), ...timeFields('chair')]),
  element('software', [...pointFields('software'), ...assistiveFields()]),
  element('environment', [
    ...pointFields('environment'),
    number('lux', text.environment.lux, 'function', {
      ...measured,
      unit: 'lx',
      min: 0,
      max: 100_000,
      help: text.environment.luxHelp,
    }),
    number('noise', text.environment.noise, 'function', {
      ...measured,
      unit: 'dB(A)',
      min: 20,
      max: 140,
      help: text.environment.luxHelp,
    }),
    number('temperature', text.environment.temperature, 'function', {
      ...measured,
      unit: '°C',
      min: -20,
      max: 50,
      decimals: 1,
    }),
  ]),
  element('organisation', pointFields('organisation')),
  element('home', pointFields('home', atHome)),
  element('vehicle', [
    ...pointFields('vehicle', inVehicle),
    number('driving', text.vehicle.minutes, 'function', {
      ...extra,
      unit: 'min/day',
      min: 0,
      max: 1440,
      showIf: inVehicle,
    }),
    number('vehicleScreen', text.vehicle.screenMinutes, 'function', {
      ...extra,
      unit: 'min/day',
      min: 0,
      max: 1440,
      showIf: inVehicle,
    }),
  ]),
];

function assistiveFields(): readonly Field[] {
  const words_ = text.assistive;
  return [
    group('assistive', words_.group, 'clinical', {
      ...extra,
      itemName: 'technology',
      titleField: 'kind',
      maxItems: 20,
      photos: true,
      fields: [
        choice(
          'kind',
          words_.name,
          'clinical',
          Object.entries(words_.kinds).map(([id, label]) => option(id, label)),
          { emptyStates: [] },
        ),
        choice(
          'use',
          words_.use,
          'clinical',
          Object.entries(words_.uses).map(([id, label]) => option(id, label)),
        ),
        yesNo('systems', words_.systems, 'clinical', { emptyStates: ['notKnown', 'notApplicable'] }),
        line('note', words_.note, 'clinical', { ...extra, maxLength: 600 }),
      ],
    }),
    choices(
      'sensory',
      words_.sensory,
      'clinical',
      [
        ...Object.entries(words_.sensoryOptions).map(([id, label]) => option(id, label)),
        noneOf(words_.noNeeds),
      ],
      { sources: ['client'] },
    ),
    words('sensoryHelps', words_.sensoryHelps, 'function', {
      ...extra,
      maxLength: 1500,
      lines: 2,
      help: words_.sensoryHelpsHelp,
    }),
  ];
}
