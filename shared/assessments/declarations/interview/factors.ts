import type { Section } from '../../define.ts';
import { choice, group, guidance, line, option } from '../build.ts';

/** What makes a return harder or easier; each becomes a finding. */
export const factors: Section = {
  id: 'factors',
  title: 'Barriers and enablers',
  purpose: 'What makes work harder or easier, each with someone who can act on it.',
  fields: [
    guidance(
      'factorsHint',
      'Body, mind, and people or place',
      'note',
      'Look for at least one of each before you close; it is often not where the referral put it.',
    ),
    group('factors', 'Barriers and enablers', 'clinical', {
      itemName: 'factor',
      titleField: 'what',
      maxItems: 40,
      fields: [
        choice(
          'direction',
          'Makes work',
          'clinical',
          [option('barrier', 'Harder'), option('enabler', 'Easier')],
          { emptyStates: [] },
        ),
        line('what', 'What it is', 'clinical', { maxLength: 300 }),
        choice('domain', 'Domain', 'clinical', [
          option('bio', 'Bio', 'Body and treatment'),
          option('psycho', 'Psycho', 'Thoughts, feelings, habits'),
          option('social', 'Social', 'People, workplace, money, services'),
        ]),
        choice('severity', 'How strong', 'clinical', [
          option('low', 'Slight'),
          option('moderate', 'Moderate'),
          option('high', 'Strong'),
        ]),
        choice('modifiable', 'Can be changed', 'clinical', [
          option('yes', 'Yes'),
          option('partly', 'In part'),
          option('no', 'No'),
        ]),
        choice('owner', 'Who can act on it', 'clinical', [
          option('client', 'Client'),
          option('therapist', 'Occupational therapist'),
          option('employer', 'Employer'),
          option('clinician', 'GP or another clinician'),
          option('other', 'Someone else'),
          option('notDiscussed', 'Not yet discussed'),
        ]),
        choice('status', 'Now', 'clinical', [
          option('open', 'Open'),
          option('inHand', 'In hand'),
          option('resolved', 'No longer there', 'Makes no finding any more'),
        ]),
        line('effectAtWork', 'What it changes at work', 'function', {
          maxLength: 300,
          counts: false,
          emptyStates: ['notApplicable'],
          help: 'For readers who see work only: a whole sentence about tasks, time or place: no condition, treatment, feeling or family. Only if it is true on its own; else leave it empty.',
        }),
      ],
    }),
  ],
};
