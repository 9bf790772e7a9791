import type { Drawing } from '../../instruments/drawing.ts';
import {
  type AreaScore,
  type OfficeArea,
  officeAreas,
  officeDrawing,
} from '../../instruments/drawings/office.ts';
import { rosa } from '../../instruments/posture/rosa.ts';
import { knownAreaScore } from '../../instruments/posture/rosa-areas.ts';
import { rosaDuration } from '../../instruments/posture/rosa-duration.ts';
import { rosaText as text } from '../../text/instruments/rosa.ts';
import { rosaFormText as ask } from '../../text/instruments/rosa-form.ts';
import type { RecordView } from '../view.ts';
import { fromChoice, fromTick, fromYesNo, type InputSource, inputsFrom } from './answer-inputs.ts';
import { defineInstrumentForm, type Meaning, type Reading } from './form.ts';
import { rosaSections, type TimedArea, timedAreas } from './rosa-sections.ts';

/** ROSA of one workstation. */
export const rosaForm = defineInstrumentForm({
  kind: 'rosa',
  group: 'posture',
  version: 1,
  title: text.certificate.title,
  sensitivity: 'function',
  sections: rosaSections,
  readings: (record) => [reading(record)],
  heldBack: timeConflicts,
  meaning: rosaMeaning,
  drawings: (record) => [officePicture(reading(record), record)],
});

/** What a result says of the workstation: a hazard from the action level on, with the parts that reach it. */
export function rosaMeaning({ inputs }: Pick<Reading, 'inputs'>): Meaning | null {
  const result = rosa.score(inputs);
  if (!result.actionLevelReached) return null;
  const parts = [
    ...(result.chairScore === result.final ? [ask.parts.chair] : []),
    ...(result.sectionB === result.final ? [ask.parts.monitorAndPhone(result.phoneScore > 0)] : []),
    ...(result.sectionC === result.final ? [ask.parts.mouseAndKeyboard] : []),
  ];
  return { kind: 'hazard', functionalEffect: ask.effect(parts) };
}

/** Why the times of use cannot be used, in words; null while they can. */
export function timeConflicts(record: RecordView): string | null {
  const conflicts = timedAreas.flatMap((area) => conflictIn(area, record) ?? []);
  return conflicts.length === 0 ? null : conflicts.join(' ');
}

function reading(record: RecordView): Reading {
  return { id: 'main', title: null, instrument: rosa, ...inputsFrom(sourcesFor(record), record) };
}

const chairSources: readonly InputSource[] = [
  fromChoice('chair.seatHeight.posture', 'seatHeight'),
  fromYesNo('chair.seatHeight.insufficientLegSpace', 'legSpace', false),
  fromChoice('chair.seatDepth.posture', 'seatDepth'),
  fromChoice('chair.armrests.posture', 'armrests'),
  fromTick('chair.armrests.hardOrDamaged', 'armrestsAlso', 'hardOrDamaged'),
  fromTick('chair.armrests.tooWide', 'armrestsAlso', 'tooWide'),
  fromChoice('chair.backSupport.posture', 'backSupport'),
  fromYesNo('chair.backSupport.workSurfaceTooHigh', 'surfaceTooHigh'),
  fromTick('chair.seatHeight.nonAdjustable', 'fixed', 'seatHeight'),
  fromTick('chair.seatDepth.nonAdjustable', 'fixed', 'seatDepth'),
  fromTick('chair.armrests.nonAdjustable', 'fixed', 'armrests'),
  fromTick('chair.backSupport.nonAdjustable', 'fixed', 'backSupport'),
];

const monitorSources: readonly InputSource[] = [
  fromChoice('monitor.posture', 'monitor'),
  ...['tooFar', 'neckTwistOver30', 'glare', 'noDocumentHolder'].map((name) =>
    fromTick(`monitor.${name}`, 'monitorAlso', name),
  ),
];

const phoneSources: readonly InputSource[] = [
  fromChoice('phone.posture', 'phone'),
  fromTick('phone.neckShoulderHold', 'phoneAlso', 'neckShoulderHold'),
  fromTick('phone.noHandsFree', 'phoneAlso', 'noHandsFree'),
];

const mouseAndKeyboardSources: readonly InputSource[] = [
  fromChoice('mouse.posture', 'mouse'),
  ...['differentSurfaces', 'pinchGrip', 'palmrestInFront'].map((name) =>
    fromTick(`mouse.${name}`, 'mouseAlso', name),
  ),
  fromChoice('keyboard.posture', 'keyboard'),
  ...['deviation', 'tooHighShouldersShrugged', 'overheadReach', 'platformNonAdjustable'].map((name) =>
    fromTick(`keyboard.${name}`, 'keyboardAlso', name),
  ),
];

/** Of a telephone that is not used, only that is said. */
function sourcesFor(record: RecordView): readonly InputSource[] {
  const used = fromYesNo('phone.used', 'phoneUsed');
  const usesPhone = record.text('phoneUsed') === 'yes';
  return [
    ...chairSources,
    timeSource('chair', record),
    ...monitorSources,
    timeSource('monitor', record),
    used,
    ...(usesPhone ? [...phoneSources, timeSource('phone', record)] : []),
    ...mouseAndKeyboardSources,
    timeSource('mouse', record),
    timeSource('keyboard', record),
  ];
}

const chosenTimes: Readonly<Record<string, number>> = { short: -1, medium: 0, long: 1 };

/** The time of use of an area, and the answer that it still waits for. */
export function timeSource(area: TimedArea, record: RecordView): InputSource {
  const chosen = record.text(`${area}Time`);
  const waitsFor =
    chosen !== 'times'
      ? `${area}Time`
      : record.number(`${area}Minutes`) === undefined
        ? `${area}Minutes`
        : `${area}Hours`;
  return {
    input: `${area}.durationModifier`,
    path: waitsFor,
    read: () => {
      if (chosen !== 'times') return chosenTimes[chosen ?? ''];
      const assessed = timesOf(area, record);
      return assessed.status === 'scored' ? assessed.result.durationModifier : undefined;
    },
  };
}

function timesOf(area: TimedArea, record: RecordView) {
  return rosaDuration.assess({
    longestContinuousMinutes: record.number(`${area}Minutes`),
    totalHoursPerDay: record.number(`${area}Hours`),
  });
}

/** Why the times of an area cannot be used; undefined while they can, or are not both there. */
function conflictIn(area: TimedArea, record: RecordView): string | undefined {
  if (record.text(`${area}Time`) !== 'times') return undefined;
  const assessed = timesOf(area, record);
  const minutes = record.number(`${area}Minutes`);
  const hours = record.number(`${area}Hours`);
  if (assessed.status === 'scored' || minutes === undefined || hours === undefined) return undefined;
  const [problem] = assessed.invalid;
  return problem && ask.conflict(ask.areas[area], minutes, hours, problem.problem);
}

/** The workstation with what is known of each area. */
export function officePicture({ inputs }: Pick<Reading, 'inputs'>, record: RecordView): Drawing {
  const drawn: Partial<Record<OfficeArea, AreaScore>> = {};
  for (const area of officeAreas) {
    const given: unknown = Reflect.get(area in inputs ? inputs : Object(inputs.chair), area);
    const score = knownAreaScore(area, given);
    if (score !== undefined) drawn[area] = { score, best: 1 };
  }
  if (record.text('phoneUsed') === 'no') drawn.phone = 'notUsed';
  return officeDrawing(drawn);
}
