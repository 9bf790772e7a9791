import type { DoorWay, SketchKind, SketchOf, SketchProblem } from '../sketch/model.ts';

/** Words of the plan drawn to scale: on screen, in messages and on paper. */
export const sketchText = {
  problem: (label: string): Record<SketchProblem, string> => ({
    unreadable: `${label} cannot be read as a drawing.`,
    zeroLength: `${label} has a line without length.`,
    outside: `${label} has something that reaches beyond the paper.`,
    tooMany: `${label} has too many lines and fittings.`,
    twice: `${label} holds the same element twice.`,
  }),
  accepted: (shortest: number, size: string, most: number) =>
    `lines of ${shortest} mm or more, on a paper of ${size} mm each way, ${most} elements at most`,
  tools: 'What to draw',
  tool: {
    select: 'Choose and move',
    hand: 'Move the paper',
    wall: 'Wall',
    door: 'Door',
    fitting: 'Fitting',
    dimension: 'Measured length',
    words: 'Words',
  } satisfies Record<SketchKind | 'select' | 'hand', string>,
  kinds: {
    wall: 'Wall',
    door: 'Door',
    fitting: 'Fitting',
    dimension: 'Length',
    words: 'Words',
  } satisfies Record<SketchKind, string>,
  way: { right: 'To the right', down: 'Downwards', left: 'To the left', up: 'Upwards' } satisfies Record<
    DoorWay,
    string
  >,
  wayLabel: 'Opening goes',
  direction: 'Direction',
  swing: { left: 'Left of that', right: 'Right of that', none: 'No leaf' } satisfies Record<
    SketchOf<'door'>['swing'],
    string
  >,
  swingLabel: 'Leaf swings',
  canvas: (label: string) => `${label}: drawing`,
  canvasHelp:
    'Draw by dragging. By keyboard: arrow keys move the cross, with Shift ten steps; Enter begins and ends a line or sets a thing; Escape lets go; Delete removes what is chosen. The paper moves with two fingers, the middle button, or dragging while Space is held.',
  snap: 'Grid',
  snaps: { '50': '50 mm', '100': '100 mm' },
  zoomIn: 'Closer',
  zoomOut: 'Farther',
  fit: 'Whole drawing',
  undo: 'Undo the last change of the drawing',
  undoShort: 'Undo',
  undone: 'Undone.',
  numbers: 'Draw by numbers',
  from: 'From the cross at',
  at: (x: string, y: string) => `${x} mm across, ${y} mm down`,
  length: 'Length (mm)',
  opening: 'Clear opening (mm)',
  width: 'Width (mm)',
  depth: 'Depth (mm)',
  label: 'Label',
  add: (kind: string) => `Add ${kind.toLowerCase()}`,
  change: 'Change',
  chosen: 'Chosen',
  remove: 'Remove',
  elements: 'Everything on the drawing',
  none: 'Nothing drawn yet.',
  drawing: (length: string) => `${length} mm`,
  describe: {
    wall: (length: string) => `Wall, ${length} mm`,
    dimension: (length: string) => `Length, ${length} mm`,
    door: (width: string) => `Door, ${width} mm`,
    fitting: (label: string, width: string, depth: string) =>
      `${label === '' ? 'Fitting' : label}, ${width} by ${depth} mm`,
    words: (label: string) => `“${label}”`,
  },
  added: (what: string) => `Added: ${what}.`,
  removed: (what: string) => `Removed: ${what}.`,
  cross: (x: string, y: string) => `Cross at ${x} mm across, ${y} mm down.`,
  began: 'Line begun. Move the cross, then Enter.',
  tooShort: (shortest: number) => `A line needs a length: ${shortest} mm or more.`,
  notLength: (label: string, shortest: number, size: string) =>
    `${label}: a whole number from ${shortest} to ${size}.`,
  beyond: 'It would reach beyond the paper.',
  wordsMissing: 'Words to put on the drawing are missing.',
  full: (most: number) => `${most} elements are the most.`,
  broken: 'This drawing cannot be read. It stays as it is stored; undo brings back the one before.',
  alt: (walls: number, doors: number, fittings: string, width: string, depth: string) =>
    [
      `Plan drawn to scale, ${width} by ${depth} mm: ${walls} ${walls === 1 ? 'wall' : 'walls'}, ${doors} ${doors === 1 ? 'door' : 'doors'}`,
      fittings === '' ? '' : `; ${fittings}`,
      '.',
    ].join(''),
  empty: 'Nothing has been drawn.',
  notScale: 'Lengths in millimetres. Not a survey.',
} as const;
