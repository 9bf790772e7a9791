import type { Section } from '../../define.ts';
import { choices, date, extra, group, guidance, line, option, time, words, yesNo } from '../build.ts';

/** The appointment itself. */
export const appointment: Section = {
  id: 'visit',
  title: 'Visit',
  fields: [
    date('date', 'Date', 'identity', { allow: 'any', emptyStates: [] }),
    time('start', 'Start', 'identity'),
    time('end', 'End', 'identity', { notBefore: 'start' }),
    {
      kind: 'choice',
      id: 'kind',
      label: 'Kind of place',
      sensitivity: 'identity',
      options: [
        option('workplace', 'Place of work'),
        option('home', 'Home'),
        option('clinic', 'Clinic'),
        option('video', 'Video'),
      ],
    },
    line('place', 'Place', 'identity', { help: 'Site, building or room.' }),
    line('purpose', 'Purpose', 'identity', { help: 'As you said it to everyone present.' }),
    group('people', 'People present from work', 'identity', {
      itemName: 'person',
      titleField: 'name',
      maxItems: 20,
      fields: [
        line('name', 'Name', 'identity'),
        line('role', 'Role', 'identity', { help: 'For example line manager, health and safety adviser.' }),
        line('when', 'Present for', 'identity', { ...extra, help: 'All of it, or which part.' }),
      ],
    }),
  ],
};

/** Planning for safety and access. Never printed: everything about risk and home is `internal`. */
export const before: Section = {
  id: 'before',
  title: 'Before',
  purpose: 'Planned before you leave. The lone-working plan never appears in a document.',
  fields: [
    guidance('beforeHint', 'Someone must know where you are, and what to do when you do not call.', 'attend'),
    words('visitAddress', 'Address and way in', 'internal', { maxLength: 600, lines: 2 }),
    line('parking', 'Parking', 'internal', { ...extra, maxLength: 300 }),
    choices(
      'siteRisks',
      'Known about the place',
      'internal',
      [
        option('none', 'Asked, nothing known'),
        option('animals', 'Animals'),
        option('smoking', 'Smoking indoors'),
        option('noSignal', 'No phone signal'),
        option('aggression', 'Past aggression'),
        option('infection', 'Infection'),
        option('structure', 'Unsafe building or access'),
        option('isolated', 'Isolated place'),
      ],
      { help: 'From the referrer, the client and your own records.' },
    ),
    words('riskPlan', 'What you will do about it', 'internal', { maxLength: 2000 }),
    time('checkInTime', 'Check in by', 'internal'),
    line('overdueContact', 'Who acts when you are overdue, and how', 'internal', { maxLength: 400 }),
    choices(
      'siteRules',
      'Site rules',
      'function',
      [
        option('none', 'Asked, none'),
        option('shoes', 'Safety shoes'),
        option('hiVis', 'High-visibility vest'),
        option('helmet', 'Helmet'),
        option('eyes', 'Eye protection'),
        option('hearing', 'Hearing protection'),
        option('induction', 'Induction first'),
        option('escort', 'Escort'),
        option('noPhotos', 'No photographs'),
      ],
      { help: 'Ask for photo permission separately from the person’s own consent.' },
    ),
    words('conflictOfInterest', 'Conflict of interest', 'internal', {
      maxLength: 1000,
      lines: 2,
      emptyStates: ['notApplicable', 'notKnown'],
      help: 'Not applicable: looked for, none found.',
    }),
    words('ownAdjustments', 'Adjustments for this visit', 'personal', {
      maxLength: 1000,
      lines: 2,
      emptyStates: ['notApplicable', 'notKnown', 'declined'],
      help: 'What the client needs today: breaks, seating, pace, light, someone with them.',
    }),
    words('bring', 'To bring', 'internal', {
      ...extra,
      maxLength: 1000,
      lines: 2,
      help: 'Force gauge, tape, light meter, forms, protective equipment.',
    }),
    yesNo('infectionCall', 'Called about infection symptoms', 'internal'),
    yesNo('equipmentCheck', 'Equipment checked and in calibration', 'internal', {
      help: 'An overdue calibration is named beside each result.',
    }),
  ],
};
