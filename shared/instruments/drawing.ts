import type { Shape } from '../documents/tree.ts';

/** A plain picture in points from its top left; the screen turns it into SVG, the PDF draws it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Says in words what the picture shows, with its numbers. */
  readonly alt: string;
}
