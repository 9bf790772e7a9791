/** Sections of the expert report that a clinic can place or add words to, in the order of the program. */
export const expertSectionTitles = {
  instructions: 'Instructions and issues',
  conclusions: 'Summary of conclusions',
  qualifications: 'Qualifications',
  material: 'Documents and literature',
  examination: 'Examination',
  history: 'History',
  facts: 'Facts',
  functions: 'Function before and now',
  tests: 'Measurements and tests',
  opinion: 'Opinion',
  schedules: 'Schedules',
  answers: 'Questions and answers',
  cv: 'Curriculum vitae',
} as const;
