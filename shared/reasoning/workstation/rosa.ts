import {
  fromChoice,
  fromYesNo,
  type InputSource,
  inputsFrom,
} from '../../assessments/instruments/answer-inputs.ts';
import type { InstrumentForm, Reading } from '../../assessments/instruments/form.ts';
import { officePicture, rosaMeaning, timeConflicts, timeSource } from '../../assessments/instruments/rosa.ts';
import { type AssessedReading, assessReadings } from '../../assessments/instruments/score-readings.ts';
import { RecordView } from '../../assessments/view.ts';
import { afterId, workstationPoints } from '../../assessments/workstation-points.ts';
import type { Answer } from '../../domain/answers.ts';
import { rosa } from '../../instruments/posture/rosa.ts';

/** A point that is not right adds to the score; one that does not apply adds nothing; one that is open leaves the input missing. */
function fromPoint(input: string, id: string): InputSource {
  return {
    input,
    path: id,
    read: (record) => {
      const answer = record.text(id);
      return answer === undefined ? undefined : answer === 'no';
    },
  };
}

const chair: readonly InputSource[] = [
  fromChoice('chair.seatHeight.posture', 'seatHeight'),
  fromPoint('chair.seatHeight.insufficientLegSpace', 'desk_legSpace'),
  fromPoint('chair.seatHeight.nonAdjustable', 'furniture_seatHeightAdjusts'),
  fromChoice('chair.seatDepth.posture', 'seatDepth'),
  fromPoint('chair.seatDepth.nonAdjustable', 'chair_seatDepthAdjusts'),
  fromChoice('chair.armrests.posture', 'armrests'),
  fromPoint('chair.armrests.hardOrDamaged', 'chair_armrestsSoft'),
  fromPoint('chair.armrests.tooWide', 'chair_armrestsClose'),
  fromPoint('chair.armrests.nonAdjustable', 'chair_armrestsAdjust'),
  fromChoice('chair.backSupport.posture', 'backSupport'),
  fromPoint('chair.backSupport.workSurfaceTooHigh', 'desk_lowEnough'),
  fromPoint('chair.backSupport.nonAdjustable', 'furniture_backAdjusts'),
];

const monitor: readonly InputSource[] = [
  fromChoice('monitor.posture', 'monitor'),
  fromPoint('monitor.tooFar', 'screen_distance'),
  fromPoint('monitor.neckTwistOver30', 'screen_inFront'),
  fromPoint('monitor.glare', 'screen_noGlare'),
  fromPoint('monitor.noDocumentHolder', 'screen_documentHolder'),
];

const phone: readonly InputSource[] = [
  fromChoice('phone.posture', 'phone'),
  fromPoint('phone.neckShoulderHold', 'phone_neckFree'),
  fromPoint('phone.noHandsFree', 'phone_handsFree'),
];

const mouse: readonly InputSource[] = [
  fromChoice('mouse.posture', 'mouse'),
  fromPoint('mouse.differentSurfaces', 'pointer_sameSurface'),
  fromPoint('mouse.pinchGrip', 'pointer_wholeHand'),
  fromPoint('mouse.palmrestInFront', 'pointer_noPalmRest'),
];

const keyboard: readonly InputSource[] = [
  fromChoice('keyboard.posture', 'keyboard'),
  fromPoint('keyboard.deviation', 'keyboard_wristsInLine'),
  fromPoint('keyboard.tooHighShouldersShrugged', 'keyboard_shouldersLow'),
  fromPoint('keyboard.overheadReach', 'keyboard_nothingOverhead'),
  fromPoint('keyboard.platformNonAdjustable', 'keyboard_surfaceAdjusts'),
];

function sourcesFor(record: RecordView): readonly InputSource[] {
  const usesPhone = record.text('phoneUsed') === 'yes';
  return [
    ...chair,
    timeSource('chair', record),
    ...monitor,
    timeSource('monitor', record),
    fromYesNo('phone.used', 'phoneUsed'),
    ...(usesPhone ? [...phone, timeSource('phone', record)] : []),
    ...mouse,
    timeSource('mouse', record),
    ...keyboard,
    timeSource('keyboard', record),
  ];
}

/** The inputs of ROSA from the answers of a workstation. What is not answered is left out, never taken as right. */
export function workstationReading(record: RecordView): Reading {
  return { id: 'main', title: null, instrument: rosa, ...inputsFrom(sourcesFor(record), record) };
}

/** ROSA as the answers of a workstation score it. */
export const workstationScoring: Pick<
  InstrumentForm,
  'readings' | 'heldBack' | 'meaning' | 'sensitivity' | 'drawings'
> = {
  sensitivity: 'function',
  readings: (record) => [workstationReading(record)],
  heldBack: timeConflicts,
  meaning: rosaMeaning,
  drawings: (record) => [officePicture(workstationReading(record), record)],
};

/**
 * The workstation as it is after what was changed on the visit: answers given for “after” take the place of the first ones, all else
 * stays as found. The same view while nothing was changed.
 */
export function afterChanges(record: RecordView): RecordView {
  const changed: Record<string, Answer> = {};
  for (const point of workstationPoints) {
    const before = record.text(point.id);
    const after = record.answer(afterId(point));
    const value = record.text(afterId(point));
    // An answer to a question that no longer shows must not count.
    if (after === undefined || value === undefined || point.faults[before ?? ''] === undefined) continue;
    if (value !== before) changed[point.id] = { ...after, value };
  }
  if (Object.keys(changed).length === 0) return record;
  return new RecordView(record.recordId, record.declaration, { ...record.answers, ...changed });
}

/** ROSA of a workstation as it was found, and after what was changed; `after` is null while nothing was. */
export interface WorkstationScores {
  /** Why there is no score, or null. */
  readonly heldBack: string | null;
  readonly before: AssessedReading | null;
  readonly after: AssessedReading | null;
}

/** Scores a workstation before and after the changes of the visit. */
export function workstationScores(record: RecordView): WorkstationScores {
  const { heldBack, readings } = assessReadings(workstationScoring, record);
  const after = afterChanges(record);
  return {
    heldBack,
    before: readings[0] ?? null,
    after: after === record ? null : (assessReadings(workstationScoring, after).readings[0] ?? null),
  };
}

/** The parts of the score that are set side by side. */
const parts = ['chairScore', 'sectionB', 'sectionC', 'final'] as const;

/** Each part of the score before and after; null while it cannot be told. */
export function rosaParts(before: AssessedReading, after: AssessedReading) {
  const value = ({ assessment }: AssessedReading, part: (typeof parts)[number]): number | null => {
    const found: unknown = assessment.status === 'scored' ? Reflect.get(assessment.result, part) : null;
    return typeof found === 'number' ? found : null;
  };
  return parts.map((part) => ({ part, found: value(before, part), changed: value(after, part) }));
}
