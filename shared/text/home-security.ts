import type { CaptionPrompt } from '../domain/home-security.ts';

/** What is said where words look like something that must not be written down about a home. */
export const homeSecurityText = {
  code: 'This looks like a code of a key safe, an alarm or a door. Take it out: no document will hold these words.',
  absence:
    'This looks like a time when nobody is at home. Take it out: no document about the home will hold these words.',
  perhaps: 'Is this a code of a key safe, an alarm or a door? Then take it out, and cover it in the picture.',
  picture: 'If a code can be read in the picture, cover it before the picture goes into a document.',
} as const satisfies Record<CaptionPrompt, string>;
