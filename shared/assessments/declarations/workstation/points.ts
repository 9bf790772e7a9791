import { workstationText } from '../../../text/workstation.ts';
import type { Field, ShowIf } from '../../fields.ts';
import {
  badAnswers,
  type ElementId,
  noteId,
  type Point,
  pointsOf,
  sideId,
} from '../../workstation-points.ts';
import { choice, extra, line, option } from '../build.ts';

const text = workstationText.point;

const plainOptions = [
  option('yes', text.yes),
  option('no', text.no),
  option('notApplicable', text.notApplicable),
];

export const sideOptions = [
  option('left', text.sides.left),
  option('right', text.sides.right),
  option('both', text.sides.both),
];

/** The points of one part of the workstation: each with its side and what was seen, once it is not right. */
export function pointFields(element: ElementId, showIf?: ShowIf): readonly Field[] {
  return pointsOf(element).flatMap((point) => fieldsOf(point, showIf));
}

function fieldsOf(point: Point, showIf: ShowIf | undefined): readonly Field[] {
  const wrong: ShowIf = {
    field: point.id,
    is: badAnswers(point),
    ...(showIf === undefined ? {} : { and: showIf }),
  };
  const [fault = ''] = point.options === null ? Object.values(point.faults) : [point.question];
  const named = `${fault.charAt(0).toLowerCase()}${fault.slice(1)}`;
  return [
    choice(point.id, point.question, 'function', point.options ?? plainOptions, {
      emptyStates: ['notKnown'],
      sources: ['observed', 'client'],
      ...(point.help === undefined ? {} : { help: point.help }),
      ...(showIf === undefined ? {} : { showIf }),
    }),
    ...(point.sided
      ? [
          choice(sideId(point), text.side(named), 'function', sideOptions, {
            ...extra,
            emptyStates: ['notKnown'],
            showIf: wrong,
          }),
        ]
      : []),
    line(noteId(point), text.note(named), 'function', {
      ...extra,
      maxLength: 400,
      emptyStates: [],
      photos: true,
      showIf: wrong,
    }),
  ];
}
