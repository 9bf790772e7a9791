const longestTerm = 60;

/** What is said beside words of work that the employer's copy would leave out. */
export const guardedTermText = {
  health: (term: string) =>
    `“${shortened(term)}” is about health. The employer’s copy will leave this sentence out. Say what it means for the work instead.`,
  people: (term: string) =>
    `“${shortened(term)}” is about someone else. The employer’s copy will leave this sentence out. Say it without who it is.`,
} as const;

function shortened(term: string): string {
  return term.length > longestTerm ? `${term.slice(0, longestTerm).trimEnd()}…` : term;
}
