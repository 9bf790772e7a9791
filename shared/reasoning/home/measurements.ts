import type { RecordView } from '../../assessments/view.ts';
import type { AnswerPath } from '../../domain/answers.ts';
import { type Millimetres, millimetres } from '../../domain/units.ts';
import { groupDigits } from '../../text/fields.ts';
import { midSentence } from '../../text/findings.ts';
import { homeVisitText } from '../../text/home-visit.ts';
import { roomName } from '../rules/home.ts';
import {
  compareDoorway,
  compareEntrance,
  compareFlight,
  compareRamp,
  gradientOf,
  type HomeRule,
  leastDoorway,
  paceOf,
  pitchOf,
} from './geometry.ts';

const text = homeVisitText.comparisons;

/** A measurement of this home beside what published guidance says of new ones. */
export interface Comparison {
  /** Where the measurement stands. */
  readonly path: AnswerPath;
  readonly rule: HomeRule;
  /** The place as typed: it is searched before release. */
  readonly place: string;
  readonly what: string;
  readonly value: string;
  readonly guidance: string;
  readonly source: string;
  readonly within: boolean;
}

/** Every measurement of the visit that published guidance speaks about, in the order of the rooms. */
export function homeComparisons(visit: RecordView): readonly Comparison[] {
  return seenRooms(visit).flatMap((room) => [
    ...visit.items(`${room}.doors`).flatMap((id) => doorway(visit, room, `${room}.doors.${id}`)),
    ...visit.items(`${room}.flights`).flatMap((id) => flight(visit, room, `${room}.flights.${id}`)),
    ...visit.items(`${room}.ramps`).flatMap((id) => ramp(visit, room, `${room}.ramps.${id}`)),
  ]);
}

/** Paths of the rooms that were seen. */
export function seenRooms(visit: RecordView): readonly AnswerPath[] {
  return visit
    .items('rooms')
    .map((id) => `rooms.${id}`)
    .filter((path) => (visit.text(`${path}.seen`) ?? 'seen') === 'seen');
}

/** `Stairs, lower flight`: the room and what the item is called there. */
function placeName(visit: RecordView, room: AnswerPath, path: AnswerPath): string {
  const name = roomName(visit, room.slice('rooms.'.length));
  const which = visit.text(`${path}.which`);
  return which === undefined ? name : homeVisitText.roomNamed(name, midSentence(which));
}

function lengthAt(visit: RecordView, path: AnswerPath): Millimetres | undefined {
  const value = visit.number(path);
  return value === undefined ? undefined : millimetres(value);
}

const shown = (value: number): string => groupDigits(Math.round(value));

function flight(visit: RecordView, room: AnswerPath, path: AnswerPath): Comparison[] {
  const kind = visit.text(`${room}.room`);
  const outdoors = kind === 'access' || kind === 'outside' || kind === 'garage';
  const place = visit.text(`${path}.place`) ?? (outdoors ? 'outside' : 'inside');
  const rise = lengthAt(visit, `${path}.rise`);
  const going = lengthAt(visit, `${path}.going`);
  const railHeight = lengthAt(visit, `${path}.railHeight`);
  const name = placeName(visit, room, path);
  return compareFlight({ place: place === 'outside' ? 'outside' : 'inside', rise, going, railHeight }).map(
    ({ rule, within }): Comparison => {
      const of = flightMeasure(rule, rise, going, railHeight);
      const source =
        rule === 'rail'
          ? text.source.rail
          : rule === 'outsideRise' || rule === 'outsideGoing'
            ? text.source.approach
            : text.source.stairs;
      return {
        path: `${path}.${of.field}`,
        rule,
        place: name,
        what: of.what,
        value: of.value,
        guidance: text.rule[rule],
        source,
        within,
      };
    },
  );
}

function flightMeasure(
  rule: HomeRule,
  rise: Millimetres | undefined,
  going: Millimetres | undefined,
  railHeight: Millimetres | undefined,
): { readonly field: string; readonly what: string; readonly value: string } {
  const millimetre = (value: number) => text.value.millimetres(shown(value));
  if (rule === 'rail')
    return { field: 'railHeight', what: text.measure.rail, value: millimetre(railHeight ?? 0) };
  if (rise !== undefined && going !== undefined) {
    if (rule === 'pitch')
      return {
        field: 'rise',
        what: text.measure.pitch,
        value: text.value.degrees(pitchOf(rise, going).toFixed(1)),
      };
    if (rule === 'step')
      return { field: 'going', what: text.measure.step, value: millimetre(paceOf(rise, going)) };
  }
  return rule === 'privateGoing' || rule === 'outsideGoing'
    ? { field: 'going', what: text.measure.going, value: millimetre(going ?? 0) }
    : { field: 'rise', what: text.measure.rise, value: millimetre(rise ?? 0) };
}

function ramp(visit: RecordView, room: AnswerPath, path: AnswerPath): Comparison[] {
  const rise = lengthAt(visit, `${path}.rise`);
  const length = lengthAt(visit, `${path}.length`);
  if (rise === undefined || length === undefined || rise >= length) return [];
  const verdict = compareRamp(rise, length);
  if (verdict === undefined) return [];
  return [
    {
      path: `${path}.rise`,
      place: placeName(visit, room, path),
      what: text.measure.ramp,
      value: text.value.ramp(gradientOf(rise, length).toFixed(1).replace(/\.0$/u, ''), shown(length)),
      guidance: text.rule[verdict.rule],
      source: text.source.approach,
      ...verdict,
    },
  ];
}

/** What a doorway is called where it is the way into the home. */
const entranceName = /\b(?:front|main|entrance)[\s-]+door\b/iu;

function doorway(visit: RecordView, room: AnswerPath, path: AnswerPath): Comparison[] {
  const clear = lengthAt(visit, `${path}.clear`);
  const place = placeName(visit, room, path);
  const which = visit.text(`${path}.which`) ?? '';
  const roomKind = visit.text(`${room}.room`);
  if ((roomKind === 'access' && !/\bgate\b/iu.test(which)) || entranceName.test(which))
    return entrance(visit, path, place, clear);
  if (clear === undefined) return [];
  const passage = lengthAt(visit, `${path}.passage`);
  const approach = visit.text(`${path}.approach`);
  const known = passage !== undefined && (approach === 'headOn' || approach === 'turning');
  if (!known && clear >= leastDoorway) return [];
  const verdict = known
    ? compareDoorway(approach, clear, passage)
    : ({ rule: 'doorLeast', within: false } as const);
  return [
    {
      path: `${path}.clear`,
      place,
      what: known ? text.measure.door : text.measure.clear,
      value: known ? text.value.door(shown(clear), shown(passage)) : text.value.millimetres(shown(clear)),
      guidance: text.rule[verdict.rule],
      source: text.source.doors,
      ...verdict,
    },
  ];
}

function entrance(
  visit: RecordView,
  path: AnswerPath,
  place: string,
  clear: Millimetres | undefined,
): Comparison[] {
  const threshold = lengthAt(visit, `${path}.threshold`);
  return compareEntrance(clear, threshold).map(({ rule, within }) => {
    const [field, what, value] =
      rule === 'entranceThreshold'
        ? (['threshold', text.measure.threshold, threshold] as const)
        : (['clear', text.measure.clear, clear] as const);
    return {
      path: `${path}.${field}`,
      rule,
      place,
      what,
      value: text.value.millimetres(shown(value ?? 0)),
      guidance: text.rule[rule],
      source: text.source.entrance,
      within,
    };
  });
}

/** Measurements that cannot all be right, one sentence each. */
export function homeConflicts(
  visit: RecordView,
): readonly { readonly path: AnswerPath; readonly words: string }[] {
  return seenRooms(visit).flatMap((room) => {
    const ramps = visit.items(`${room}.ramps`).flatMap((id) => {
      const path = `${room}.ramps.${id}`;
      const rise = visit.number(`${path}.rise`);
      const length = visit.number(`${path}.length`);
      return rise !== undefined && length !== undefined && rise >= length
        ? [{ path: `${path}.rise`, words: homeVisitText.conflicts.steeper(placeName(visit, room, path)) }]
        : [];
    });
    const circle = visit.number(`${room}.turning`);
    const sides = ['length', 'width'].flatMap((side) => visit.number(`${room}.${side}`) ?? []);
    const larger = circle !== undefined && sides.some((side) => circle > side);
    const name = roomName(visit, room.slice('rooms.'.length));
    return [
      ...(larger ? [{ path: `${room}.turning`, words: homeVisitText.conflicts.turning(name) }] : []),
      ...ramps,
    ];
  });
}
