import type { Section } from '../../define.ts';
import { extra, group, guidance, itemChoice, line, sketch } from '../build.ts';

/** Plans drawn to scale on screen. */
export const plans: Section = {
  id: 'plans',
  title: 'Sketch plans',
  purpose: 'Drawn to scale from what was measured. Not a survey.',
  fields: [
    group('plans', 'Plans', 'function', {
      ...extra,
      itemName: 'plan',
      titleField: 'title',
      maxItems: 10,
      fields: [
        line('title', 'What it shows', 'function', {
          ...extra,
          help: '“Bathroom as it is”, “Bathroom as recommended”.',
        }),
        itemChoice('roomId', 'Room', 'function', { ...extra, group: 'rooms' }),
        sketch('plan', 'Plan', 'function'),
        line('note', 'Note', 'function', { ...extra, maxLength: 300 }),
      ],
    }),
  ],
};

/** Photos of the visit; those of a room are pinned to it. */
export const photos: Section = {
  id: 'photos',
  title: 'Photos of the home',
  fields: [
    guidance(
      'photoHint',
      'Nothing that shows where a key is kept, an alarm panel or a letter with a name',
      'attend',
      'Ask each person before they are in a picture.',
    ),
    { kind: 'photos', id: 'photos', label: 'Photos', sensitivity: 'personal' },
  ],
};
