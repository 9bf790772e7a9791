import type { Frequency } from '../assessments/ratings.ts';
import type { AnswerSource } from '../domain/answers.ts';
import type { DemandGroup } from '../domain/catalogue.ts';
import { midSentence } from './findings.ts';
import { ratingText } from './ratings.ts';

/** Words of the activity grid. */
export const gridText = {
  group: {
    physical: 'Physical',
    cognitive: 'Thinking',
    psychosocial: 'People and time',
    sensory: 'Senses',
    environmental: 'Surroundings',
  } satisfies Record<DemandGroup, string>,
  groups: 'Groups of demands',
  groupCount: (rated: number) => (rated === 0 ? 'none rated' : `${rated} rated`),
  label: (group: string) => `Ratings: ${group.toLowerCase()} demands of each task`,
  corner: 'Task',
  letters: { never: 'N', occasional: 'O', frequent: 'F', constant: 'C' } satisfies Record<Frequency, string>,
  emptyLetters: { notKnown: 'NK', declined: 'D', notTested: 'NT', notApplicable: 'NA' },
  wholeJob: 'Whole job',
  highestOfTasks: 'highest of the tasks',
  fromMinutes: 'worked out from the minutes',
  ratedDirectly: 'rated for the whole job',
  unrated: 'not rated',
  ratedOnly: 'Rated only',
  noTasks: 'Add the tasks of the job first; each becomes a row here.',
  noneRated: 'Nothing in this group is rated yet.',
  legend: 'Bands, as a share of the shift',
  legendOtherLife: 'Bands, as a share of the time the activity takes',
  legendBand: (frequency: Frequency, ofWork: boolean) =>
    `${ratingText.frequency[frequency]}: ${(ofWork ? ratingText.frequencyLegend : ratingText.otherLifeLegend)[frequency]}`,
  legendDots: 'Dot: filled, seen or measured; open, told. Square: from the library, not observed',
  legendShift: (minutes: string) => `Shift: ${minutes} min, meal breaks out`,
  noShift: 'Enter the length of the shift to turn minutes into a band.',
  rateBar: (cell: string) => `Rate ${cell}`,
  clear: 'Clear',
  details: 'Details of the rating',
  forTask: (task: string) => `in: ${task}`,
  back: 'Back to the grid',
  keys: 'Arrow keys move · 0 never, 1 occasional, 2 frequent, 3 constant · Delete clears · Shift with an arrow copies · Enter opens the details, Escape returns',
  suggestion: (minutes: string, shift: string, percent: number, band: string) =>
    `${minutes} of ${shift} min is ${percent} % of the shift: ${band}.`,
  rule: 'Above 0 up to and including one third is occasional; above one third and under two thirds frequent; two thirds or more constant.',
  useBand: (band: string) => `Use ${band.toLowerCase()}`,
  sameAsRated: 'This agrees with the rating.',
  overShift: (minutes: string, shift: string) =>
    `${minutes} min is longer than the shift of ${shift} min. Check both.`,
  longestOverMinutes: 'The longest time at once is longer than the minutes in a shift. Check both.',
  disagree: (worker: string, workerSays: string, manager: string, managerSays: string) =>
    `${worker} says ${midSentence(workerSays)}, ${midSentence(manager)} says ${midSentence(managerSays)}.`,
  bothStay: 'Both stay as they are; your own rating stands beside them.',
  sideBySide: 'Side by side',
  sides: {
    work: { own: 'Your rating', worker: 'The worker', manager: 'The manager', library: 'The library' },
    otherLife: { own: 'Your rating', worker: 'The person', manager: 'Someone close', library: 'The library' },
  },
  accountParts: { frequency: 'How often', level: 'Level', amount: 'Amount' },
  notTold: 'not told',
  differsFromRating: 'differs from your rating',
  byRepetitions: (perHour: number, band: string) => `${perHour} an hour: ${band}, by repetitions.`,
  repetitionGuide: (occasional: number, frequent: number) =>
    `Where time is a poor measure, by this clinic’s guide: up to ${occasional} an hour is occasional, up to ${frequent} frequent, more constant.`,
  accounts: 'What each says',
  howMuch: 'How much',
  weight: 'What hangs on it, and when',
  evidenceTitle: 'How it is known',
  toldElsewhere: (label: string) =>
    label.replace('the worker says', 'the person says').replace('the manager says', 'someone close says'),
  more: 'More',
  reference: 'For reference',
  contradictions: (count: number) =>
    count === 1 ? '1 contradiction to look at' : `${count} contradictions to look at`,
  openMinutes: (count: number) =>
    count === 1 ? '1 place where minutes are still open' : `${count} places where minutes are still open`,
  restsOn: 'Rests on',
  answerOfTask: (label: string, task: string) => `${label}, ${task}`,
  cell: (task: string, demand: string, rating: string) => `${demand}, ${task}: ${rating}`,
  evidence: (source: AnswerSource) =>
    ({
      observed: 'observed',
      measured: 'measured',
      client: 'client says',
      manager: 'manager says',
      clinician: 'clinician says',
      document: 'from a document',
      library: 'from the library, not observed',
    })[source],
  confidence: (level: string) => `${level} confidence`,
  disagreement: 'accounts differ',
} as const;
