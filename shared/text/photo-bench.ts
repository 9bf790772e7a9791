import type { Mark } from '../photos/layer.ts';

/** A whole number with its thousands marked, as every length is written. */
const millimetres = (mm: number) => `${mm.toLocaleString('en-GB')} mm`;

/** Words of the photo bench: marks over a picture, covers, crop and turn. */
export const photoBenchText = {
  title: 'Photo bench',
  open: 'Mark, cover or crop',
  openNamed: (name: string) => `Mark, cover or crop ${name}`,
  back: 'Back to the photos',
  lead: 'The stored picture stays as it is. Documents get a copy with everything you see here, and nothing of what is covered.',
  zeroLength: 'A measuring line needs two different points. Draw it from one end to the other.',
  knownFirst: 'Draw a known length first: a measuring line takes its millimetres from it.',
  knownNeeded: 'Delete the measuring lines first: their millimetres come from the known length.',
  cropTooSmall: (least: number) => `The crop is too small. Leave at least ${least} pixels each way.`,
  cropOutside: 'The crop reaches beyond the picture.',
  sameMarkTwice: 'The same mark is there twice.',
  wordsFirst: 'Write the words first, then point to their place.',
  tooManyMarks: 'This photo has 200 marks. Delete some first.',
  field: 'Marks on the photo',
  picture: (caption: string) => (caption === '' ? 'Photo without a caption' : caption),
  sheet: 'The picture and its marks',
  tools: 'Tools',
  tool: {
    select: 'Choose',
    arrow: 'Arrow',
    line: 'Line',
    circle: 'Circle',
    text: 'Words',
    known: 'Known length',
    measure: 'Measure',
    cover: 'Cover',
    crop: 'Crop',
  },
  hint: {
    select:
      'Choose a mark in the picture or in the list. Drag it, or move it with the arrow keys; with Shift its end. Delete takes it off.',
    arrow: 'Draw from the tail to the point. Enter puts one in the middle.',
    line: 'Draw from end to end. Enter puts one in the middle.',
    circle: 'Draw from the centre outwards. Enter puts one in the middle.',
    text: 'Write the words, then point to their place. Enter puts them in the middle.',
    known:
      'Draw along something whose length you know, such as a sheet of paper or a door, then type its millimetres.',
    measure:
      'Draw from end to end. True only for what is as far from the camera as the known length, and seen straight on.',
    cover:
      'Paint over faces, screens, names and letters. The paint is solid: nothing of what is below reaches a document.',
    crop: 'Draw the part to keep. What is outside reaches no document.',
  },
  brush: 'Width of the brush',
  brushes: { fine: 'Fine', middle: 'Middle', broad: 'Broad' },
  words: 'Words to write',
  howTo: 'How to use it',
  knownMm: 'Known length in millimetres',
  knownAccepted: (least: number, most: number) =>
    `A number from ${least} to ${most.toLocaleString('en-GB')}.`,
  setKnown: 'Use this length',
  undo: 'Undo',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  wholePicture: 'Whole picture',
  marks: 'Marks',
  noMarks: 'No marks yet.',
  known: (mm: number) => `Known length, ${millimetres(mm)}`,
  mark: {
    arrow: 'Arrow',
    line: 'Line',
    circle: 'Circle',
    text: 'Words',
    measure: 'Measuring line',
    cover: 'Cover',
  } satisfies Record<Mark['kind'], string>,
  numbered: (name: string, number: number) => `${name} ${number}`,
  withContent: (name: string, content: string) => `${name}: ${content}`,
  deleteMark: (name: string) => `Delete ${name}`,
  millimetres: (mm: number | null) => (mm === null ? 'no known length' : millimetres(mm)),
  knownMillimetres: (mm: number) => `${millimetres(mm)} known`,
  saved: 'All marks are saved.',
  saving: 'Saving',
  notSaved: 'Not saved yet. It is tried again on its own.',
  about: 'About this photo',
  noFaces:
    'Otway does not look for faces by itself: no program that works without a network finds them surely enough. Look at every corner, mirrors and windows too.',
} as const;
