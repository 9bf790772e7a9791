import type { HandlingBand, HandlingFactor } from '../../instruments/job/handling-factors.ts';

const bands: Readonly<Record<HandlingBand, string>> = { G: 'Green', A: 'Amber', R: 'Red', P: 'Purple' };

interface Entry {
  readonly band: HandlingBand;
  readonly score: number;
}

function entryWords({ band, score }: Entry): string {
  return `${bands[band].toLowerCase()} with ${score}`;
}

/** Questions of the manual handling chart. The assessor reads colour and score off the current leaflet. */
export const handlingFormText = {
  what: {
    title: 'Kind of handling',
    purpose:
      'Have the current leaflet of the Health and Safety Executive (INDG383) beside you: colour and score are read off its charts.',
    mode: 'Which chart?',
    modes: {
      lift: ['Lifting', 'One person lifts or lowers'],
      carry: ['Carrying', 'One person carries the load at least a few steps'],
      team: ['Team handling', 'Two or more people lift together'],
    },
    notFor: 'Not for pushing, pulling or moving people',
    notForHelp:
      'Pushing and pulling have an assessment of their own (RAPP), so have quick repeated arm work (ART) and moving people.',
  },
  sections: { load: 'Load and hands', body: 'Body', place: 'Place and route' },
  bands,
  score: (factor: string) => `Score: ${factor.charAt(0).toLowerCase()}${factor.slice(1)}`,
  scoreHelp: 'The number in that colour on the chart. Green is 0 and is not asked.',
  factors: {
    loadWeightAndFrequency: [
      'Load and how often',
      'Find weight and lifts an hour on the leaflet’s graph and take the colour there.',
    ],
    teamLoadWeight: ['Load for the team', 'Total weight for the number of people, by the leaflet’s list.'],
    handDistance: [
      'Hands from the lower back',
      'Watch the hands: close to the body, away from it, or far out with the trunk bent.',
    ],
    verticalLiftZone: [
      'Height of the lift',
      'Where the hands are at start and end: between knee and elbow, outside that, or at floor or above the head.',
    ],
    trunkTwist: ['Twisting and side bending', 'None, one of the two, or both while the load is held.'],
    asymmetricLoad: [
      'Uneven load or trunk',
      'Both hands in front of the body, unevenly, or in one hand at the side.',
    ],
    posturalConstraint: ['Room to move', 'Free movement, restricted, or severely restricted posture.'],
    grip: ['Grip on the load', 'Good handles, something to hold, or a load that is hard to hold.'],
    floorSurface: ['Floor', 'Dry, clean and sound; in fair order; or dirty, wet, steep, unstable or broken.'],
    otherEnvironment: [
      'Heat, cold, air, light',
      'None, one, or more of: very hot or cold, strong draughts, poor light.',
    ],
    carryDistance: [
      'Distance carried',
      'How far the load is carried on foot. For teams, leave it out with a leaflet from before 2018.',
    ],
    obstacles: [
      'Obstacles on the way',
      'Nothing, or steps, slopes, closed doors and trip hazards, or ladders. For teams as above.',
    ],
    communication: [
      'Communication and control',
      'How well the team talks, times the lift and keeps control of the load.',
    ],
  } satisfies Readonly<Record<HandlingFactor, readonly [string, string]>>,
  people: 'How many people lift?',
  teamLoad: 'Weight of the load',
  teamLoadHelp: 'For two people the colour of the load is worked out beside. Larger teams: by the leaflet.',
  contradicts: (kilograms: number, right: Entry, entered: Entry) =>
    `${kilograms} kg between two people is ${entryWords(right)} on the chart, and ${entryWords(entered)} was entered. Correct one of them.`,
  readings: { chart: 'Chart', teamLoad: 'Load of the team' },
  meaning: (factors: readonly string[]) =>
    `Handling loads here needs changing, first: ${factors.join('; ')}.`,
  effects: {
    loadWeightAndFrequency: 'the weight of the load and how often it is handled',
    teamLoadWeight: 'the weight of the load for the team',
    handDistance: 'how far the hands are from the body',
    verticalLiftZone: 'how low or high the load is',
    trunkTwist: 'twisting and bending to the side',
    asymmetricLoad: 'the load held to one side',
    posturalConstraint: 'too little room to move',
    grip: 'how the load can be held',
    floorSurface: 'the floor',
    otherEnvironment: 'heat, cold, draughts or light',
    carryDistance: 'how far loads are carried',
    obstacles: 'obstacles on the way',
    communication: 'how the team works together',
  } satisfies Readonly<Record<HandlingFactor, string>>,
} as const;
