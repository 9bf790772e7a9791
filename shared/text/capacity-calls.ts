/** Words of the calls that follow a capacity evaluation, in the evaluation and in the overview of its case. */
export const capacityCallsText = {
  calls: 'Calls that are due',
  callNames: { '24h': 'after 24 hours', '48to72h': 'after 48 to 72 hours' },
  callStates: { done: 'done', later: 'later', due: 'due now', overdue: 'overdue' },
  call: (name: string, from: string, to: string) =>
    from === to ? `Call ${name}: on ${from}` : `Call ${name}: from ${from} to ${to}`,
  callRecord: (name: string) => `Write down the call ${name}`,
  toCall: (name: string) => `Go to the call ${name}`,
} as const;
