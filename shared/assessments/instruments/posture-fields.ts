import { postureFormText as text } from '../../text/instruments/posture-form.ts';
import { choice, choices, noneOf, number, option } from '../declarations/build.ts';
import type { Section } from '../define.ts';
import type { ChoicesField, NumberField, Option, ShowIf } from '../fields.ts';
import type { RecordView } from '../view.ts';

export type Side = 'left' | 'right';

/** How a posture is entered: angles and what was seen, or the score of each part of the body. */
export type Entry = 'angles' | 'scores';

/** Which side, and which way of entering; everything else hangs on these two. */
export function waySection(sidesHelp: string): Section {
  return {
    id: 'way',
    title: text.way,
    fields: [
      choice(
        'sides',
        text.sides,
        'function',
        [option('left', text.left), option('right', text.right), option('both', text.both)],
        { help: sidesHelp, emptyStates: [] },
      ),
      choice(
        'entry',
        text.entry,
        'function',
        [
          option('angles', text.byAngles, text.byAnglesHelp),
          option('scores', text.byScores, text.byScoresHelp),
        ],
        { emptyStates: [] },
      ),
    ],
  };
}

/** Shown while this way of entering is chosen, and this side is assessed where it belongs to one. */
export function when(entry: Entry, side?: Side): { readonly showIf: ShowIf } {
  const way: ShowIf = { field: 'entry', is: [entry] };
  return { showIf: side === undefined ? way : { field: 'sides', is: [side, 'both'], and: way } };
}

/** A joint angle in whole degrees. */
export function angleField(
  id: string,
  label: string,
  help: string,
  shown: { readonly showIf: ShowIf },
): NumberField {
  return number(id, label, 'function', { unit: '°', min: -180, max: 180, help, ...mayWait, ...shown });
}

/** A score from a worksheet; a digit chooses it and goes on. */
export function scoreField(
  id: string,
  label: string,
  [min, max]: readonly [number, number],
  help: string,
  shown: { readonly showIf: ShowIf },
): NumberField {
  return number(id, label, 'function', { unit: '', min, max, help, scale: text.scale, ...mayWait, ...shown });
}

/** A load or force in kilograms. */
export function loadField(
  id: string,
  label: string,
  help: string,
  shown: { readonly showIf: ShowIf },
): NumberField {
  return number(id, label, 'function', {
    unit: 'kg',
    min: 0,
    max: 500,
    decimals: 1,
    help,
    ...mayWait,
    ...shown,
  });
}

/** What may be left open while it is not known; a score then waits for it. */
export const mayWait = { emptyStates: ['notKnown'] } as const;

/** Any number of additions, or none of them. */
export function additionsField(
  id: string,
  label: string,
  options: readonly Option[],
  rest: { readonly help?: string; readonly showIf?: ShowIf } = {},
): ChoicesField {
  return choices(id, label, 'function', [...options, noneOf(text.none)], { ...mayWait, ...rest });
}

/** The sides that are assessed, left first; none while it is not said. */
export function sidesOf(record: RecordView): readonly Side[] {
  const sides = record.text('sides');
  if (sides === 'both') return ['left', 'right'];
  return sides === 'left' || sides === 'right' ? [sides] : [];
}

/** The way of entering; angles until it is said. */
export function entryOf(record: RecordView): Entry {
  return record.text('entry') === 'scores' ? 'scores' : 'angles';
}

/** The path of a question that is asked of each side: `leftWrist`. */
export function ofSide(side: Side, id: string): string {
  return `${side}${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}
