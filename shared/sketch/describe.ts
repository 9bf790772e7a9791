import { groupDigits } from '../text/fields.ts';
import { sketchText as text } from '../text/sketch.ts';
import { lengthOf, type SketchElement } from './model.ts';

/** An element in words, with its measures. */
export function describeElement(element: SketchElement): string {
  switch (element.kind) {
    case 'wall':
    case 'dimension':
      return text.describe[element.kind](groupDigits(lengthOf(element)));
    case 'door':
      return text.describe.door(groupDigits(element.width));
    case 'fitting':
      return text.describe.fitting(element.label, groupDigits(element.width), groupDigits(element.depth));
    case 'words':
      return text.describe.words(element.label);
  }
}
