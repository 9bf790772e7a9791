import { workstationText } from '../../../text/workstation.ts';
import type { Section } from '../../define.ts';
import { choice, choices, date, extra, group, line, noneOf, number, option, words } from '../build.ts';

const text = workstationText.about;
const hands = [
  option('left', text.hands.left),
  option('right', text.hands.right),
  option('both', text.hands.both),
];

/** Which workstation, whose, and why. */
export const about: Section = {
  id: 'about',
  title: text.title,
  fields: [
    date('date', text.date, 'function', { allow: 'past' }),
    line('subject', text.subject, 'function', { help: text.subjectHelp }),
    choices(
      'setting',
      text.setting,
      'function',
      Object.entries(text.settings).map(([id, label]) => option(id, label)),
    ),
    words('reason', text.reason, 'function', { maxLength: 600, lines: 2, help: text.reasonHelp }),
    number('daysPerWeek', text.daysPerWeek, 'function', { unit: '', min: 0, max: 7, decimals: 1 }),
    number('hoursPerDay', text.hoursPerDay, 'function', { unit: 'h', min: 0, max: 24, decimals: 1 }),
    number('homeDays', text.homeDays, 'function', {
      unit: '',
      min: 0,
      max: 7,
      decimals: 1,
      showIf: { field: 'setting', is: ['home'] },
    }),
    choice('handedness', text.handedness, 'function', hands),
    choice('pointerHand', text.pointerHand, 'function', hands),
    choices(
      'glasses',
      text.glasses,
      'clinical',
      [
        ...Object.entries(text.glassesOptions).map(([id, label]) => option(id, label)),
        noneOf(text.noGlasses),
      ],
      { help: text.glassesHelp, sources: ['client'] },
    ),
    words('health', text.health, 'clinical', { ...extra, maxLength: 2000, lines: 2 }),
    line('present', text.present, 'thirdParty', { ...extra, term: true }),
  ],
};

const tasksText = workstationText.tasks;

/** What is done there, for how much of the day, and how it is broken up. */
export const tasks: Section = {
  id: 'tasks',
  title: tasksText.title,
  purpose: tasksText.purpose,
  fields: [
    group('tasks', tasksText.tasks, 'function', {
      itemName: 'task',
      titleField: 'name',
      maxItems: 20,
      photos: true,
      fields: [
        line('name', tasksText.name, 'function', { emptyStates: [] }),
        number('share', tasksText.share, 'function', {
          unit: '%',
          min: 0,
          max: 100,
          help: tasksText.shareHelp,
          sources: ['client', 'observed', 'manager'],
          emptyStates: ['notKnown'],
        }),
        line('tools', tasksText.tools, 'function', extra),
        line('note', tasksText.note, 'function', { ...extra, maxLength: 400 }),
      ],
    }),
    number('longestSpell', tasksText.longestSpell, 'function', {
      unit: 'min',
      min: 0,
      max: 960,
      sources: ['client', 'observed', 'manager'],
    }),
    line('breakPattern', tasksText.breaks, 'function', { maxLength: 400 }),
  ],
};
