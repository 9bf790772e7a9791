/** Words of the strength and frequency levels of the US Department of Labor and the US Bureau of Labor Statistics. */
const dictionary =
  'US Department of Labor, 1991, Dictionary of Occupational Titles, 4th edition revised, Appendix C, physical demands: strength rating';
const survey =
  'US Bureau of Labor Statistics, Occupational Requirements Survey, definitions of the 2015 elements';
const licence = 'A work of the US Government, in the public domain.';
const rounding = 'Fractions of the day to three decimals for display; half away from zero.';

const ofJobs =
  'A classification of jobs, not of people: it is no limit for a person and no finding about fitness.';
const noAssessment = 'It does not replace the employer’s risk assessment.';
const ofDictionary = [
  ofJobs,
  'The Dictionary has not been updated since 1991 and describes jobs of the United States.',
  noAssessment,
] as const;
const ofSurvey = [ofJobs, 'The survey describes jobs of the United States.', noAssessment] as const;

export const strengthDemandText = {
  dotStrength: {
    certificate: {
      title: 'Strength level of a job (US Department of Labor)',
      purpose: 'The level of strength a job calls for: sedentary, light, medium, heavy or very heavy.',
      sources: [dictionary, survey],
      licence,
      limitations: ofDictionary,
      rounding: 'Levels only; forces as entered.',
      bands: {
        source: dictionary,
        rows: [
          {
            range: 'up to 10 lb (4.5 kg) occasionally, negligible frequently, none constantly',
            meaning: 'Sedentary',
          },
          {
            range: 'up to 20 lb (9.1 kg) occasionally, 10 lb (4.5 kg) frequently, negligible constantly',
            meaning: 'Light',
          },
          {
            range:
              'up to 50 lb (22.7 kg) occasionally, 25 lb (11.3 kg) frequently, 10 lb (4.5 kg) constantly',
            meaning: 'Medium',
          },
          {
            range:
              'up to 100 lb (45.4 kg) occasionally, 50 lb (22.7 kg) frequently, 20 lb (9.1 kg) constantly',
            meaning: 'Heavy',
          },
          { range: 'above any of these', meaning: 'Very heavy' },
        ],
      },
      examples: [],
      rulings: [
        'The highest level that any of the three columns reaches is the job’s level.',
        'The limits are in pounds, with kilograms rounded to one decimal: a force in kilograms is within a limit that it meets either as printed or when converted exactly.',
        'A negligible force is one below 1 lb, as the Occupational Requirements Survey defines it; the Dictionary gives no figure.',
        'A job of sedentary forces is light where it needs much standing or walking, arm or leg controls to be pushed or pulled while seated, or constant light pushing or pulling at a production rate.',
        'Heavy ends at 100 lb, the federal figure; some state tables end it at 75 lb.',
      ],
    },
  },
  dotFrequency: {
    certificate: {
      title: 'How often in a day (US Department of Labor)',
      purpose:
        'The share of the working day that an activity takes: never, occasional, frequent or constant.',
      sources: [dictionary],
      licence,
      limitations: ofDictionary,
      rounding,
      bands: {
        source: dictionary,
        rows: [
          { range: '0', meaning: 'Never' },
          { range: 'above 0 to 1/3', meaning: 'Occasional' },
          { range: 'above 1/3, below 2/3', meaning: 'Frequent' },
          { range: '2/3 and above', meaning: 'Constant' },
        ],
      },
      examples: [],
      rulings: [
        'By the words of the definitions exactly one third is occasional and exactly two thirds is constant.',
      ],
    },
  },
  orsDuration: {
    certificate: {
      title: 'Duration in a day (US Occupational Requirements Survey)',
      purpose:
        'The share of the working day that an activity takes: seldom, occasionally, frequently or constantly.',
      sources: [survey],
      licence,
      limitations: ofSurvey,
      rounding,
      bands: {
        source: survey,
        rows: [
          { range: '0', meaning: 'Never' },
          { range: 'above 0 to 2%', meaning: 'Seldom' },
          { range: 'above 2% to 1/3', meaning: 'Occasionally' },
          { range: 'above 1/3, below 2/3', meaning: 'Frequently' },
          { range: '2/3 and above', meaning: 'Constantly' },
        ],
      },
      examples: [],
      rulings: [
        'Exactly 2% is seldom, exactly one third is occasionally and exactly two thirds is constantly.',
        'Nothing at all is said to be never, as in the Dictionary of Occupational Titles.',
      ],
    },
  },
  orsStrength: {
    certificate: {
      title: 'Strength of lifting and carrying (US Occupational Requirements Survey)',
      purpose: 'The level of strength that one weight, handled for its share of the day, stands for.',
      sources: [survey, dictionary],
      licence,
      limitations: ofSurvey,
      rounding: 'Levels only; weights as entered.',
      bands: null,
      examples: [
        'Lifting 26 to 50 lb occasionally is medium, frequently heavy',
        'A weight below 1 lb is negligible',
      ],
      rulings: [
        'A weight handled seldom counts as one handled occasionally.',
        'Levels follow the same columns as the Dictionary of Occupational Titles.',
      ],
    },
  },
  level: 'Strength level',
  levels: {
    sedentary: 'Sedentary',
    light: 'Light',
    medium: 'Medium',
    heavy: 'Heavy',
    'very heavy': 'Very heavy',
  },
  columns: { occasional: 'Occasional force', frequent: 'Frequent force', constant: 'Constant force' },
  raised: 'Standing, walking, controls or pace',
  raisedFrom: 'sedentary forces with much standing or walking, seated controls, or a production rate',
  raisedNote:
    'The forces are sedentary; standing or walking, seated controls or the production rate make the job light.',
  highest: 'Highest of the three',
  frequency: 'How often in a day',
  frequencies: { never: 'Never', occasional: 'Occasional', frequent: 'Frequent', constant: 'Constant' },
  durations: {
    never: 'Never',
    seldom: 'Seldom',
    occasionally: 'Occasionally',
    frequently: 'Frequently',
    constantly: 'Constantly',
  },
  fraction: 'Share of the day',
  share: (hours: string, shift: string) => `${hours} h ÷ ${shift} h`,
  notLonger: 'The activity takes longer than the shift.',
  upToShift: (shift: string) => `up to ${shift} h, the shift`,
  weight: (weight: string, duration: string) => `${weight} lb, ${duration.toLowerCase()}`,
  negligible: 'A weight below 1 lb is negligible.',
} as const;
