import type { SecurityDetail } from '../domain/home-security.ts';

/** What is said where words look like something that must not be written down about a home. */
export const homeSecurityText = {
  code: 'This looks like a code of a key safe, an alarm or a door. Take it out: no document will hold these words.',
  absence:
    'This looks like a time when nobody is at home. Take it out: no document about the home will hold these words.',
} as const satisfies Record<SecurityDetail, string>;
