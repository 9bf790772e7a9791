/** Questions of the display screen checklist beyond its topics. */
export const displayScreenFormText = {
  answers: { yes: 'Yes', no: 'No', notApplicable: 'Not applicable' },
  action: 'What will be done about it, by whom, by when?',
  workstation: 'Workstation',
  meaning: (faults: readonly string[]) => `Still to be put right at the workstation: ${faults.join('; ')}.`,
} as const;
