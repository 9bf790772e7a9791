import type { RecordView } from '../../assessments/view.ts';
import type { AnswerPath } from '../../domain/answers.ts';
import { settingsText as text } from '../../text/workstation-settings.ts';

/** A height or distance that can be set or bought. */
export type SettingId = keyof typeof text.names;
export const settingIds = Object.keys(text.names) as readonly SettingId[];

/** A setting as it was measured, in mm; undefined while not measured. */
interface Measured {
  readonly found: number | undefined;
  /** As it is after today's changes. */
  readonly after: number | undefined;
}

/** What a setting should be for this person, as a range in mm with its rule and source. It is a start, checked for comfort. */
export interface Setting extends Measured {
  readonly id: SettingId;
  /** In mm; null where the rule has no such end. */
  readonly from: number | null;
  readonly to: number | null;
  readonly rule: string;
  readonly source: string;
  /** Measures of the person that it follows from; empty where it is the same for everybody. */
  readonly restsOn: readonly AnswerPath[];
}

/** A setting whose range cannot be told yet, and the answers it waits for. */
export interface OpenSetting extends Measured {
  readonly id: SettingId;
  readonly missing: readonly AnswerPath[];
}

/** Where a setting of the workstation as found stands; the one after the changes has `_after`. */
export function dimensionPath(id: SettingId, after = false): AnswerPath {
  return `dim_${id}${after ? '_after' : ''}`;
}

/** Where it is said whether a setting was tried and is comfortable. */
export function comfortPath(id: SettingId): AnswerPath {
  return `comfort_${id}`;
}

interface Measures {
  /** A measure of the person in mm. None is used without consent, nor one that contradicts another. */
  readonly body: (path: AnswerPath) => number | undefined;
  /** Thickness of the soles worn at work, to be added to what was measured without shoes. */
  readonly soles: number | undefined;
  /** The seat height as it is now set. */
  readonly seat: number | undefined;
  readonly varifocals: boolean;
}

interface Rule {
  readonly needs: readonly AnswerPath[];
  /** Rests on the height of the seat as well. */
  readonly seat?: true;
  /** What was measured from the floor gains the soles. */
  readonly soles?: true;
  readonly source: string;
  readonly range: (
    measures: Measures,
    mm: (path: AnswerPath) => number,
  ) => readonly [number | null, number | null];
}

const rules: Readonly<Record<SettingId, Rule>> = {
  seatHeight: {
    needs: ['body_popliteal'],
    soles: true,
    source: text.sources.seatHeight,
    range: ({ soles = 0 }, mm) => [null, mm('body_popliteal') + soles],
  },
  seatDepth: {
    needs: ['body_buttockPopliteal'],
    source: text.sources.rosa,
    range: (_, mm) => [mm('body_buttockPopliteal') - 80, mm('body_buttockPopliteal') - 75],
  },
  armrestHeight: {
    needs: ['body_elbowSitting'],
    source: text.sources.rosa,
    range: (_, mm) => [null, mm('body_elbowSitting')],
  },
  deskHeight: {
    needs: ['body_elbowSitting'],
    seat: true,
    source: text.sources.elbow,
    range: ({ seat = 0 }, mm) => [null, seat + mm('body_elbowSitting')],
  },
  standingHeight: {
    needs: ['body_elbowStanding'],
    soles: true,
    source: text.sources.standing,
    range: ({ soles = 0 }, mm) => [
      mm('body_elbowStanding') + soles - 100,
      mm('body_elbowStanding') + soles - 50,
    ],
  },
  deskUnderside: {
    needs: ['body_thigh'],
    seat: true,
    source: text.sources.legs,
    range: ({ seat = 0 }, mm) => [seat + mm('body_thigh'), null],
  },
  screenTop: {
    needs: ['body_eyeSitting'],
    seat: true,
    source: text.sources.eye,
    range: ({ seat = 0 }, mm) => [null, seat + mm('body_eyeSitting')],
  },
  screenDistance: { needs: [], source: text.sources.rosa, range: () => [400, 750] },
};

/** The recommended settings that the measures allow, and those that still wait for one. */
export function workstationSettings(record: RecordView): {
  readonly settings: readonly Setting[];
  readonly open: readonly OpenSetting[];
} {
  const measures = measuresIn(record);
  const settings: Setting[] = [];
  const open: OpenSetting[] = [];
  for (const id of settingIds) {
    const rule = rules[id];
    const missing: AnswerPath[] = rule.needs.filter((path) => measures.body(path) === undefined);
    if (rule.seat && measures.seat === undefined) missing.push(dimensionPath('seatHeight'));
    if (rule.soles && measures.soles === undefined)
      missing.push(record.text('shoes') === undefined ? 'shoes' : 'soles');
    const measured = {
      found: record.number(dimensionPath(id)),
      after: record.number(dimensionPath(id, true)),
    };
    if (missing.length > 0) {
      open.push({ id, missing, ...measured });
      continue;
    }
    const [from, to] = rule.range(measures, (path) => measures.body(path) ?? 0);
    settings.push({
      id,
      from,
      to,
      rule: id === 'screenTop' && measures.varifocals ? text.rules.screenTopVarifocal : text.rules[id],
      source: rule.source,
      ...measured,
      restsOn: rule.needs,
    });
  }
  return { settings, open };
}

function measuresIn(record: RecordView): Measures {
  const agreed = record.text('measuresConsent') === 'yes';
  const wrong = new Set(geometryProblems(record).flatMap(({ paths }) => paths));
  const usable = (path: AnswerPath) => (wrong.has(path) ? undefined : record.number(path));
  const shoes = record.text('shoes');
  const glasses = record.list('glasses');
  return {
    body: (path) => (agreed ? usable(path) : undefined),
    soles: shoes === 'on' ? 0 : shoes === 'off' ? record.number('soles') : undefined,
    seat: usable(dimensionPath('seatHeight', true)) ?? usable(dimensionPath('seatHeight')),
    varifocals: glasses.includes('varifocal') || glasses.includes('bifocal'),
  };
}

/** The settings that were measured though their range cannot be told yet. */
export function measuredWithoutRange(open: readonly OpenSetting[]): readonly OpenSetting[] {
  return open.filter(({ found, after }) => found !== undefined || after !== undefined);
}

/** How a measured setting lies to its range, in mm: 0 within, negative below, positive above. */
export function offRange({ from, to }: Pick<Setting, 'from' | 'to'>, measured: number): number {
  if (from !== null && measured < from) return measured - from;
  if (to !== null && measured > to) return measured - to;
  return 0;
}

/** Measures that cannot all be right. */
export interface GeometryProblem {
  readonly paths: readonly AnswerPath[];
  readonly problem: string;
  readonly accepted: string;
}

/** Every impossible pair among the measures of person and workstation. What they touch is not used for any setting. */
export function geometryProblems(record: RecordView): readonly GeometryProblem[] {
  const mm = (path: AnswerPath) => record.number(path);
  const stature = mm('body_stature');
  const popliteal = mm('body_popliteal');
  const elbow = mm('body_elbowSitting');
  const eye = mm('body_eyeSitting');
  const thigh = mm('body_thigh');
  const words = text.problems;
  const problems: GeometryProblem[] = [];
  const add = (paths: readonly AnswerPath[], problem: string, accepted: string) =>
    problems.push({ paths, problem, accepted });
  if (stature !== undefined && popliteal !== undefined) {
    const [from, to] = [Math.round(stature * 0.2), Math.round(stature * 0.4)];
    if (popliteal < from || popliteal > to)
      add(['body_popliteal', 'body_stature'], words.kneeAboveStature, words.kneeAccepted(from, to));
  }
  if (eye !== undefined && elbow !== undefined && eye <= elbow)
    add(['body_eyeSitting', 'body_elbowSitting'], words.eyeBelowElbow, words.eyeAccepted(elbow));
  if (stature !== undefined && popliteal !== undefined && eye !== undefined && popliteal + eye > stature)
    add(
      ['body_popliteal', 'body_eyeSitting', 'body_stature'],
      words.sittingAboveStature,
      words.sittingAccepted(stature),
    );
  if (thigh !== undefined && elbow !== undefined && thigh > elbow + 150)
    add(['body_thigh', 'body_elbowSitting'], words.thighAboveElbow, words.thighAccepted(elbow + 150));
  for (const after of [false, true]) {
    const seat = mm(dimensionPath('seatHeight', after));
    const desk = mm(dimensionPath('deskHeight', after));
    const under = mm(dimensionPath('deskUnderside', after));
    if (seat !== undefined && desk !== undefined && seat >= desk)
      add(
        [dimensionPath('seatHeight', after), dimensionPath('deskHeight', after)],
        words.seatAboveDesk,
        words.seatAccepted(desk),
      );
    if (under !== undefined && desk !== undefined && under >= desk)
      add(
        [dimensionPath('deskUnderside', after), dimensionPath('deskHeight', after)],
        words.underAboveTop,
        words.underAccepted(desk),
      );
  }
  return problems;
}
