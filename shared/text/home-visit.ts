/** Words of the home visit: its rooms, its checks and what a “no” means, and the comparisons of measurements. */
export const homeVisitText = {
  title: 'Home visit',
  start: 'Start a home visit',
  group: 'Home visits',
  rooms: {
    access: 'Way in and front door',
    hall: 'Hall and landing',
    stairs: 'Stairs',
    kitchen: 'Kitchen',
    living: 'Living room',
    bedroom: 'Bedroom',
    bathroom: 'Bathroom',
    toilet: 'Toilet',
    outside: 'Garden and outside',
    garage: 'Garage and parking',
    other: 'Another place',
  },
  /** Each is good when it is so. `finding` is what a “no” is called; `risk` what it can lead to. */
  checks: {
    clear: {
      label: 'Way through is clear of things, cables and loose rugs',
      finding: 'the way through is not clear',
      risk: 'fall',
    },
    even: {
      label: 'Floor is even, firm and dry',
      finding: 'the floor is not even, firm and dry',
      risk: 'fall',
    },
    lit: {
      label: 'Well lit, with a switch on the way in',
      finding: 'it is not well lit, or the switch is not on the way in',
      risk: 'fall',
    },
    reach: {
      label: 'What is used often is in reach without climbing or kneeling',
      finding: 'things used often are out of easy reach',
      risk: 'fall',
    },
    hold: {
      label: 'Something firm to hold where it is needed',
      finding: 'there is nothing firm to hold where it is needed',
      risk: 'fall',
    },
    noFire: {
      label: 'Nothing here that could start a fire or feed one',
      finding: 'something here could start a fire or feed one',
      risk: 'fire',
    },
    path: {
      label: 'Path is even, firm, and not slippery when wet',
      finding: 'the path is uneven, loose or slippery when wet',
      risk: 'fall',
    },
    edges: {
      label: 'Edges of the steps can be seen',
      finding: 'the edges of the steps are hard to see',
      risk: 'fall',
    },
    railWhole: {
      label: 'A firm rail along the whole flight',
      finding: 'there is no firm rail along the whole flight',
      risk: 'fall',
    },
    carries: {
      label: 'Hot food and drinks are moved without being carried far',
      finding: 'hot food and drinks have to be carried',
      risk: 'burn',
    },
    cooker: {
      label: 'Cooker is used safely and turned off',
      finding: 'the cooker is not used safely or not always turned off',
      risk: 'fire',
    },
    hotWater: {
      label: 'Hot water cannot scald',
      finding: 'the hot water can scald',
      risk: 'burn',
    },
    wetFloor: {
      label: 'Floor, bath and shower are not slippery when wet',
      finding: 'surfaces are slippery when wet',
      risk: 'fall',
    },
    opensOutside: {
      label: 'Door can be opened from outside in need',
      finding: 'the door cannot be opened from outside in need',
      risk: 'help',
    },
    lightFromBed: {
      label: 'Light can be switched on from the bed',
      finding: 'the light cannot be switched on from the bed',
      risk: 'fall',
    },
    nightWay: {
      label: 'Way to the toilet at night is short, lit and clear',
      finding: 'the way to the toilet at night is long, dark or not clear',
      risk: 'fall',
    },
    transferSafe: {
      label: 'Safe as it is done now',
      finding: 'it is not safe as it is done now',
      risk: 'fall',
    },
    smokeAlarm: {
      label: 'Smoke alarm that works on each floor',
      finding: 'not every floor has a smoke alarm that works',
      risk: 'fire',
    },
    carbonMonoxide: {
      label: 'Carbon monoxide alarm wherever fuel is burnt',
      finding: 'there is no carbon monoxide alarm where fuel is burnt',
      risk: 'fumes',
    },
    wayOut: {
      label: 'Can get out in a fire, by day and by night',
      finding: 'the client could not get out in a fire without help',
      risk: 'fire',
    },
    heating: {
      label: 'Heating is safe, and warm enough',
      finding: 'the heating is not safe or not warm enough',
      risk: 'fire',
    },
    electrics: {
      label: 'No damaged flex or overloaded socket',
      finding: 'there is a damaged flex or an overloaded socket',
      risk: 'fire',
    },
    smoking: {
      label: 'Nobody smokes in bed or near oxygen or creams',
      finding: 'there is smoking in bed, or near oxygen or creams',
      risk: 'fire',
    },
    clutter: {
      label: 'No rooms or ways blocked by stored things',
      finding: 'rooms or ways are blocked by stored things',
      risk: 'fire',
    },
    pets: {
      label: 'Pets are not underfoot',
      finding: 'pets are underfoot',
      risk: 'fall',
    },
  },
  risks: {
    fall: 'risk of a fall',
    fire: 'risk of fire',
    burn: 'risk of a burn or scald',
    fumes: 'risk from fumes',
    help: 'help may not reach the client',
    strain: 'risk of strain or injury to both',
  },
  findings: {
    hazard: (where: string, finding: string, risk: string) => `${where}: ${finding} (${risk}).`,
    wholeHome: 'The home',
    carer: (who: string, what: string) =>
      `Handling by ${who}${what === '' ? '' : ` (${what})`} cannot go on as it is done now (risk of strain or injury to both).`,
    someone: 'a carer',
    getsUp: 'After a fall the client does not get up from the floor without help.',
    callsHelp: 'The client cannot call for help from every room and from the floor.',
  },
  /** What stands before a room’s own name. */
  roomNamed: (room: string, name: string) => `${room}, ${name}`,
  comparisons: {
    title: 'Measurements beside published guidance',
    lead: 'Guidance for new homes in England. An existing home need not meet it; what fits the person decides.',
    none: 'No measurement so far has published guidance to stand beside it.',
    count: (outside: number, all: number) =>
      outside === 0
        ? `${all} compared, all within the guidance`
        : `${all} compared, ${outside} outside the guidance`,
    columns: ['Measurement', 'Measured', 'Guidance for new homes', 'Beside it'],
    within: 'Within the guidance',
    outside: 'Outside the guidance',
    rule: {
      privateRise: 'Rise of a private stair: 150 to 220 mm',
      privateGoing: 'Going of a private stair: 220 to 300 mm',
      pitch: 'Pitch of a private stair: 42° at most',
      step: 'Twice the rise plus the going: 550 to 700 mm',
      rail: 'Top of a handrail: 900 to 1,000 mm above the pitch line',
      outsideRise: 'Rise of steps to a home: 75 to 150 mm',
      outsideGoing: 'Going of steps to a home: 280 mm or more',
      ramp15: 'Ramp up to 1 in 15: flights of 5 m at most',
      ramp12: 'Ramp up to 1 in 12: flights of 2 m at most',
      doorHeadOn: 'Doorway approached head on: 750 mm clear, from a way 900 mm wide',
      doorTurning:
        'Doorway approached with a turn: 750 mm clear from a way 1,200 mm wide, 775 from 1,050 or 800 from 900',
      doorLeast: 'Doorway, whichever way it is approached: 750 mm clear at least',
      entranceDoor: 'Front door: 775 mm clear or more',
      entranceThreshold: 'Threshold of a front door: level, or 15 mm at most',
    },
    measure: {
      rise: 'rise',
      going: 'going',
      pitch: 'pitch',
      step: 'twice the rise plus the going',
      rail: 'height of the rail',
      ramp: 'gradient and length',
      door: 'clear opening and way to it',
      clear: 'clear opening',
      threshold: 'threshold to step over',
    },
    value: {
      millimetres: (value: string) => `${value} mm`,
      degrees: (value: string) => `${value}°`,
      ramp: (gradient: string, length: string) => `1 in ${gradient}, ${length} mm long`,
      door: (clear: string, passage: string) => `${clear} mm, from a way ${passage} mm wide`,
    },
    source: {
      stairs: 'Approved Document K, Table 1.1, England, 2013 edition',
      rail: 'Approved Document K, handrails for stairs, England, 2013 edition',
      approach: 'Approved Document M, volume 1, category 1, England, 2015 edition with 2016 amendments',
      entrance:
        'Approved Document M, volume 1, category 1, private entrances and thresholds, England, 2015 edition with 2016 amendments',
      doors: 'Approved Document M, volume 1, Table 1.1, England, 2015 edition with 2016 amendments',
    },
  },
  conflicts: {
    title: 'Measurements to check',
    steeper: (which: string) => `${which}: the ramp gains more height than it is long.`,
    turning: (which: string) => `${which}: the circle to turn in is larger than the room.`,
  },
} as const;
