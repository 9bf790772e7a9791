import type { Sensitivity } from '../domain/sensitivity.ts';

/** Words for what was kept from a reader, on paper and for the OT. */
export const disclosureText = {
  withheldCell: 'Withheld',
  withheldAlt: 'Details withheld',
  /** Shown to the OT beside what was withheld. */
  reasons: {
    sensitivity: 'This reader may not see it.',
    noSensitivity: 'Nothing says who may see it.',
    readers: 'It is for treating clinicians only.',
    term: 'It holds a word recorded as health or third-party information.',
    health: 'It holds words about health.',
    security: 'It looks like a code that opens a home, or a time when nobody is there. No document takes it.',
    unread: 'The answer could not be read.',
  },
  sensitivities: {
    identity: 'Identity',
    function: 'Work function',
    personal: 'Personal',
    clinical: 'Health',
    thirdParty: 'About other people',
    internal: 'Internal, never in a document',
  } satisfies Record<Sensitivity, string>,
  /** The count that the OT sees before a release. */
  itemsWithheld: (count: number) => (count === 1 ? '1 item withheld' : `${count} items withheld`),
} as const;
