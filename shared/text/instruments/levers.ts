/** Words for what would bring a result down, and for changes that are scored again. */
export const leversText = {
  section: 'Changes tried out',
  purpose:
    'Type what would be different, such as a higher pallet. The result with it stands beside the present one at once; the answers above stay as they are.',
  changes: 'Changes',
  item: 'change',
  what: 'What would be different',
  whatHelp: 'As the report will say it: “Raise the pallet to 75 cm”.',
  task: 'In which of the tasks',
  status: 'How far it has come',
  statuses: {
    idea: ['Considered', 'Not tried at the workplace'],
    doneToday: ['Made today', 'In place when you left'],
    recommended: ['Recommended', ''],
    notChosen: ['Considered and not chosen', ''],
  },
  why: 'Why it was not chosen',
  parts: 'What it changes',
  partsHelp: 'Choose each part; then give it as it would be. Whatever is not chosen stays as it is.',
  /** Parts of a lift. */
  lift: {
    load: 'Load',
    coupling: 'Grip',
    startHeight: 'Height at the start',
    startDistance: 'Hand distance at the start',
    endHeight: 'Height at the end',
    endDistance: 'Hand distance at the end',
    angle: 'Twist',
    frequency: 'How often',
    duration: 'How long',
  },
  inTask: (task: string, part: string) => `${task}: ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
  /** Parts of a posture. */
  posture: {
    neck: 'Neck',
    trunk: 'Trunk',
    legs: 'Legs',
    load: 'Load and force',
    activity: 'Held or repeated',
    leftUpperArm: 'Left upper arm',
    leftLowerArm: 'Left forearm',
    leftWrist: 'Left wrist',
    leftLoad: 'Left hand: load and force',
    leftGrip: 'Left grip',
    rightUpperArm: 'Right upper arm',
    rightLowerArm: 'Right forearm',
    rightWrist: 'Right wrist',
    rightLoad: 'Right hand: load and force',
    rightGrip: 'Right grip',
  },
  /** A list of parts that must change together. */
  together: (parts: readonly string[]) => parts.join(' and '),
  /** What one would do, in one of several tasks. */
  adviceIn: (task: string | undefined, advice: string) =>
    task === undefined ? advice : `${advice} (${task})`,
  adviceStart: (advice: string) => `${advice.charAt(0).toUpperCase()}${advice.slice(1)}`,
  fromTo: (question: string, from: string, to: string) =>
    `${question}${question.endsWith('?') ? '' : ':'} ${from} → ${to}`,
  open: 'not answered',
  /** The panel beside the questions. */
  panel: 'What would bring it down',
  panelOf: (title: string) => `What would bring it down: ${title}`,
  lead: 'Each part at its best with all else as it is, scored again by the same method; the largest fall first.',
  leadPairs: 'No part by itself makes it lower. These two together do.',
  nothingLowers: 'None of its parts, alone or two together, makes the result lower.',
  beforeAfter: (before: string, after: string) => `${before} → ${after}`,
  tryOut: 'Try this out',
  tryOutOf: (title: string) => `Try this out: ${title}`,
  tried: 'Changes, scored again',
  untitled: 'Change without a name',
  present: 'Now',
  changed: 'With the change',
  verdicts: { lower: 'Lower', higher: 'Higher', same: 'The same' },
  way: (title: string) => `How the result with “${title}” was worked out`,
  source: (source: string, date: string | null) =>
    date === null ? `From: ${source}.` : `From: ${source}. Assessed on ${date}.`,
  problems: {
    nothing:
      'Choose what it changes, and give each as it would be. Until then there is nothing to score again.',
    same: 'It gives what is there already: nothing is different.',
    task: 'Say in which of the tasks it would be different.',
    unreadable: 'What was typed could not be read. It is not scored until it is put right or cleared.',
    noPresent: 'The present result is not complete yet, so there is nothing to set this beside.',
    incomplete: 'With this change there is no result: something it asks for is still missing.',
  },
} as const;
