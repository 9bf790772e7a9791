/** Words of the display screen workstation checklist. Each question is put so that “yes” is as it should be. */
export const displayScreenText = {
  certificate: {
    title: 'Display screen workstation checklist',
    purpose:
      'Goes through a workstation point by point: what is as it should be, what is not, and what will be done about it.',
    sources: [
      'Health and Safety Executive, 2013, Display screen equipment (DSE) workstation checklist',
      'Health and Safety (Display Screen Equipment) Regulations 1992, regulations 2 to 7 and Schedule',
    ],
    licence:
      'Contains public sector information licensed under the Open Government Licence v3.0 (the Regulations). The topics follow the published checklist; every question is in our own words. No logo of the Health and Safety Executive, and not approved by it.',
    limitations: [
      'A checklist of the workstation, not of the person: it does not diagnose and is no test of anyone.',
      'It does not replace the employer’s risk assessment under the Regulations.',
      'Settings are ranges to be checked for comfort. A screen whose top is at eye level is wrong for many who wear varifocals.',
    ],
    rounding: 'Counts are whole numbers.',
    bands: null,
    examples: [],
    rulings: [
      'A question without an answer is unanswered: it is never taken as “yes” or as “not applicable”.',
      'The workstation complies when every question that applies is answered “yes”, and at least one applies. Every “no” needs an action.',
      'The published questions about other problems and about symptoms are turned round, so that “no” always asks for an action.',
    ],
  },
  headline: 'Points to put right',
  outOf: (answered: string) => `of ${answered} that apply`,
  complies: 'Every point that applies is as it should be',
  nothingApplies: 'No point applies, so nothing is said of the workstation',
  toDo: 'Points to put right, each with an action',
  withoutAction: 'Points to put right without an action yet',
  counts: { yes: 'As it should be', no: 'To put right', notApplicable: 'Not applicable' },
  stepFrom: (yes: string, no: string, notApplicable: string) =>
    `${yes} yes, ${no} no, ${notApplicable} not applicable`,
  noCount: (count: string) => `${count} to put right`,
  putRight: (topics: readonly string[]) => `To put right: ${topics.join('; ')}.`,
  stillWithout: (topics: readonly string[]) => `No action yet: ${topics.join('; ')}.`,
} as const;

interface Topic {
  /** The question; “yes” is as it should be. */
  readonly question: string;
  readonly help?: string;
  /** What is not right when the answer is “no”. */
  readonly fault: string;
}

interface TopicSection {
  readonly title: string;
  readonly topics: Readonly<Record<string, Topic>>;
}

/** The topics of the checklist, section by section. The ids are the names of the inputs. */
export const displayScreenTopics = {
  keyboard: {
    title: 'Keyboard',
    topics: {
      separate: {
        question: 'Can the keyboard be moved apart from the screen?',
        help: 'A laptop used for long needs a separate keyboard, or a stand and a keyboard.',
        fault: 'keyboard not separate from the screen',
      },
      tilts: { question: 'Can the keyboard be tilted?', fault: 'keyboard does not tilt' },
      comfortablePosition: {
        question: 'Can the worker find a comfortable position to type in?',
        help: 'Room in front of the keyboard for hands and arms; shoulders loose.',
        fault: 'no comfortable position to type in',
      },
      technique: {
        question: 'Does the worker type with a good technique?',
        help: 'Wrists straight and off the edge, light touch, fingers not stretched far.',
        fault: 'typing technique',
      },
      legible: { question: 'Are the keys easy to read?', fault: 'keys hard to read' },
    },
  },
  pointingDevice: {
    title: 'Mouse or other pointer',
    topics: {
      suitsTask: {
        question: 'Does the mouse or pointer suit the work?',
        help: 'Try another kind where there is trouble: trackball, pen, upright mouse.',
        fault: 'mouse or pointer does not suit the work',
      },
      close: {
        question: 'Is the mouse or pointer close to the worker?',
        help: 'Beside the keyboard, reached without stretching.',
        fault: 'mouse or pointer too far away',
      },
      supported: {
        question: 'Is the wrist or forearm supported when it is used?',
        fault: 'wrist or forearm not supported at the mouse',
      },
      smooth: {
        question: 'Does it move smoothly, at a comfortable speed?',
        fault: 'mouse or pointer does not move smoothly',
      },
      adjustable: {
        question: 'Can its speed and accuracy be set easily in the software?',
        fault: 'pointer settings hard to change',
      },
    },
  },
  screen: {
    title: 'Screen',
    topics: {
      clear: { question: 'Are the characters sharp and easy to read?', fault: 'characters not clear' },
      textSize: { question: 'Is the text big enough to read in comfort?', fault: 'text too small' },
      stable: { question: 'Is the picture steady, without flicker?', fault: 'picture not steady' },
      suitsUse: {
        question: 'Do the size and kind of screen suit the work?',
        fault: 'screen does not suit the work',
      },
      adjustable: {
        question: 'Can brightness and contrast be set?',
        fault: 'brightness or contrast cannot be set',
      },
      swivelsAndTilts: {
        question: 'Does the screen turn and tilt?',
        help: 'A separate stand or an adjustable table will do as well.',
        fault: 'screen does not turn and tilt',
      },
      noGlare: {
        question: 'Can the screen be read without glare or reflections?',
        help: 'Look from the worker’s place, with the lights on and at the brightest time of day.',
        fault: 'glare or reflections on the screen',
      },
      windowCoverings: {
        question: 'Are there blinds or curtains that work, where they are needed?',
        fault: 'blinds or curtains missing or not working',
      },
    },
  },
  software: {
    title: 'Software',
    topics: {
      suitsTask: { question: 'Does the software suit the work?', fault: 'software does not suit the work' },
    },
  },
  furniture: {
    title: 'Furniture',
    topics: {
      surfaceLargeEnough: {
        question: 'Is the desk big enough for the equipment and papers?',
        fault: 'desk too small',
      },
      withinReach: {
        question: 'Can everything that is needed be reached in comfort?',
        fault: 'things needed are out of reach',
      },
      surfaceNoGlare: {
        question: 'Are desk and other surfaces without troublesome glare?',
        fault: 'glare from the desk or other surfaces',
      },
      chairStable: { question: 'Is the chair suitable and stable?', fault: 'chair unsuitable or unstable' },
      backAdjusts: {
        question: 'Can the back of the chair be set in height and tilt?',
        fault: 'chair back does not adjust',
      },
      seatHeightAdjusts: {
        question: 'Can the height of the seat be set?',
        fault: 'seat height does not adjust',
      },
      swivelsOrCastors: {
        question: 'Does the chair swivel, or move on castors?',
        fault: 'chair does not swivel or roll',
      },
      chairAdjusted: {
        question: 'Is the chair set up for this worker?',
        help: 'Have the worker show how each lever works.',
        fault: 'chair not set up for the worker',
      },
      lowerBackSupported: {
        question: 'Does the chair support the small of the back?',
        fault: 'small of the back not supported',
      },
      armsAndEyes: {
        question: 'Are the forearms level, and the eyes about level with the top of the screen?',
        help: 'With varifocals the screen is often better lower. Go by comfort.',
        fault: 'forearms or screen at the wrong height',
      },
      feetSupported: {
        question: 'Are the feet flat on the floor or on a footrest?',
        fault: 'feet not supported',
      },
    },
  },
  environment: {
    title: 'Surroundings',
    topics: {
      roomToMove: {
        question: 'Is there room to change position and to move?',
        fault: 'too little room to move',
      },
      lighting: {
        question: 'Is the lighting right for the work?',
        help: 'Neither too bright nor too dim, for screen and paper.',
        fault: 'lighting',
      },
      air: { question: 'Is the air neither stuffy, dry nor draughty?', fault: 'air' },
      heating: { question: 'Is the temperature comfortable?', fault: 'temperature' },
      noise: { question: 'Is the noise low enough to work and talk?', fault: 'noise' },
    },
  },
  finalQuestions: {
    title: 'Last questions to the worker',
    topics: {
      noOtherProblems: {
        question: 'Is everything else about the workstation all right?',
        help: 'Ask openly whether anything has been missed.',
        fault: 'something else about the workstation',
      },
      noSymptoms: {
        question: 'Is the worker free of discomfort or symptoms from this work?',
        help: 'Ask about neck, shoulders, arms, hands, back, eyes and headaches. Details belong in the health record.',
        fault: 'discomfort or symptoms from the work',
      },
      toldOfEyeTests: {
        question: 'Has the worker been told of the right to an eye test?',
        help: 'On request, and glasses for screen work where special ones are needed.',
        fault: 'worker not told of the right to an eye test',
      },
      takesBreaks: {
        question: 'Does the worker take regular breaks from the screen?',
        help: 'Short and often, or a change of activity.',
        fault: 'too few breaks from the screen',
      },
    },
  },
} as const satisfies Readonly<Record<string, TopicSection>>;
