import type { GroupField } from '../../fields.ts';
import { choice, choices, extra, group, line, noneOf, number, option, yesNo } from '../build.ts';
import { millimetreField } from './parts.ts';

/** Doorways of a room, each with what limits it. */
export const doors: GroupField = group('doors', 'Doorways', 'function', {
  itemName: 'doorway',
  titleField: 'which',
  maxItems: 12,
  counts: false,
  photos: true,
  fields: [
    line('which', 'Which doorway', 'function', { help: 'From where to where: “hall to kitchen”.' }),
    millimetreField(
      'clear',
      'Clear opening',
      { min: 300, max: 3000 },
      {
        usually: { min: 500, max: 1500 },
        help: 'Door open at 90°, from the face of the door or its handle to the stop opposite.',
      },
    ),
    millimetreField(
      'threshold',
      'Threshold to step over',
      { min: 0, max: 400 },
      { usually: { min: 5, max: 200 }, help: 'The higher side. 0 where it is level.' },
    ),
    choice(
      'approach',
      'Approached',
      'function',
      [option('headOn', 'Head on'), option('turning', 'With a turn')],
      extra,
    ),
    millimetreField(
      'passage',
      'Width of the way to it',
      { min: 300, max: 5000 },
      { usually: { min: 600, max: 3000 } },
    ),
    choice(
      'opens',
      'Opens',
      'function',
      [
        option('in', 'Into the room'),
        option('out', 'Out of the room'),
        option('slides', 'Slides'),
        option('folds', 'Folds'),
        option('noDoor', 'No door'),
      ],
      extra,
    ),
    line('note', 'Note', 'function', { ...extra, maxLength: 300 }),
  ],
});

/** Steps and flights of stairs, straight or turning. */
export const flights: GroupField = group('flights', 'Steps and stairs', 'function', {
  itemName: 'flight of steps',
  titleField: 'which',
  maxItems: 10,
  counts: false,
  photos: true,
  fields: [
    line('which', 'Which steps', 'function'),
    choice(
      'place',
      'Where they are',
      'function',
      [option('inside', 'Inside the home'), option('outside', 'Outside')],
      extra,
    ),
    number('count', 'Number of steps', 'function', {
      ...extra,
      unit: '',
      min: 1,
      max: 60,
      usually: { min: 1, max: 25 },
      sources: ['measured', 'client'],
      help: 'Rises, counted on the way up.',
    }),
    millimetreField(
      'rise',
      'Highest rise',
      { min: 10, max: 400 },
      { usually: { min: 75, max: 260 }, help: 'Top of one step to the top of the next.' },
    ),
    millimetreField(
      'going',
      'Shortest going',
      { min: 100, max: 1500 },
      { usually: { min: 180, max: 600 }, help: 'Nosing to nosing, level.' },
    ),
    yesNo('alike', 'All rises and goings are alike', 'function', {
      ...extra,
      sources: ['measured', 'observed'],
    }),
    millimetreField('width', 'Clear width', { min: 300, max: 5000 }, { usually: { min: 550, max: 2500 } }),
    choice(
      'shape',
      'Shape',
      'function',
      [
        option('straight', 'Straight'),
        option('winders', 'With tapered steps'),
        option('landing', 'Turns on a landing'),
        option('spiral', 'Spiral'),
      ],
      extra,
    ),
    choices(
      'railSide',
      'Rail, going up',
      'function',
      [option('left', 'On the left'), option('right', 'On the right'), noneOf('No rail')],
      extra,
    ),
    millimetreField(
      'railHeight',
      'Height of the rail',
      { min: 300, max: 1400 },
      { usually: { min: 700, max: 1200 }, help: 'Top of the rail above the nosing of a step.' },
    ),
    line('note', 'Note', 'function', { ...extra, maxLength: 300 }),
  ],
});

/** Ramps and slopes. */
export const ramps: GroupField = group('ramps', 'Ramps', 'function', {
  itemName: 'ramp',
  titleField: 'which',
  maxItems: 6,
  counts: false,
  photos: true,
  fields: [
    line('which', 'Which ramp', 'function'),
    millimetreField('rise', 'Height gained', { min: 10, max: 3000 }, { usually: { min: 30, max: 1500 } }),
    millimetreField(
      'length',
      'Length on the level',
      { min: 100, max: 40_000 },
      { usually: { min: 300, max: 15_000 }, help: 'Of one flight, between its landings.' },
    ),
    millimetreField('width', 'Clear width', { min: 300, max: 5000 }, { usually: { min: 700, max: 2500 } }),
    line('note', 'Note', 'function', { ...extra, maxLength: 300 }),
  ],
});

/** What stands in a room or is fixed there, and where. */
export const fixtures: GroupField = group(
  'fixtures',
  'Furniture, fittings and rails as they are',
  'function',
  {
    itemName: 'fitting',
    titleField: 'which',
    maxItems: 30,
    counts: false,
    photos: true,
    fields: [
      line('which', 'What it is', 'function', {
        help: 'Bed, chair, toilet, bath, basin, worktop, socket, grab rail.',
      }),
      millimetreField(
        'height',
        'Height of its top',
        { min: 0, max: 2600 },
        {
          usually: { min: 100, max: 2300 },
          help: 'From finished floor; the seat, rim or mattress as it is used.',
        },
      ),
      millimetreField('length', 'Length', { min: 10, max: 10_000 }, { usually: { min: 150, max: 4000 } }),
      millimetreField(
        'left',
        'Clear space on its left',
        { min: 0, max: 10_000 },
        { usually: { min: 100, max: 5000 }, help: 'As used: seated on it, or facing it.' },
      ),
      millimetreField(
        'right',
        'Clear space on its right',
        { min: 0, max: 10_000 },
        { usually: { min: 100, max: 5000 } },
      ),
      millimetreField(
        'front',
        'Clear space in front',
        { min: 0, max: 10_000 },
        { usually: { min: 100, max: 5000 } },
      ),
      line('note', 'Note', 'function', { ...extra, maxLength: 300 }),
    ],
  },
);
