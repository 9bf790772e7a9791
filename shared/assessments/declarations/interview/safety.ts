import type { Section } from '../../define.ts';
import { choice, choices, guidance, noneOf, option, words } from '../build.ts';
import { urgentLetterFields } from '../urgent-letter.ts';
import { capacityFields, physicalRedFlags } from '../visit/during.ts';

const flagged = physicalRedFlags.map(({ id }) => id);
const atRisk = ['thoughts', 'plan'] as const;
const harmKinds = ['domesticAbuse', 'safeguardingAdult', 'safeguardingChild'] as const;

/** Red flags, self-harm, abuse and mental capacity, asked in every interview. Nothing here reaches an employer. */
export const safety: Section = {
  id: 'safety',
  title: 'Safety',
  purpose: 'Asked every time. Stop and act; the interview can wait.',
  fields: [
    guidance(
      'safetyHint',
      'If any of these is present, make the plan before you go on',
      'stop',
      'Emergency services 999. Tell the client what you will do, unless that adds to the risk.',
    ),
    choices(
      'redFlags',
      'Warning signs in the body',
      'clinical',
      [noneOf('Asked and looked, none'), ...physicalRedFlags, option('other', 'Another')],
      { emptyStates: ['notKnown', 'declined'] },
    ),
    words('redFlagDetail', 'What was seen or said', 'clinical', {
      showIf: { field: 'redFlags', is: [...flagged, 'other'] },
    }),
    words('redFlagPlan', 'Immediate plan: what was done, who was told, when', 'clinical', {
      maxLength: 2000,
      showIf: { field: 'redFlags', is: [...flagged, 'other'] },
    }),
    choice(
      'selfHarm',
      'Thoughts of self-harm or of ending their life',
      'clinical',
      [
        option('none', 'Asked, none'),
        option('past', 'In the past, not now'),
        option('thoughts', 'Now, without a plan'),
        option('plan', 'Now, with a plan or the means'),
      ],
      { help: 'Ask in plain words. Asking does not put the thought there.' },
    ),
    {
      ...guidance(
        'selfHarmStop',
        'Do not leave the client alone, and do not end the call',
        'stop',
        'In immediate danger: 999. Otherwise urgent help the same day: NHS 111, the GP or the crisis team. Samaritans: 116 123.',
      ),
      showIf: { field: 'selfHarm', is: atRisk },
    },
    words('selfHarmDetail', 'What they said, and what keeps them safe', 'clinical', {
      showIf: { field: 'selfHarm', is: ['past', ...atRisk] },
    }),
    words('selfHarmPlan', 'Plan for their safety: what was done, who was told, when', 'clinical', {
      maxLength: 2000,
      showIf: { field: 'selfHarm', is: atRisk },
    }),
    guidance(
      'harmHint',
      'Ask about harm at home only when nobody else can hear',
      'attend',
      'Not with a partner, a relative or an interpreter from the family in the room or on the line.',
    ),
    choices(
      'harm',
      'Abuse, neglect or someone at risk',
      'thirdParty',
      [
        noneOf('Asked alone, none'),
        option('domesticAbuse', 'Domestic abuse'),
        option('safeguardingAdult', 'Adult at risk'),
        option('safeguardingChild', 'Child at risk'),
      ],
      { emptyStates: ['notKnown', 'declined'], help: 'Not safe to ask today: leave it open and ask again.' },
    ),
    {
      ...guidance(
        'harmStop',
        'Follow the safeguarding procedure today',
        'stop',
        'Immediate danger: 999. Record facts and their own words; leave no message that someone else could find.',
      ),
      showIf: { field: 'harm', is: harmKinds },
    },
    words('harmDetail', 'What was said, in their words', 'thirdParty', {
      showIf: { field: 'harm', is: harmKinds },
    }),
    words('harmPlan', 'What was done, who was told, and whether the client knows', 'thirdParty', {
      maxLength: 2000,
      showIf: { field: 'harm', is: harmKinds },
    }),
    ...urgentLetterFields(),
    ...capacityFields,
  ],
};
