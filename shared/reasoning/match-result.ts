/**
 * From best to worst. `notTested` is said whenever something the job asks was not compared: blank is never fine. `restricted`
 * stands apart from `below`, because no amount of strength lifts it.
 */
export const matchResults = ['meets', 'meetsWithChange', 'notTested', 'below', 'restricted'] as const;
export type MatchResult = (typeof matchResults)[number];
