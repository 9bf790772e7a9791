/** What the demo types, and where it stops for a picture. People and places are fictional. */

export const practitioner = {
  name: 'Hannah Reyes',
  postNominals: 'BSc (Hons), MRCOT',
  hcpcNumber: 'OT00000',
  clinic: 'Fernhollow Occupational Health (fictional)',
  letterhead: ['2 Example Row', 'Fernhollow', 'EX1 1MP'],
  passphrase: 'velvet anchor pickle sunday',
};

export const sampleClient = 'Marek Wolski';

export const sections = { visit: ['Before', 'Consent and capacity', 'Safety', 'In the car'] };

/** What the sample case leaves unrated. */
export const remainingRatings = [
  {
    group: 'Physical',
    task: 'Lead the briefing and team meetings',
    demand: 'Standing in one place',
    band: 'occasional',
  },
  {
    group: 'Thinking',
    task: 'Walk the yard and check deliveries',
    demand: 'Interruptions and switching',
    band: 'frequent',
  },
];

/** The cell whose details are shown beside the grid. */
export const chosenCell = {
  group: 'Physical',
  task: 'Plan orders and write reports',
  demand: 'Keyboard, mouse, touch',
};

/** A date as it is typed, so many days from today. */
function inDays(days) {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return `${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()}`;
}

/** The end of the assessment, which the sample case leaves to be written. */
export const conclusion = [
  {
    section: 'Conclusion for the employer',
    answers: [
      ['Fitness for this job', 'Fit with the changes recommended'],
      [
        'For which tasks, or why not yet',
        'Desk, telephone and meeting work from the first week, the yard from the third; driving once it has been assessed.',
      ],
      ['Review on', inDays(61)],
    ],
  },
];

/** Words in the names of the instruments that are opened. */
export const sampleInstruments = ['Rapid Upper Limb Assessment', 'Revised NIOSH', 'Grip strength'];
