import { checklistTopics } from '../instruments/job/display-screen.ts';
import {
  workstationPostures as postureText,
  type workstationElements,
  workstationQuestions,
} from '../text/workstation-questions.ts';
import type { Option } from './fields.ts';
import { rosaField } from './instruments/rosa-sections.ts';
import type { RecordView } from './view.ts';

/** A part of the workstation. */
export type ElementId = keyof typeof workstationElements;

/** Something about a workstation that is as it should be, or is not. */
export interface Point {
  /** The answer's path. */
  readonly id: string;
  readonly element: ElementId;
  readonly question: string;
  readonly help: string | undefined;
  /** One side can be wrong while the other is right. */
  readonly sided: boolean;
  /** The choices of a posture; a plain point is answered yes, no or not applicable. */
  readonly options: readonly Option[] | null;
  /** What is wrong, by the answer that says so. */
  readonly faults: Readonly<Record<string, string>>;
}

/** Points that a posture below says with more answers, so that nothing is asked twice. */
const saidByPosture: readonly string[] = [
  'pointingDevice.close',
  'furniture.lowerBackSupported',
  'furniture.feetSupported',
  'furniture.armsAndEyes',
];

/** Asked at the end, in words of their own. */
const askedLast: readonly string[] = ['finalQuestions.noOtherProblems', 'finalQuestions.noSymptoms'];

const elementOfSection: Readonly<Record<string, ElementId>> = {
  keyboard: 'keyboard',
  pointingDevice: 'pointer',
  screen: 'screen',
  software: 'software',
  environment: 'environment',
  finalQuestions: 'organisation',
};
const ofTheDesk: readonly string[] = ['surfaceLargeEnough', 'withinReach', 'surfaceNoGlare'];

const sidedPoints: ReadonlySet<string> = new Set([
  'pointingDevice_supported',
  'keyboard_wristsInLine',
  'keyboard_shouldersLow',
  'phone_neckFree',
  'desk_lowEnough',
  'chair_armrestsAdjust',
  'chair_armrestsSoft',
  'chair_armrestsClose',
  'armrests',
  'mouse',
  'keyboard',
  'phone',
]);

const postures: Readonly<Record<string, ElementId>> = {
  monitor: 'screen',
  keyboard: 'keyboard',
  mouse: 'pointer',
  phone: 'phone',
  seatHeight: 'chair',
  seatDepth: 'chair',
  armrests: 'chair',
  backSupport: 'chair',
};

function postureOf(id: string, element: ElementId): Point {
  const field = rosaField(id);
  const own = id === 'monitor' ? postureText.monitor : undefined;
  const options = field.options.map((option, index) =>
    own !== undefined && index === 0 ? { ...option, label: own.right, help: own.rightHelp } : option,
  );
  return {
    id,
    element,
    question: own?.label ?? field.label,
    help: own?.help ?? field.help,
    sided: sidedPoints.has(id),
    options,
    faults: own?.faults ?? postureText.faults[id as keyof typeof postureText.faults],
  };
}

function plain(
  id: string,
  element: ElementId,
  asked: { question: string; help?: string | undefined; fault: string },
): Point {
  const { question, help, fault } = asked;
  return { id, element, question, help, sided: sidedPoints.has(id), options: null, faults: { no: fault } };
}

/** Every point of a workstation, each part with its postures first. */
export const workstationPoints: readonly Point[] = [
  ...Object.entries(postures).map(([id, element]) => postureOf(id, element)),
  ...checklistTopics.flatMap((topic) => {
    if (saidByPosture.includes(topic.path) || askedLast.includes(topic.path)) return [];
    const element =
      topic.section === 'furniture'
        ? ofTheDesk.includes(topic.id)
          ? 'desk'
          : 'chair'
        : elementOfSection[topic.section];
    return element === undefined ? [] : plain(`${topic.section}_${topic.id}`, element, topic);
  }),
  ...Object.entries(workstationQuestions).map(([id, asked]) =>
    plain(id, (id.split('_')[0] ?? '') as ElementId, asked),
  ),
];

/** The points of one part, in the order in which they are asked. */
export function pointsOf(element: ElementId): readonly Point[] {
  return workstationPoints.filter((point) => point.element === element);
}

/** The answers that say a point is not as it should be. */
export function badAnswers({ faults }: Point): readonly string[] {
  return Object.keys(faults);
}

/** What is wrong with a point, in a few words; undefined while it is right, does not apply, or is not answered. */
export function faultAt(record: RecordView, point: Point): string | undefined {
  return point.faults[record.text(point.id) ?? ''];
}

/** Where the answer after today's changes stands. */
export function afterId({ id }: Pick<Point, 'id'>): string {
  return `after_${id}`;
}

/** Which side; where one side can be wrong and the other right. */
export function sideId({ id }: Pick<Point, 'id'>): string {
  return `${id}_side`;
}

/** What was seen or told of a point that is not right. */
export function noteId({ id }: Pick<Point, 'id'>): string {
  return `${id}_note`;
}
