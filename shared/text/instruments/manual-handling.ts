/** Words of the manual handling assessment charts. */
const leaflet =
  'Health and Safety Executive, 2018, Manual handling assessment charts (the MAC tool), INDG383 (rev3)';
const licence =
  'Crown copyright. Otway has its own words and no drawing, logo or printed chart of the Health and Safety Executive, and is not approved by it. The assessor works with a copy of the leaflet.';

export const manualHandlingText = {
  chart: {
    certificate: {
      title: 'Manual handling assessment chart (MAC)',
      purpose:
        'Ranks lifting, carrying or team handling by the colour and score of each risk factor, to see what to change first and to compare before with after.',
      sources: [
        leaflet,
        'Health and Safety Executive, web pages on the MAC tool, expert scores and frequent questions, captured 2012 to 2021',
        'Health and Safety Executive, 2014, Research report RR1026',
      ],
      licence,
      limitations: [
        'The total has no thresholds: it puts tasks in order and compares before with after. Red and purple factors come first, whatever the total.',
        'The assessor reads colour and score off the current leaflet and enters both. Otway ships no fixed scores: those on public copies of the charts differ between editions, and the graph of load and frequency has not been verified as numbers.',
        'Not for pushing and pulling (use RAPP), repeated upper limb work (use ART), or moving people.',
        'A study for the publisher (RR1026, 2014) did not find that totals predict absence with low back pain; hand distance alone did.',
        'It is no limit for any person and does not replace the employer’s risk assessment.',
      ],
      rounding: 'Whole numbers.',
      bands: {
        source: leaflet,
        rows: [
          { range: 'Green', meaning: 'Low level of risk; think of workers who may be more vulnerable' },
          { range: 'Amber', meaning: 'Medium level of risk; look closely' },
          { range: 'Red', meaning: 'High level of risk; act promptly' },
          { range: 'Purple', meaning: 'Very high level of risk; look into it at once' },
        ],
      },
      examples: [
        'HSE worked example, lifting from a pallet: 6, 6, 3, 2, 1, 1, 0, 0 make 19',
        'HSE worked example, carrying 25 kg in one hand: 4, 0, 2, 1, 1 (or 2), 0, 0, 1, 2 make 11 (or 12)',
      ],
      rulings: [
        'Green is 0 on every chart and nothing else is; purple stands only on the charts for load. These are checked; no other score is.',
        'Carry distance and obstacles joined the team chart in 2018: they may be left out for an older leaflet.',
        'The publisher’s team example has been scored 14 (2012) and 17 (2021): the scores of grip and floor changed, and two factors were added.',
      ],
    },
  },
  teamLoad: {
    certificate: {
      title: 'Team handling load, two people (MAC)',
      purpose: 'The colour and score of the load in the team handling chart, for two people.',
      sources: [leaflet, 'Health and Safety Executive, web page on team handling, captured 2012 and 2021'],
      licence,
      limitations: [
        'For two people only. The bands for three and four people have not been verified against the leaflet and are not given.',
        'One factor of the chart, not a result: the others decide with it.',
        'It is no limit for any person and does not replace the employer’s risk assessment.',
      ],
      rounding: 'Whole numbers.',
      bands: {
        source: leaflet,
        rows: [
          { range: 'below 35 kg', meaning: 'Green, 0' },
          { range: '35 to 50 kg', meaning: 'Amber, 4' },
          { range: 'above 50 to 85 kg', meaning: 'Red, 6' },
          { range: 'above 85 kg', meaning: 'Purple, 10' },
        ],
      },
      examples: ['HSE worked example, two people and 80 kg: red, 6'],
      rulings: [
        'The publisher’s web page misprints the end of amber as 40 kg: 50 kg is followed.',
        'Exactly 50 kg stands in two printed ranges: it is read as the end of amber, as 85 kg is the end of red.',
      ],
    },
    people: 'The load bands for teams of three and four have not been verified, so none is given.',
    onlyTwo: '2 people',
    headline: 'Load for two people',
    load: (kilograms: string) => `${kilograms} kg between two people`,
  },
  total: 'Total score',
  totalStep: 'Sum of the scores',
  counts: 'Factors',
  bands: { G: 'Green', A: 'Amber', R: 'Red', P: 'Purple' },
  bandAndScore: (band: string, score: string) => `${band}, ${score}`,
  words: {
    purple: 'Purple among the factors: look into it at once',
    red: 'Red among the factors: act promptly',
    amber: 'Amber among the factors: look closely',
    green: 'All factors green',
  },
  factors: {
    loadWeightAndFrequency: 'Load and how often',
    teamLoadWeight: 'Load for the team',
    handDistance: 'Hands from the lower back',
    verticalLiftZone: 'Height of the lift',
    trunkTwist: 'Twisting and side bending',
    asymmetricLoad: 'Uneven load or trunk',
    posturalConstraint: 'Room to move',
    grip: 'Grip on the load',
    floorSurface: 'Floor',
    otherEnvironment: 'Heat, cold, air, light',
    carryDistance: 'Distance carried',
    obstacles: 'Obstacles on the way',
    communication: 'Communication and control',
  },
  first: (factors: readonly string[]) => `First: ${factors.join(', ')}.`,
  noThreshold: 'The total has no threshold. It orders tasks and compares before with after.',
  notAPerson:
    'The chart describes the task. It is not a limit for any one person and does not replace the employer’s risk assessment.',
  entryAccepted: (bands: string) =>
    `a band (${bands}) with its score from the chart: green is 0, others 1 to 10`,
} as const;
