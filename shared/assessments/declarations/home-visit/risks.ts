import type { Section } from '../../define.ts';
import { extra, group, guidance, line, words } from '../build.ts';
import { notSeenToday } from '../visit/during.ts';
import { check } from './parts.ts';

/** What concerns the home as a whole. */
export const risks: Section = {
  id: 'risks',
  title: 'Risks of the whole home',
  fields: [
    guidance(
      'riskHint',
      'What cannot wait is made safe before you leave',
      'attend',
      'The fire service visits homes at risk free of charge in many areas. Emergency services 999.',
    ),
    check('smokeAlarm'),
    check('carbonMonoxide'),
    check('wayOut'),
    check('heating'),
    check('electrics'),
    check('smoking'),
    check('clutter'),
    check('pets'),
    words('riskNote', 'More on any of these', 'function', { ...extra, maxLength: 2000 }),
    words('skin', 'Skin and pressure: what the home does to it', 'clinical', {
      ...extra,
      lines: 2,
      maxLength: 1000,
    }),
    words('doneToday', 'Made safe today, and who was told', 'function', {
      ...extra,
      lines: 2,
      maxLength: 1500,
    }),
    group('mattersOfOthers', 'Concerns about others in the home', 'thirdParty', {
      ...extra,
      itemName: 'concern',
      titleField: 'what',
      maxItems: 10,
      fields: [
        line('what', 'What was seen or said', 'thirdParty', { maxLength: 600 }),
        line('done', 'What was done, who was told', 'thirdParty', { ...extra, maxLength: 600 }),
      ],
    }),
    notSeenToday,
  ],
};
