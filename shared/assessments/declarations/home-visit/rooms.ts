import { homeVisitText } from '../../../text/home-visit.ts';
import type { Section } from '../../define.ts';
import type { ShowIf } from '../../fields.ts';
import { choice, extra, group, line, option, words } from '../build.ts';
import { doors, fixtures, flights, ramps } from './measures.ts';
import { check, millimetreField } from './parts.ts';

/** The places of a home in the order in which one walks through it. */
export const roomIds = [
  'access',
  'hall',
  'stairs',
  'kitchen',
  'living',
  'bedroom',
  'bathroom',
  'toilet',
  'outside',
  'garage',
  'other',
] as const;
export type RoomId = (typeof roomIds)[number];

const seen: ShowIf = { field: 'seen', is: ['seen'], orUnanswered: true };
const seenIn = (...rooms: readonly RoomId[]): { readonly showIf: ShowIf } => ({
  showIf: { field: 'room', is: rooms, and: seen },
});
const shown = { showIf: seen } as const;
const wet = ['bathroom', 'toilet'] as const;

/** Room by room: what is done there, what gets in the way, what was measured. */
export const rooms: Section = {
  id: 'rooms',
  title: 'Room by room',
  purpose: 'What is done there and how, what gets in the way, then what was measured.',
  fields: [
    group('rooms', 'Rooms', 'function', {
      itemName: 'room',
      titleField: 'room',
      maxItems: 40,
      counts: false,
      photos: true,
      fields: [
        choice(
          'room',
          'Room',
          'function',
          roomIds.map((id) => option(id, homeVisitText.rooms[id])),
          {
            // Stands ready before anything is asked of it.
            counts: false,
            emptyStates: [],
          },
        ),
        line('name', 'Which one', 'function', {
          ...extra,
          help: 'Where there are several: “front bedroom”.',
        }),
        choice(
          'seen',
          'Seen today',
          'function',
          [
            option('seen', 'Seen'),
            option('notSeen', 'There is one, not seen today'),
            option('none', 'There is none'),
          ],
          { counts: false, emptyStates: [] },
        ),
        line('whyNotSeen', 'Why it was not seen', 'function', {
          ...extra,
          maxLength: 300,
          showIf: { field: 'seen', is: ['notSeen'] },
        }),
        words('doneNow', 'What is done here, and how it goes now', 'function', {
          ...shown,
          maxLength: 1500,
          lines: 2,
          sources: ['observed', 'client'],
        }),
        line('help', 'Help given here, by whom and how often', 'function', {
          ...shown,
          maxLength: 400,
          sources: ['observed', 'client'],
          emptyStates: ['notApplicable', 'notKnown'],
        }),
        check('clear', shown),
        check('even', shown),
        check('lit', shown),
        check('reach', shown),
        check('hold', shown),
        check('noFire', shown),
        check('path', seenIn('access', 'outside', 'garage')),
        check('edges', seenIn('access', 'stairs', 'outside')),
        check('railWhole', seenIn('access', 'stairs', 'outside')),
        check('carries', seenIn('kitchen')),
        check('cooker', seenIn('kitchen')),
        check('hotWater', seenIn(...wet)),
        check('wetFloor', seenIn(...wet)),
        check('opensOutside', seenIn(...wet)),
        check('lightFromBed', seenIn('bedroom')),
        check('nightWay', seenIn('bedroom')),
        words('risk', 'What could go wrong here, and for whom', 'function', {
          ...extra,
          ...shown,
          lines: 2,
          maxLength: 1000,
        }),
        millimetreField(
          'length',
          'Length of the room',
          { min: 300, max: 30_000 },
          { ...shown, usually: { min: 800, max: 10_000 } },
        ),
        millimetreField(
          'width',
          'Width of the room',
          { min: 300, max: 30_000 },
          { ...shown, usually: { min: 700, max: 10_000 } },
        ),
        millimetreField(
          'turning',
          'Largest clear circle to turn in',
          { min: 300, max: 10_000 },
          { ...shown, usually: { min: 500, max: 3000 } },
        ),
        { ...doors, ...shown },
        { ...flights, ...shown },
        { ...ramps, ...seenIn('access', 'hall', 'outside', 'garage', 'other') },
        { ...fixtures, ...shown },
        line('walls', 'Walls and ceiling, as seen', 'function', {
          ...extra,
          ...shown,
          maxLength: 400,
          sources: ['observed', 'client', 'document'],
          help: 'As seen, not a survey: damp, cracks, tiles, hollow sound, height for a hoist.',
        }),
        line('note', 'Note', 'function', { ...extra, ...shown, maxLength: 600 }),
      ],
    }),
  ],
};

/** On to and off what a day is spent on. */
export const transfers: Section = {
  id: 'transfers',
  title: 'Transfers',
  purpose: 'On to it, off it, and what is held meanwhile.',
  fields: [
    group('transfers', 'Transfers', 'function', {
      itemName: 'transfer',
      titleField: 'kind',
      maxItems: 20,
      photos: true,
      fields: [
        choice(
          'kind',
          'On to and off',
          'function',
          [
            option('bed', 'Bed'),
            option('chair', 'Chair'),
            option('toilet', 'Toilet'),
            option('bath', 'Bath'),
            option('shower', 'Shower'),
            option('wheelchair', 'Wheelchair'),
            option('car', 'Car'),
            option('floor', 'Floor'),
          ],
          { emptyStates: [] },
        ),
        words('doneNow', 'How it is done now', 'function', {
          lines: 2,
          maxLength: 1000,
          sources: ['observed', 'client'],
        }),
        choice(
          'help',
          'Help',
          'function',
          [
            option('none', 'None'),
            option('set', 'Setting things ready'),
            option('standby', 'Someone beside, for safety'),
            option('one', 'One person helps'),
            option('two', 'Two people help'),
            option('hoist', 'Hoist'),
            option('notDone', 'Not done at present'),
          ],
          { sources: ['observed', 'client'] },
        ),
        check('transferSafe'),
        millimetreField(
          'height',
          'Height of the surface',
          { min: 0, max: 1500 },
          { usually: { min: 200, max: 1000 }, help: 'From finished floor, pressed down as when sat on.' },
        ),
        millimetreField(
          'left',
          'Clear space on its left',
          { min: 0, max: 10_000 },
          { usually: { min: 100, max: 5000 } },
        ),
        millimetreField(
          'right',
          'Clear space on its right',
          { min: 0, max: 10_000 },
          { usually: { min: 100, max: 5000 } },
        ),
        line('equipment', 'Equipment used for it', 'function', { ...extra, maxLength: 300 }),
        line('note', 'Note', 'function', { ...extra, maxLength: 400 }),
      ],
    }),
  ],
};
