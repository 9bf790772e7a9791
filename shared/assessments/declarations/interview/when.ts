import type { ShowIf } from '../../fields.ts';

/** Where the person stands with work, as the interview branches on it. */
export const inWork = ['atWork', 'back'] as const;

export const firstInterview: ShowIf = { field: 'schedule', is: ['first'] };
export const followUp: ShowIf = { field: 'schedule', is: ['followUp'] };
