/** Words about how documents look. */
export const houseText = {
  title: 'How documents look',
  settingsLead: 'Logo, typeface, colour and signature of every report and letter.',
  open: 'Choose how documents look',
  back: 'Settings',
  lead: 'For every report and letter made from now on. What was signed or released stays as it was.',
  noLetterhead:
    'The letterhead holds the clinic’s name alone: add address and contact lines under Settings, You and your letterhead.',

  logo: {
    title: 'Logo',
    help: 'A PNG or JPEG picture. It is kept small in the vault, without what cameras and programs write beside it.',
    choose: 'Choose a logo',
    replace: 'Choose another logo',
    remove: 'Remove the logo',
    none: 'No logo.',
    kept: (width: number, height: number) => `A logo of ${width} × ${height} pixels is kept.`,
  },
  scan: {
    title: 'Picture of your signature',
    help: 'A PNG or JPEG scan or photo of your signature on white paper. It is kept in the vault and stands above your name and HCPC number on documents that you have signed, and on no draft.',
    choose: 'Choose the picture of your signature',
    replace: 'Choose another picture of your signature',
    remove: 'Remove the picture of your signature',
    none: 'No picture: signed documents have a line above your name.',
    kept: (width: number, height: number) => `A picture of ${width} × ${height} pixels is kept.`,
  },
  pictureTooLarge: 'The picture is too large.',
  pictureAccepted: (side: number, kilobytes: number) =>
    `A JPEG of at most ${side} pixels and ${kilobytes} kB`,
  pictureEmpty: 'Nothing is written on this picture.',
  pictureEmptyAccepted: 'Dark ink on light paper',

  typeface: 'Typeface',
  typefaceHelp: 'The client’s own copies are always in Atkinson Hyperlegible Next.',
  typefaces: {
    sourceSans: 'Source Sans 3: plain and narrow, most words on a page',
    inter: 'Inter: a little wider, for reading on screens',
    atkinson: 'Atkinson Hyperlegible Next: made for people with low vision',
  },

  accent: 'Colour',
  accentHelp:
    'Of headings, the clinic’s name and rules. Your own: # and six digits from 0 to 9 and a to f, such as #0b5a5a.',
  accentChoices: 'Colours to choose from',
  accentNames: [
    ['#0b5a5a', 'Teal'],
    ['#1f4e8c', 'Blue'],
    ['#5b3a8c', 'Purple'],
    ['#8c2f4b', 'Plum'],
    ['#2f6b32', 'Green'],
    ['#374151', 'Slate'],
  ],
  accentShape: 'Write the colour as # and six digits from 0 to 9 and a to f.',
  accentContrast: (contrast: string, least: string) =>
    `This colour is too pale on paper: its contrast is ${contrast} to 1. Choose one with at least ${least} to 1.`,
  accentIs: (contrast: string) => `Contrast on paper ${contrast} to 1.`,

  large: 'Use large print where it can be used',
  largeHelp: 'Letters and summaries to clients. It can be chosen otherwise for each document.',

  signature: 'Signature',
  signatureHelp: 'Your name, letters after it and HCPC number stand under Settings, You and your letterhead.',
  profession: 'Profession, as it stands below your name',
  professionMissing: 'Enter your profession.',
  contactLines: 'Contact lines below the signature',
  contactLinesHelp: 'Up to three, one on each line, each at most 120 characters. They may be left empty.',
  contactLinesWrong: 'At most three lines of at most 120 characters each.',

  save: 'Save how documents look',
  saved: 'Saved.',
  plain: 'Back to the plain look',
  preview: 'Sample page',
  previewPage: 'The sample page as it would be printed',

  sample: {
    title: 'Report on work and health',
    reference: 'SAMPLE',
    heading: 'Summary',
    paragraph:
      'This is how running text stands on the page. Lines are about seventy-five characters long, and numbers such as 12 kg keep their unit.',
    tableCaption: 'What the job asks and what was seen',
    columns: ['Demand', 'The job', 'Seen'],
    rows: [
      ['Lifting, floor to waist', '12 kg, 10 times a shift', '8 kg, 10 times'],
      ['Standing in one place', '2 hours without a break', '45 minutes'],
    ],
    second: 'What we suggest',
    items: ['A stool at the till.', 'Lighter boxes from the store room.'],
  },
} as const;
