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

/** Words in the names of the instruments that are opened. */
export const sampleInstruments = ['Rapid Upper Limb Assessment', 'Revised NIOSH', 'Grip strength'];
