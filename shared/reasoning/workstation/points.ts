import type { RecordView } from '../../assessments/view.ts';
import { faultAt, type Point, sideId, workstationPoints } from '../../assessments/workstation-points.ts';
import { workstationText } from '../../text/workstation.ts';
import { afterChanges } from './rosa.ts';

/** A point that was found not to be right. */
export interface FoundPoint {
  readonly point: Point;
  /** In a few words. */
  readonly fault: string;
  /** `left`, `right` or `both`, where a side was named. */
  readonly side: string | undefined;
  /** What is still wrong after what was changed on the visit; undefined once it is put right. */
  readonly after: string | undefined;
}

/** Every point that is on the page and was not right when the workstation was found. */
export function foundPoints(record: RecordView): readonly FoundPoint[] {
  const after = afterChanges(record);
  return workstationPoints.flatMap((point) => {
    const fault = isAsked(record, point) ? faultAt(record, point) : undefined;
    if (fault === undefined) return [];
    return { point, fault, side: record.text(sideId(point)), after: faultAt(after, point) };
  });
}

/** How many points apply, are right, are not right before and after, and are open. */
export interface PointCounts {
  readonly right: number;
  readonly found: number;
  readonly putRight: number;
  readonly left: number;
  readonly open: number;
}

/** Counts over every point that is asked. Unanswered and not known are open, never right. */
export function countPoints(record: RecordView): PointCounts {
  return countsOf(record, workstationPoints);
}

/** As `countPoints`, over these points alone. */
export function countsOf(record: RecordView, points: readonly Point[]): PointCounts {
  const asked = points.filter((point) => isAsked(record, point));
  const found = foundPoints(record).filter(({ point }) => points.includes(point));
  const left = found.filter(({ after }) => after !== undefined).length;
  const open = asked.filter(({ id }) => record.text(id) === undefined).length;
  const notApplicable = asked.filter(({ id }) => record.text(id) === 'notApplicable').length;
  return {
    right: asked.length - found.length - open - notApplicable,
    found: found.length,
    putRight: found.length - left,
    left,
    open,
  };
}

/** The parts of the body whose posture nobody judged yet, by their paths, and how many there are in all. */
export function openPostureParts(record: RecordView): {
  readonly open: readonly string[];
  readonly all: number;
} {
  const paths = Object.keys(workstationText.posture.parts).map((part) => `posture_${part}`);
  return { open: paths.filter((path) => record.state(path) === 'notAsked'), all: paths.length };
}

/** Whether a point belongs to this workstation: there is a telephone, one works at home, one works in a vehicle. */
export function isAsked(record: RecordView, { element }: Pick<Point, 'element'>): boolean {
  if (element === 'phone') return record.text('phoneUsed') === 'yes';
  if (element === 'home') return record.list('setting').includes('home');
  if (element === 'vehicle') return record.list('setting').includes('vehicle');
  return true;
}
