import { z } from 'zod';
import { ChecklistDefinition } from '../checklists/definition.ts';
import { type AnswerPath, AnswerSource, AnswerState, AnswerValue, type TypedAnswer } from './answers.ts';
import { addDays } from './calendar.ts';
import type { CalendarDate } from './ids.ts';
import { PhotoSummary, Practitioner } from './practitioner.ts';
import { RecordKind } from './records.ts';

const ClockTime = z.string().regex(/^\d{2}:\d{2}(:\d{2})?$/);

/**
 * One answer of the sample case. Item ids are written as `$name` in paths and values and become real ids when the case is
 * made; dates are written as days from the day it is made, so that the case never grows stale.
 */
const SampleAnswer = z.strictObject({
  path: z.string().min(1),
  typed: AnswerValue.optional(),
  /** A date instead of `typed`: days from the day the case is made; yesterday is -1. */
  days: z.int().optional(),
  /** With `days`, moments of that day instead of a date, `HH:MM` or `HH:MM:SS` in UTC: one, or the starts and stops of a timer. */
  at: z.union([ClockTime, z.array(ClockTime)]).optional(),
  /** Another record of the sample instead of `typed`: its key. That record comes first. */
  recordKey: z.string().optional(),
  state: AnswerState.optional(),
  source: AnswerSource.optional(),
});

const SampleRecord = z.strictObject({
  key: z.string(),
  kind: RecordKind,
  /** Key of the visit that an assessment was done on. */
  parentKey: z.string().nullable(),
  /** Key of the checklist that a record of kind `checklist` is filled in under. */
  checklistKey: z.string().optional(),
  answers: z.array(SampleAnswer),
});

const SamplePhoto = z.strictObject({
  recordKey: z.string(),
  /** `$name` of an item, or null. */
  itemId: z.string().nullable(),
  file: z.string().regex(/^[a-z0-9-]+\.jpg$/),
  caption: z.string().max(400),
  people: PhotoSummary.shape.people,
  persons: PhotoSummary.shape.persons.optional(),
  takenDays: z.int(),
  inDocuments: z.boolean(),
});

/** A whole fictional case as data: `resources/sample-case/case.json` and the pictures beside it. */
export const SampleCase = z.strictObject({
  $source: z.string(),
  /** The fictional OT of the demo vault. */
  practitioner: Practitioner,
  /** The clinic's own checklists, published when the case is made. */
  checklists: z.array(z.strictObject({ key: z.string(), definition: ChecklistDefinition })),
  records: z.array(SampleRecord),
  photos: z.array(SamplePhoto),
});
export type SampleCase = z.infer<typeof SampleCase>;

/** A sample with real item ids and dates, ready to be stored: records in an order in which parents come first. */
export interface MadeSample extends Pick<SampleCase, 'checklists'> {
  readonly records: readonly {
    readonly key: string;
    readonly kind: RecordKind;
    readonly parentKey: string | null;
    readonly checklistKey?: string | undefined;
    /** As typed in the window, in the order in which the form asks. */
    readonly changes: readonly {
      readonly path: AnswerPath;
      readonly answer: TypedAnswer;
      /** Key of the record whose id is the answer; filled in once that record is stored. */
      readonly recordKey?: string;
    }[];
  }[];
  readonly photos: readonly {
    readonly recordKey: string;
    readonly itemId: string | null;
    readonly file: string;
    readonly caption: string;
    readonly people: PhotoSummary['people'];
    readonly persons?: PhotoSummary['persons'] | undefined;
    readonly takenOn: CalendarDate;
    readonly inDocuments: boolean;
  }[];
}

/**
 * Fills in what a sample leaves open.
 * @param today the day that the sample's dates are counted from
 * @param newItemId a new, unused item id on every call
 */
export function makeSample(sample: SampleCase, today: CalendarDate, newItemId: () => string): MadeSample {
  const ids = new Map<string, string>();
  const idOf = (name: string): string => {
    if (!name.startsWith('$')) return name;
    const known = ids.get(name) ?? newItemId();
    ids.set(name, known);
    return known;
  };
  const realValue = (typed: AnswerValue): AnswerValue => {
    if (Array.isArray(typed)) return typed.map(idOf);
    return typeof typed === 'string' ? idOf(typed) : typed;
  };
  const changeOf = (answer: z.infer<typeof SampleAnswer>) => {
    const { path, typed, days, at, recordKey, state = 'given', source } = answer;
    const value =
      days !== undefined
        ? momentsOf(addDays(today, days), at)
        : typed === undefined
          ? undefined
          : realValue(typed);
    return {
      ...(recordKey === undefined ? {} : { recordKey }),
      path: path.split('.').map(idOf).join('.'),
      answer: {
        state,
        ...(value === undefined ? {} : { typed: value }),
        ...(source === undefined ? {} : { source }),
      },
    };
  };
  return {
    checklists: sample.checklists,
    records: sample.records.map(({ answers, ...record }) => ({
      ...record,
      changes: answers.map(changeOf),
    })),
    photos: sample.photos.map(({ itemId, takenDays, ...photo }) => ({
      ...photo,
      itemId: itemId === null ? null : idOf(itemId),
      takenOn: addDays(today, takenDays),
    })),
  };
}

/** The date itself, or its moments in UTC. */
function momentsOf(date: CalendarDate, at: string | readonly string[] | undefined): string | string[] {
  const momentOf = (time: string) => `${date}T${time.length === 5 ? `${time}:00` : time}.000Z`;
  if (at === undefined) return date;
  return typeof at === 'string' ? momentOf(at) : at.map(momentOf);
}
