/** Words of the revised NIOSH lifting equation: the single lift, several lifting tasks, and the rules around them. */
const manual =
  'Waters, Putz-Anderson and Garg, 1994, Applications manual for the revised NIOSH lifting equation, DHHS (NIOSH) publication 94-110, revised September 2021';
const article =
  'Waters, Putz-Anderson, Garg and Fine, 1993, Revised NIOSH equation for the design and evaluation of manual lifting tasks, Ergonomics 36:749-776';
const licence =
  'A work of the US Government, in the public domain. NIOSH does not endorse Otway. Questions and help are in our own words.';

const bands = {
  source: `${manual}, section 1.4.3`,
  rows: [
    { range: 'up to 1', meaning: 'At or below the design goal' },
    { range: 'above 1 to 3', meaning: 'Raised risk of back pain for some workers' },
    { range: 'above 3', meaning: 'Raised risk for many or nearly all workers' },
  ],
} as const;

const commonLimitations = [
  'It describes a task, never a person: it is no limit for one worker, healthy or not, and does not say who may lift.',
  'It does not replace the employer’s risk assessment.',
  'For two-handed lifting and lowering only. It does not hold for lifting with one hand, seated or kneeling, for more than 8 hours, in a confined space, of unstable loads, while carrying, pushing or pulling, with a shovel or wheelbarrow, at speed, on slippery floors, or outside 19 to 26 °C or 35 to 50% humidity.',
  'It takes for granted that holding, carrying, pushing, walking and climbing are a small part of the work, up to about a tenth.',
  'How fast risk rises with the index is not known; the index ranks tasks and shows what to change.',
] as const;

const indexRounding =
  'Multipliers and indices to two decimals, weights to one; half away from zero. Results keep full precision. The manual’s worksheets multiply multipliers already rounded to two decimals, so its printed weights can differ in the last digit.';

export const nioshText = {
  single: {
    certificate: {
      title: 'Revised NIOSH lifting equation, single task',
      purpose:
        'The weight that nearly all healthy workers could lift in this way without a raised risk of back pain, and how the actual load compares with it.',
      sources: [manual, article],
      licence,
      limitations: [
        ...commonLimitations,
        'One angle of asymmetry is taken for both ends of the lift; where they differ, give the larger.',
      ],
      rounding: indexRounding,
      bands,
      examples: [
        'Example 4, package inspection: multipliers and weights at both ends; origin 34.9 lb, destination 15.2 lb, with the worksheet’s rounding',
        'Example 1, loading punch press stock: origin 16.3 lb and 2.7, destination 14.5 lb and 3.0; its task values have not yet been compared with the print',
        'Example 2, loading supply rolls: 28.0 lb and 1.3; its task values have not yet been compared with the print',
        'Example 3, loading bags into a hopper: 18.9 lb and 2.1; its task values have not yet been compared with the print',
      ],
      rulings: [
        'Metric and US constants are no exact conversions of each other (51 lb is 23.13 kg; 30 in is 76.2 cm). Each result is worked out in the units that were entered.',
        'Hands at exactly 75 cm (30 in) count as at or above that height, in Tables 5 and 7.',
        'The frequency multiplier uses the height of the hands at the origin; the coupling multiplier the height at the end that is evaluated, as in Example 4.',
        'Between a frequency of Table 5 and the next one, whose multiplier is 0, the manual gives no rule: the multiplier is taken as 0, and the result says so.',
        'The manual does not say whether the load of a single task is the average or the heaviest: the form asks for the usual weight, and for several tasks for both.',
        'Distances, heights, angles and frequencies beyond the equation’s limits give a limit of 0, for which no index is defined.',
        'The manual calls an index above 1 a raised risk in section 1.4.3 and an index of 1 or more hazardous in its glossary: above 1 is followed.',
        'Printed multipliers that differ from the formula (Table 1 at 22 and 23 in, Table 3 at 130 cm) and the first row of Table 5 as reprinted in chapter 3 are misprints: the formulas and chapter 1 are followed.',
      ],
    },
  },
  multi: {
    certificate: {
      title: 'Revised NIOSH lifting equation, several tasks',
      purpose:
        'The combined index of a job in which the same worker does several different lifting tasks, and which of them weighs most.',
      sources: [manual, article],
      licence,
      limitations: [
        ...commonLimitations,
        'The procedure for several tasks has not been validated at workplaces, as the manual says.',
      ],
      rounding: indexRounding,
      bands,
      examples: [
        'Section 2.4.5, illustration with three tasks: single-task indices 1.6, 1.1 and 0.8, combined 1.9; its task values have not yet been compared with the print',
      ],
      rulings: [
        'Which task’s hand height chooses the column of Table 5 for the summed frequency is open in the manual: the higher column is used only where every task begins at or above 75 cm (30 in).',
        'Tasks whose single-task indices are equal at full precision are ordered by frequency, the higher first; the manual does not say whether they are to be equal before or after rounding.',
        'Where a task needs control at both ends, its lower frequency-independent limit is to be given; the manual leaves it open.',
        'Where the summed frequency has a multiplier of 0, the combined index is not defined. It is not extrapolated.',
      ],
    },
  },
  rules: {
    certificate: {
      title: 'Rules of the revised NIOSH lifting equation',
      purpose:
        'The manual’s rules for what goes into the equation: frequency of broken work, duration, recovery, hand distance that cannot be measured, and interpolation.',
      sources: [manual],
      licence,
      limitations: [
        'Helps with the inputs of the lifting equation; it is no result of its own.',
        'Measured distances are always better than the estimate from the size of a box.',
      ],
      rounding: 'Two decimals for display; half away from zero. Results keep full precision.',
      bands: null,
      examples: [
        'Section 1.3.5.2: 30 minutes of lifting, 10 of light work and 45 of lifting make moderate duration; two hours of lifting need at least 36 minutes of recovery',
        'Section 1.3.5.5: 10 lifts a minute for 8 of 15 minutes make 5.33 a minute',
      ],
      rulings: [
        'Short duration needs recovery of 1.0 times the work, as in the text of 2021; the print of 1994 said 1.2.',
        'Section 1.3.5.5 prints 3.4 for 10 lifts a minute over 5 of 15 minutes; the exact 3.33 is given.',
        'The last spell of lifting is taken to be followed by enough recovery, since no lifting follows it.',
        'The manual gives no number for recovery after long duration, only ordinary rest breaks: none is given.',
      ],
    },
  },
  index: 'Lifting index',
  combinedIndex: 'Combined lifting index',
  limit: 'Recommended weight limit',
  limitAt: { origin: 'Weight limit at the start', destination: 'Weight limit at the end' },
  indexAt: { origin: 'Lifting index at the start', destination: 'Lifting index at the end' },
  limitInKilograms: 'The same in kilograms',
  load: 'Load',
  bandWords: {
    within: 'At or below the design goal of 1',
    raised: 'Above 1: raised risk for some workers',
    high: 'Above 3: raised risk for many or nearly all workers',
    outside: 'Outside the limits of the equation',
  },
  ends: { origin: 'Start', destination: 'End' },
  multipliers: {
    HM: 'hand distance',
    VM: 'hand height',
    DM: 'vertical travel',
    AM: 'twist',
    FM: 'frequency and duration',
    CM: 'grip',
  },
  stepOf: (end: string, name: string) => `${end}, ${name}`,
  loadConstant: 'Load constant',
  formula: {
    quotient: (nearest: string, H: string, unit: string) => `${nearest} ÷ ${H} ${unit}`,
    nearest: (H: string, unit: string, nearest: string) =>
      `${H} ${unit}, counted as the nearest, ${nearest} ${unit}`,
    height: (perUnit: string, V: string, best: string, unit: string) =>
      `1 − ${perUnit} × |${V} − ${best} ${unit}|`,
    travel: (base: string, over: string, D: string, unit: string) => `${base} + ${over} ÷ ${D} ${unit}`,
    shortTravel: (D: string, unit: string, shortest: string) =>
      `${D} ${unit}, not more than ${shortest} ${unit}`,
    angle: (perDegree: string, A: string) => `1 − ${perDegree} × ${A}°`,
    beyond: (value: string, unit: string, most: string) => `${value} ${unit}, beyond ${most} ${unit}`,
    beyondAngle: (A: string, most: string) => `${A}°, beyond ${most}°`,
    coupling: (grip: string, height: string) => `Table 7, ${grip} grip, hands ${height}`,
    product: (constant: string, factors: readonly string[]) => [constant, ...factors].join(' × '),
    over: (load: string, limit: string) => `${load} ÷ ${limit}`,
    times: (one: string, other: string) => `${one} × ${other}`,
  },
  frequency: (F: string, duration: string, height: string) =>
    `Table 5, ${lifts(F)}, ${duration}, hands ${height} at the start`,
  tableFive: (F: string, duration: string) => `Table 5, ${lifts(F)}, ${duration}`,
  between: (below: string, above: string) => `, between ${below} and ${above}`,
  durations: { '<=1 h': 'up to 1 hour', '>1-2 h': 'over 1 to 2 hours', '>2-8 h': 'over 2 to 8 hours' },
  atOrAbove: (height: string) => `at or above ${height}`,
  below: (height: string) => `below ${height}`,
  grips: { good: 'good', fair: 'fair', poor: 'poor' },
  undefined: 'not defined',
  governs: 'Lower of the two limits',
  notes: {
    lowest: (end: string | null, name: string, value: string, advice: string) =>
      `What lowers the limit most${end === null ? '' : ` (at the ${end})`}: ${name}, multiplier ${value}. ${advice}`,
    outside: (reasons: readonly string[]) =>
      `The lift is outside the limits of the equation, so no index is defined: ${reasons.join('; ')}.`,
    allOnes: 'Nothing about the lift lowers the limit; only the load itself can be reduced.',
    towardsZero: (below: string, above: string) =>
      `Table 5 has a multiplier of 0 at ${lifts(above)}. Between ${below} and ${above} the manual gives no rule, so 0 is taken.`,
    travelDiffers: (given: string, between: string, unit: string) =>
      `The vertical travel given, ${given} ${unit}, is not the difference between the two heights, ${between} ${unit}.`,
    notAPerson:
      'The limit describes the task. It is not a limit for any one person and does not replace the employer’s risk assessment.',
  },
  beyond: {
    HM: (most: string) => `the hands are more than ${most} from the ankles`,
    VM: (most: string) => `the hands are more than ${most} above the floor`,
    DM: (most: string) => `the load travels more than ${most} up or down`,
    AM: (most: string) => `the twist is more than ${most}`,
    FM: 'lifting is too frequent for how long it goes on',
  },
  advice: {
    HM: 'Bring the load closer: clear what stands between, turn the narrow side to the body, or lift in smaller parts.',
    VM: 'Raise or lower where the hands are, towards 75 cm from the floor.',
    DM: 'Shorten the way up or down between start and end.',
    AM: 'Bring start and end closer together or further apart, so that the worker steps round and does not twist.',
    FM: 'Lift less often or for shorter spells, with longer lighter work between them.',
    CM: 'Give the load handles or cut-outs, or a container that is easier to hold.',
  },
  multiSteps: {
    frequency: (name: string) => `${name}, frequency multiplier`,
    strwl: (name: string) => `${name}, single-task limit`,
    fili: (name: string) => `${name}, index without frequency`,
    stli: (name: string) => `${name}, single-task index`,
    order: 'Order, heaviest first',
    first: (name: string) => `Begin with ${name}`,
    add: (name: string) => `Add ${name}`,
    added: (fili: string, after: string, before: string) => `${fili} × (1 ÷ ${after} − 1 ÷ ${before})`,
    summed: (F: string, FM: string) => `${lifts(F)} together: multiplier ${FM}`,
    sum: 'Sum',
  },
  multiNotes: {
    sameName: 'Two tasks have the same name.',
    otherName: 'a name of its own for each task',
    averageAboveHeaviest: 'The average load of a task is above its heaviest load.',
    heaviest: (name: string) => `The task that weighs most is ${name}.`,
    strength: (names: readonly string[]) =>
      `Even done once in a while, ${list(names)} ${names.length === 1 ? 'asks' : 'ask'} for more strength than recommended: the heaviest load is above the limit without frequency.`,
    maximum: (names: readonly string[]) =>
      `For ${list(names)} the heaviest load matters more than the average one.`,
    noLimit: (names: readonly string[]) =>
      `The combined index is not defined: ${list(names)} ${names.length === 1 ? 'has' : 'have'} no weight limit above 0.`,
    noFrequency: (F: string, duration: string) =>
      `The combined index is not defined: ${lifts(F)} together, for ${duration}, are beyond the equation.`,
    column:
      'Open in the manual: which task’s hand height chooses the column of Table 5 for the summed frequency. Here the columns differ; the one given for all tasks was used.',
    ties: 'Open in the manual: whether equal indices are those before or after rounding. Here they are equal before it; the more frequent task comes first.',
    control:
      'Open in the manual: which limit of a task with careful placing counts. The lower one belongs here.',
  },
} as const;

function lifts(F: string): string {
  return F === '1' ? '1 lift a minute' : `${F} lifts a minute`;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
