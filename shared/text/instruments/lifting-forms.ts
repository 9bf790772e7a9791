/** Questions of the forms for lifting. Every length says what to measure and from where. */
export const liftingFormText = {
  fit: {
    title: 'Does the method fit?',
    purpose: 'The equation holds for two-handed lifting and lowering in ordinary conditions only.',
    question: 'Does any of these apply to the lift?',
    help: 'Tick all that apply. With any of them no result is shown.',
    none: 'None of these',
    options: {
      oneHand: 'Lifted with one hand',
      seatedOrKneeling: 'Done seated or kneeling',
      overEightHours: 'More than 8 hours of lifting a day',
      confined: 'In a confined space',
      unstable: 'Unstable load, such as liquids or a half-filled bag',
      carryingPushing: 'While carrying, pushing or pulling',
      shovel: 'With a wheelbarrow or shovel',
      fast: 'Fast, such as floor to table in less than a second',
      slippery: 'On a slippery floor',
      climate: 'Outside 19 to 26 °C, or outside 35 to 50% humidity',
    },
    heldBackOpen: 'First say whether the method fits: tick what applies, or “None of these”.',
    heldBack: (reasons: readonly string[]) =>
      `The method does not hold for this lift: ${reasons
        .map((reason) => `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`)
        .join('; ')}. No result is shown. Assess it in another way.`,
  },
  load: { title: 'Load and grip' },
  units: {
    question: 'Units',
    help: 'Choose once and keep to it: the limits in the two systems are not exact conversions.',
    metric: 'kg and cm',
    us: 'lb and in',
  },
  weight: { question: 'Weight of the load', help: 'With its container. If it varies, the usual weight.' },
  coupling: {
    question: 'How well do the hands hold the load?',
    help: 'If in doubt, take the worse one.',
    good: ['Good', 'Good handles or cut-outs, or a loose part that the hand wraps round with ease'],
    fair: ['Fair', 'Handles that are not ideal; or none, with the fingers bent at about 90° under the box'],
    poor: ['Poor', 'Bulky, hard to hold, sharp, sagging in the middle, or fingers not under it'],
  },
  start: { title: 'Where the lift starts' },
  end: { title: 'Where the lift ends' },
  startHeight: {
    question: 'Height of the hands at the start',
    help: 'From the floor straight up to the middle of the grip, between the large knuckles of both hands. The equation ends at 175 cm (70 in): above, it recommends no weight at all.',
  },
  endHeight: {
    question: 'Height of the hands at the end',
    help: 'From the floor straight up to the middle of the grip, where the load is put down. Above 175 cm (70 in) no weight is recommended.',
  },
  distanceFrom: {
    question: 'How is the hand distance given?',
    help: 'Measure wherever you can. From the depth of the box it can only be estimated.',
    measured: 'Measured',
    width: 'From the depth of the box',
  },
  startDistance: {
    question: 'Hand distance at the start',
    help: 'Along the floor: from the midpoint between the inner ankle bones to the point straight below the middle of the grip.',
  },
  endDistance: {
    question: 'Hand distance at the end',
    help: 'Along the floor: from the midpoint between the inner ankle bones to the point straight below the middle of the grip.',
  },
  boxWidth: {
    question: 'Depth of the box',
    help: 'From the side nearest the body to the side furthest away.',
  },
  control: {
    question: 'Must the load be placed with care at the end?',
    help: 'Yes if it is gripped anew near the end, held there for a moment, or guided into place.',
  },
  angle: {
    question: 'Twist: how far to the side is the load?',
    help: 'Angle between straight ahead of the body and the line from the ankles to the load. Start or end, the larger.',
  },
  pace: { title: 'How often and how long' },
  frequencyFrom: {
    question: 'How is the number of lifts given?',
    counted: 'Counted over 15 minutes',
    perMinute: 'As lifts a minute',
  },
  liftsCounted: {
    question: 'Lifts in 15 minutes',
    help: 'Count a typical 15 minutes, pauses and all. 0 to 3 counts as rare.',
  },
  liftsPerMinute: {
    question: 'Lifts a minute',
    help: 'The average over at least 15 minutes. One lift in 5 minutes is 0.2.',
  },
  duration: {
    question: 'How long does lifting go on at a stretch?',
    help: 'What counts is lifting without enough lighter work in between. Rarer than one lift in 10 minutes: usually up to 1 hour.',
    '<=1 h': ['Up to 1 hour', 'Then lighter work or rest for at least as long'],
    '>1-2 h': ['Over 1 to 2 hours', 'Then lighter work or rest for at least 0.3 of that time'],
    '>2-8 h': ['Over 2 to 8 hours', 'With ordinary breaks'],
    fromTimes: ['Work it out', 'From the spells of lifting and of lighter work'],
  },
  spells: {
    question: 'Spells of lifting, in order',
    help: 'One after the other through the day. Spells with too short a break between them count as one.',
    item: 'spell',
    lift: 'Lifting',
    rest: 'Lighter work or rest after it',
    restHelp: 'Leave empty after the last spell.',
  },
  readings: {
    lift: 'Lift',
    duration: 'Duration, from the spells',
    distanceAt: {
      start: 'Hand distance at the start, estimated',
      end: 'Hand distance at the end, estimated',
    },
    all: 'All tasks together',
  },
  tasks: {
    title: 'Lifting tasks',
    purpose: 'Each way of lifting that the same worker does in the same spell.',
    question: 'Lifting tasks',
    help: 'Add each task whose weight, place or pace differs.',
    item: 'lifting task',
    name: 'Name of the task',
    nameHelp: 'Such as “pallet to belt, top layer”. Each name only once.',
    average: 'Average weight',
    averageHelp: 'With its container.',
    heaviest: 'Heaviest weight',
    heaviestHelp: 'The heaviest that is lifted in this task.',
    together: 'Time for all tasks together',
  },
  meaning: {
    beyond: 'The lift reaches beyond what can be recommended for anyone, whatever the weight.',
    aboveIn: (task: string, reason: string) =>
      `${task}: this lifting asks more than is recommended for most workers. ${reason}`,
    beyondIn: (task: string) =>
      `${task}: this lifting reaches beyond what can be recommended for anyone, whatever the weight.`,
    above: (reason: string) =>
      `This way of lifting asks more than is recommended for most workers. ${reason}`,
    several: 'These lifting tasks together ask more than is recommended for most workers.',
    severalBeyond: 'These lifting tasks together go beyond what can be recommended for anyone.',
    reasons: {
      HM: 'What weighs most: the load is far from the body.',
      VM: 'What weighs most: the hands are too low or too high.',
      DM: 'What weighs most: the load goes a long way up or down.',
      AM: 'What weighs most: the body twists.',
      FM: 'What weighs most: lifting is frequent or goes on for long.',
      CM: 'What weighs most: the load is hard to hold.',
      load: 'What weighs most: the load itself.',
    },
  },
} as const;
