import type { ShowIf } from '../../fields.ts';

/** Where the person stands with work, as the interview branches on it. */
export const inWork = ['atWork', 'back'] as const;

export const firstInterview: ShowIf = { field: 'schedule', is: ['first'] };
export const followUp: ShowIf = { field: 'schedule', is: ['followUp'] };
export const closing: ShowIf = { field: 'schedule', is: ['closing'] };
/** Any talk after the first. */
export const laterTalk: ShowIf = { field: 'schedule', is: ['followUp', 'closing'] };
/** Another talk is to come. */
export const goesOn: ShowIf = { field: 'schedule', is: ['first', 'followUp'] };
