/** Words of the photo bench: marks over a picture, covers, crop and turn. */
export const photoBenchText = {
  zeroLength: 'A measuring line needs two different points. Draw it from one end to the other.',
  knownFirst: 'Draw a known length first: a measuring line takes its millimetres from it.',
  knownNeeded: 'Delete the measuring lines first: their millimetres come from the known length.',
  cropTooSmall: (least: number) => `The crop is too small. Leave at least ${least} pixels each way.`,
  cropOutside: 'The crop reaches beyond the picture.',
  sameMarkTwice: 'The same mark is there twice.',
  field: 'Marks on the photo',
} as const;
