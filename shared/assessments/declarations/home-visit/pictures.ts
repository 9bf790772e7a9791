import type { Section } from '../../define.ts';
import { guidance } from '../build.ts';

/** Photos of the visit; those of a room are pinned to it. */
export const photos: Section = {
  id: 'photos',
  title: 'Photos',
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
