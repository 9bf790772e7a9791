/** Questions of the workstation beyond those of the display screen checklist. Each is put so that “yes” is as it should be. */
export const workstationQuestions = {
  screen_distance: {
    question: 'Is the screen no further than arm’s length away?',
    help: 'About 40 to 75 cm from the eyes.',
    fault: 'screen too far away',
  },
  screen_inFront: {
    question: 'Is the main screen straight in front?',
    help: 'The neck turns less than 30° to read it. With several screens, the one used most.',
    fault: 'screen to one side, neck turned',
  },
  screen_documentHolder: {
    question: 'Are papers kept on a holder beside the screen?',
    help: 'Not applicable: no papers are used.',
    fault: 'papers used without a holder',
  },
  keyboard_wristsInLine: {
    question: 'Are the wrists in line with the forearms while typing?',
    help: 'Seen from above: not bent to the side.',
    fault: 'wrists bent sideways while typing',
  },
  keyboard_shouldersLow: {
    question: 'Is the keyboard low enough for loose shoulders?',
    fault: 'keyboard too high, shoulders lifted',
  },
  keyboard_nothingOverhead: {
    question: 'Is what is needed while typing below shoulder height?',
    fault: 'reaching overhead from the keyboard',
  },
  keyboard_surfaceAdjusts: {
    question: 'Can the surface that the keyboard stands on be adjusted?',
    fault: 'keyboard surface does not adjust',
  },
  pointer_sameSurface: {
    question: 'Is the mouse on the same surface as the keyboard?',
    fault: 'mouse on another surface than the keyboard',
  },
  pointer_wholeHand: {
    question: 'Is the mouse big enough to be held with the whole hand?',
    fault: 'mouse held in a pinch',
  },
  pointer_noPalmRest: {
    question: 'Is the space in front of the mouse free of a palm rest?',
    fault: 'palm rest in front of the mouse',
  },
  phone_neckFree: {
    question: 'Is the telephone used without holding it between neck and shoulder?',
    fault: 'telephone held between neck and shoulder',
  },
  phone_handsFree: {
    question: 'Is there a hands-free way to use the telephone?',
    help: 'A headset or a loudspeaker.',
    fault: 'no hands-free telephone',
  },
  desk_legSpace: {
    question: 'Is there enough room for the legs under the desk?',
    help: 'The thighs pass under, the legs can stretch and cross, nothing is stored there.',
    fault: 'too little room for the legs',
  },
  desk_lowEnough: {
    question: 'Is the desk low enough for loose shoulders?',
    fault: 'desk too high, shoulders lifted',
  },
  chair_seatDepthAdjusts: {
    question: 'Can the depth of the seat be set?',
    fault: 'seat depth does not adjust',
  },
  chair_armrestsAdjust: {
    question: 'Can the armrests be set in height?',
    help: 'Not applicable: no armrests.',
    fault: 'armrests do not adjust',
  },
  chair_armrestsSoft: {
    question: 'Are the armrests padded and undamaged?',
    fault: 'armrests hard or damaged',
  },
  chair_armrestsClose: {
    question: 'Are the armrests close enough to lean on?',
    fault: 'armrests too wide apart',
  },
  software_adapts: {
    question: 'Can text, colours and shortcuts be set to suit the worker?',
    fault: 'software cannot be adapted',
  },
  organisation_changes: {
    question: 'Does the work change between screen and other tasks over the day?',
    fault: 'no change of activity over the day',
  },
  organisation_shown: {
    question: 'Has the worker been shown how to set up the workstation?',
    fault: 'worker not shown how to set up the workstation',
  },
  home_separate: {
    question: 'Is there a place at home where work can be set up and left?',
    fault: 'no fixed place to work at home',
  },
  home_equipment: {
    question: 'Is the equipment at home as good as at the office?',
    help: 'Screen, keyboard, mouse and chair of their own, not a laptop on a kitchen table.',
    fault: 'equipment at home below that of the office',
  },
  home_safe: {
    question: 'Are sockets, cables and floor at home in order?',
    fault: 'sockets, cables or floor at home',
  },
  home_contact: {
    question: 'Is there regular contact with colleagues on days at home?',
    fault: 'little contact on days at home',
  },
  vehicle_parked: {
    question: 'Is the screen used in the vehicle only when parked?',
    fault: 'screen used while the vehicle moves',
  },
  vehicle_otherSeat: {
    question: 'Is the laptop used away from the steering wheel, on a stand or other surface?',
    fault: 'laptop used at the steering wheel',
  },
  vehicle_seatAdjusts: {
    question: 'Does the driving seat adjust for reach, height and low back?',
    fault: 'driving seat does not fit',
  },
  vehicle_stored: {
    question: 'Can equipment be stored and lifted out without strain?',
    fault: 'storage and lifting of equipment in the vehicle',
  },
  vehicle_breaks: {
    question: 'Are breaks from driving taken and planned?',
    fault: 'too few breaks from driving',
  },
} as const;

/** Postures with more than two answers; the first is as it should be. */
export const workstationPostures = {
  monitor: {
    label: 'Height of the screen',
    help: 'Judge by the neck and the glasses, not by one rule.',
    right: 'Right',
    rightHelp: 'Read with the head level. With varifocals that is lower than eye level.',
    faults: { too_low: 'screen too low', too_high: 'screen too high' },
  },
  faults: {
    seatHeight: {
      too_low: 'seat too low',
      too_high: 'seat too high',
      no_foot_contact: 'feet not supported',
    },
    seatDepth: { too_long: 'seat too long', too_short: 'seat too short' },
    armrests: { too_high_or_unsupported: 'elbows not supported' },
    backSupport: { inadequate: 'low back not supported' },
    phone: { too_far_reach: 'telephone out of reach' },
    mouse: { reaching: 'reaching for the mouse' },
    keyboard: { wrists_extended: 'wrists bent back at the keyboard' },
  },
} as const;

/** The parts of a workstation, as sections of the form and of the report. */
export const workstationElements = {
  screen: 'Screen',
  keyboard: 'Keyboard',
  pointer: 'Mouse or other pointer',
  phone: 'Telephone',
  desk: 'Desk and work surface',
  chair: 'Chair',
  software: 'Software and assistive technology',
  environment: 'Surroundings',
  organisation: 'Breaks, information and training',
  home: 'Working at home',
  vehicle: 'Vehicle as workplace',
} as const;
