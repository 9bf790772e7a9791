/** Recommended heights and distances: each with the rule it follows and where that comes from. */
export const settingsText = {
  names: {
    seatHeight: 'Seat height, from the floor',
    seatDepth: 'Seat depth, used',
    armrestHeight: 'Armrests, above the seat',
    deskHeight: 'Keyboard surface, from the floor',
    standingHeight: 'Work surface when standing, from the floor',
    deskUnderside: 'Underside of the desk, from the floor',
    screenTop: 'Top of the screen, from the floor',
    screenDistance: 'Eyes to screen',
  },
  rules: {
    seatHeight:
      'No higher than the back of the knee with the shoes worn at work; lower until both feet rest flat.',
    seatDepth: 'Buttock to back of the knee, less a gap of 75 to 80 mm.',
    armrestHeight: 'No higher than the elbow when sitting with loose shoulders.',
    deskHeight: 'At elbow height above the seat as it is set, or a little below: forearms about level.',
    standingHeight: 'From 50 to 100 mm below the elbow when standing, for light work.',
    deskUnderside: 'Above the thigh when sitting on the seat as it is set, so that the legs can move.',
    screenTop: 'At or below eye level when sitting on the seat as it is set.',
    screenTopVarifocal: 'Below eye level, as low as it takes to read with the head level.',
    screenDistance: 'About arm’s length, as it suits the eyes.',
  },
  sources: {
    seatHeight: 'Pheasant, Bodyspace: popliteal height, with shoes, is the greatest seat height that fits',
    rosa: 'Sonne, Villalta and Andrews 2012, Applied Ergonomics 43:98-108',
    elbow: 'HSE, display screen workstation checklist: forearms about level; geometry from the measures',
    standing: 'Grandjean, Fitting the Task to the Human: standing work 50 to 100 mm below the elbow',
    legs: 'Display Screen Equipment Regulations 1992, Schedule: room for a comfortable position; geometry from the measures',
    eye: 'HSE, display screen workstation checklist; Cal/OSHA, Easy Ergonomics for Desktop Computer Users',
  },
  /** `380 to 440 mm`, `at most 440 mm`. */
  range: (from: number | null, to: number | null, unit: string) =>
    from !== null && to !== null
      ? `${from} to ${to} ${unit}`
      : from !== null
        ? `at least ${from} ${unit}`
        : `at most ${to} ${unit}`,
  within: 'Within the range',
  below: (by: number) => `${by} mm below it`,
  above: (by: number) => `${by} mm above it`,
  notMeasured: 'Not measured',
  shoesOpen: 'Measured without shoes: give the thickness of the soles worn at work.',
  /** Where a setting was measured and its range cannot be told. */
  rangeNeeds: 'A range needs:',
  /** Measures that cannot all be right. */
  problems: {
    kneeAboveStature: 'The back of the knee is too high for this stature.',
    kneeAccepted: (from: number, to: number) =>
      `${from} to ${to} mm: between a fifth and two fifths of the stature.`,
    eyeBelowElbow: 'When sitting, the eyes are not above the elbow.',
    eyeAccepted: (from: number) => `Eye height above the seat over ${from} mm.`,
    sittingAboveStature: 'Knee and eye height together are more than the stature.',
    sittingAccepted: (to: number) => `Together at most ${to} mm.`,
    thighAboveElbow: 'The thigh is thicker than the elbow is high above the seat by more than 150 mm.',
    thighAccepted: (to: number) => `Thigh at most ${to} mm.`,
    seatAboveDesk: 'The seat is not below the desk.',
    seatAccepted: (to: number) => `Seat height under ${to} mm.`,
    underAboveTop: 'The underside of the desk is not below its top.',
    underAccepted: (to: number) => `Underside under ${to} mm.`,
  },
} as const;
