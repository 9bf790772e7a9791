import { type Frequency, frequencyFromMinutes } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import { minutes } from '../../domain/units.ts';
import { projectionText as words } from '../../text/capacity-reasoning.ts';
import { isPostExertional } from './battery.ts';

/** Shares of the highest safe load that are projected; the clinic's own where it has some. From 0 to 1, `constant` the lower. */
export interface ProjectionRules {
  readonly frequent: number;
  readonly constant: number;
}

/** About half for frequent and a fifth for constant: common practice, printed with every use. */
const defaultProjection: ProjectionRules = { frequent: 0.5, constant: 0.2 };

/** The shares that the evaluation took from its clinic, where it holds both. */
export function projectionRules(evaluation: RecordView): ProjectionRules {
  const frequent = evaluation.number('projectedFrequent');
  const constant = evaluation.number('projectedConstant');
  if (frequent === undefined || constant === undefined || constant > frequent) return defaultProjection;
  return { frequent: frequent / 100, constant: constant / 100 };
}

/**
 * What the days after allow. `usual`: symptoms do not follow exertion. Where they do, nothing goes beyond what was `sustained`
 * without a cost; `cost` when there was one; `waiting` until both calls were made.
 */
export type AfterEffects = 'usual' | 'sustained' | 'cost' | 'waiting';

/** Reads the calls after the evaluation, for a person whose symptoms follow exertion. */
export function afterEffects(evaluation: RecordView): AfterEffects {
  if (!isPostExertional(evaluation)) return 'usual';
  const told = evaluation.items('calls').map((id) => ({
    due: evaluation.text(`calls.${id}.due`),
    response: evaluation.text(`calls.${id}.response`),
  }));
  if (told.some(({ response }) => response === 'settled' || response === 'ongoing')) return 'cost';
  const made = (due: string) => told.some((call) => call.due === due && call.response === 'none');
  return made('24h') && made('48to72h') ? 'sustained' : 'waiting';
}

/** Loads, or forces, of one day. kg or N. */
export interface LoadsOfDay {
  /** The most handled safely, three or four times. */
  readonly most: number | undefined;
  /** The most handled safely at a rate. */
  readonly repeated: number | undefined;
}

/** What was seen and what follows from it. A band that nothing supports is null, never 0. */
export interface LoadProjection {
  /** The most that was done on any day. */
  readonly observed: number | undefined;
  readonly occasional: number | null;
  readonly frequent: number | null;
  readonly constant: number | null;
  /** The rule in words, to be printed. */
  readonly rule: string;
}

/**
 * Projects a load to a working day. The lower of two days counts. Never above what was done, and never more for a higher frequency.
 * @param days one or two, in order
 */
export function projectLoad(
  days: readonly LoadsOfDay[],
  after: AfterEffects,
  rules: ProjectionRules = defaultProjection,
): LoadProjection {
  const done = days.flatMap(({ most, repeated }) => [most, repeated].filter((load) => load !== undefined));
  const observed = done.length === 0 ? undefined : Math.max(...done);
  const none = { observed, occasional: null, frequent: null, constant: null };
  if (observed === undefined) return { ...none, rule: '' };
  if (after === 'cost' || after === 'waiting') return { ...none, rule: words[after] };
  const repeated = lowest(days.map((day) => day.repeated));
  const most = lowest(days.map((day) => day.most ?? day.repeated)) ?? observed;
  const lower = days.filter((day) => day.most !== undefined || day.repeated !== undefined).length > 1;
  const tested = repeated === undefined ? null : Math.min(repeated, most);
  if (after === 'sustained')
    return { observed, occasional: most, frequent: tested, constant: null, rule: words.sustained };
  const frequent = tested ?? share(most, rules.frequent);
  return {
    observed,
    occasional: most,
    frequent,
    constant: Math.min(frequent, share(most, rules.constant)),
    rule: [
      words.occasional,
      tested === null ? words.frequentShare(percent(rules.frequent)) : words.frequentTested,
      words.constantShare(percent(rules.constant)),
      ...(lower ? [words.lowerDay] : []),
    ].join(' '),
  };
}

/** Time in one position or at one activity on one day, minutes. */
export interface TimeOfDay {
  readonly longest: number | undefined;
  /** All of it together. */
  readonly total: number | undefined;
}

export interface TimeProjection {
  /** The longest at once on any day, minutes. */
  readonly observed: number | undefined;
  /** The longest at once that counts, minutes. */
  readonly longest: number | null;
  /** Minutes of the shift; null when nothing supports a projection. */
  readonly minutes: number | null;
  /** The band of that very shift. */
  readonly frequency: Frequency | null;
  readonly rule: string;
}

export interface TimeRules {
  /** The break that the person took after a stretch, minutes; undefined when none was recorded. */
  readonly pause: number | undefined;
  /** The shift that the projection is for, minutes. */
  readonly shift: number | undefined;
  /** Minutes a day that the diary supports; undefined without a diary. */
  readonly diary: number | undefined;
}

/**
 * Projects a time at once to minutes of a shift, then to the band of that shift, whether it has four hours or twelve. The lower of two
 * days counts; the diary caps it; without a recorded break it counts once.
 */
export function projectTime(
  days: readonly TimeOfDay[],
  after: AfterEffects,
  { pause, shift, diary }: TimeRules,
): TimeProjection {
  const seen = days.flatMap(({ longest }) => (longest === undefined ? [] : [longest]));
  const observed = seen.length === 0 ? undefined : Math.max(...seen);
  const none = { observed, longest: null, minutes: null, frequency: null };
  if (observed === undefined) return { ...none, rule: '' };
  if (after === 'cost' || after === 'waiting') return { ...none, rule: words[after] };
  const longest = Math.min(...seen);
  if (shift === undefined || shift <= 0) return { ...none, longest, rule: words.shiftUnknown };
  const sustained =
    after === 'sustained' ? (lowest(days.map((day) => day.total ?? day.longest)) ?? longest) : undefined;
  const bouts =
    pause === undefined || longest === 0 ? 1 : Math.max(1, Math.floor((shift + pause) / (longest + pause)));
  const most = Math.min(sustained ?? longest * bouts, shift, diary ?? shift);
  const rules = [
    sustained !== undefined
      ? words.sustained
      : pause === undefined
        ? words.timeOnce(String(longest), String(shift))
        : words.timeWithBreaks(String(longest), String(pause), String(shift)),
    ...(diary === undefined ? [] : [words.diary(String(diary))]),
    ...(seen.length > 1 ? [words.lowerDay] : []),
  ];
  return {
    observed,
    longest,
    minutes: most,
    frequency: frequencyFromMinutes(minutes(most), minutes(shift)),
    rule: rules.join(' '),
  };
}

function lowest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** Rounded down to a tenth, so that it never says more than the rule. The last digits of binary fractions do not count. */
function share(most: number, part: number): number {
  return Math.min(most, Math.floor(most * part * 10 + 1e-9) / 10);
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`;
}
