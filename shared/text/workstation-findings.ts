/** What a workstation assessment teaches. */
export const workstationFindings = {
  toPutRight: (place: string, parts: readonly string[]) => `${place}, to be put right. ${parts.join(' ')}`,
  part: (part: string, faults: readonly string[]) => `${part}: ${faults.join('; ')}.`,
  posture: (place: string, parts: readonly string[]) =>
    `${place}: awkward or held posture seen for ${parts.join('; ')}.`,
  symptoms: (words: string) => `Discomfort or symptoms from work at the workstation: ${words}`,
  symptomsOpen: 'Discomfort or symptoms from work at the workstation, not described further.',
  notAssessed: (place: string, words: string) => `${place}, not assessed: ${words}`,
  shares: (sum: number) =>
    `The tasks at the workstation take ${sum} % of the day; they cannot be more than 100 %.`,
  side: (fault: string, side: string) => `${fault} (${side})`,
  place: 'Workstation',
} as const;
