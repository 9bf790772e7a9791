import type { AnswerSource, AnswerState } from '../domain/answers.ts';
import type { RecordKind } from '../domain/records.ts';
import type { Sensitivity } from '../domain/sensitivity.ts';

/** A choice: the stored id and the words shown for it. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** One line that says when to choose it. */
  readonly help?: string;
  /** Stands alone among any number of choices, such as “none of these”: choosing it takes off the others. */
  readonly alone?: true;
  /** Among any number of choices: offered only while this holds, or while it is chosen. */
  readonly showIf?: ShowIf;
}

/** Shows a field only while another field in the same item (or at the top of the record) holds one of these option ids. */
export interface ShowIf {
  readonly field: string;
  readonly is: readonly string[];
  /** Holds as well while the other field has no answer, as in records from before it was asked. */
  readonly orUnanswered?: true;
  /** A further condition that must hold as well. */
  readonly and?: ShowIf;
}

interface FieldBase {
  /** Path segment; unique among its siblings; never renamed once shipped. */
  readonly id: string;
  readonly label: string;
  /** What to observe or how to ask; one or two short sentences. */
  readonly help?: string;
  readonly sensitivity: Sensitivity;
  /** Empty answers the user may choose instead of a value. `notKnown` and `declined` unless said otherwise. */
  readonly emptyStates?: readonly AnswerState[];
  /** Ask where the answer came from; the first is preselected, and noted without asking when it is the only one. Absent: not asked. */
  readonly sources?: readonly AnswerSource[];
  readonly showIf?: ShowIf;
  /** Asked no longer: on the page only where it holds an answer already. */
  readonly retired?: true;
  /** Counts towards the progress of its section. False for notes and other extras. Default true. */
  readonly counts?: boolean;
}

/** Words. `lines` over 1 draws a growing box. */
export interface TextField extends FieldBase {
  readonly kind: 'text';
  /** Characters (Unicode code points), inclusive. */
  readonly maxLength: number;
  readonly lines?: number;
  /** A name or term that free text is searched for before release: a condition, a medicine, a third party. */
  readonly term?: true;
  /** Photos of the record can be pinned to it, and are shown with it. */
  readonly photos?: true;
}

/** A number with a unit and an accepted range, both ends included. */
export interface NumberField extends FieldBase {
  readonly kind: 'number';
  /** Shown beside the box and carried into every document, e.g. `kg`, `N`, `mm`, `min`. Empty for a count. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Digits allowed after the decimal point. */
  readonly decimals: number;
  /**
   * What most answers lie in, both ends included; within what is accepted. A number outside it is kept and asked about, since a unit may
   * have been mistaken. Zero is never asked about: it is an answer of its own.
   */
  readonly usually?: { readonly min: number; readonly max: number };
  /** Draws the whole numbers from `min` to `max` as one row of buttons, with these words at its ends. For ratings. */
  readonly scale?: { readonly low: string; readonly high: string };
  /** The range where a choice at the top of the record decides it: its ends for each option. `min` and `max` hold until one is chosen. */
  readonly rangeBy?: {
    readonly field: string;
    readonly ranges: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  };
}

/** The field with the range that the record's own choice gives it. */
export function inChosenRange(
  field: NumberField,
  chosen: (fieldId: string) => string | undefined,
): NumberField {
  const range = field.rangeBy?.ranges[chosen(field.rangeBy.field) ?? ''];
  return range === undefined ? field : { ...field, ...range };
}

/** A calendar date, `YYYY-MM-DD`. */
export interface DateField extends FieldBase {
  readonly kind: 'date';
  /** Which dates make sense, seen from today (today counts as both). */
  readonly allow: 'past' | 'future' | 'any';
  /** Ids of sibling dates that this one must not come before, in their order; those without a date are passed over. */
  readonly notBefore?: string | readonly string[];
}

/** A clock time, `HH:MM`, 24 hours. */
export interface TimeField extends FieldBase {
  readonly kind: 'time';
  /** Id of a sibling time that this one must not come before. */
  readonly notBefore?: string;
  /** Id of a sibling yes-or-no question: with yes, an earlier time is one of the next day. */
  readonly overnight?: string;
}

/**
 * A stopwatch. The answer is the ordered list of its instants: start, stop, start, … (`shared/domain/timer.ts`); an odd number of
 * them means that it runs. What happened to it besides lies at `<path>.log` (`timer-log.ts`), where every timer has its log.
 */
export interface TimerField extends FieldBase {
  readonly kind: 'timer';
  /** Most times it can be started. 50 unless said otherwise. */
  readonly maxStretches?: number;
  /** Id of a repeated group beside it that takes readings, such as heart rate, while the visit lock holds. */
  readonly readings?: string;
}

/** The log of a timer; never declared, every timer brings its own. */
export interface TimerLogField extends FieldBase {
  readonly kind: 'timerLog';
}

/** One of several; drawn as buttons up to five options, as a list above. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

/** Any number of several. */
export interface ChoicesField extends FieldBase {
  readonly kind: 'choices';
  readonly options: readonly Option[];
}

/** Chooses among the items of a repeated group in the same record, e.g. a task done at the same time as another. */
export interface ItemChoiceField extends FieldBase {
  readonly kind: 'itemChoice';
  /** Id of the repeated group at the top of the record. */
  readonly group: string;
  /** Kind of the record that holds the group, when it is not this one. The item's id, or `job` for the whole job, is stored. */
  readonly from?: RecordKind;
  /** Id of a repeated group within each item, whose items are offered after it; the whole job then is not. */
  readonly inner?: string;
  /** Any number of items; the list of their ids is stored. */
  readonly many?: true;
}

/** Chooses a record of the case, e.g. the activity analysis that an evaluation is compared with. Its id is stored. */
export interface RecordChoiceField extends FieldBase {
  readonly kind: 'recordChoice';
  /** Kinds of record that can be chosen. */
  readonly from: readonly RecordKind[];
}

/** A moment in time, to the second, in UTC: when a symptom was told or a step was done. */
export interface InstantField extends FieldBase {
  readonly kind: 'instant';
}

/**
 * A repeated group. The answer at its own path is the ordered list of item ids; each item's fields lie at
 * `<group>.<itemId>.<field>`. Removing an item takes its id off the list and keeps its answers for undo.
 */
export interface GroupField extends FieldBase {
  readonly kind: 'group';
  readonly fields: readonly Field[];
  /** Which field names the item on screen and in documents. */
  readonly titleField: string;
  /** A choice said after the title once it is answered: the side of a test that is done on both. */
  readonly besideTitle?: string;
  /** What one item is called, lower case: `task`, `contact`. */
  readonly itemName: string;
  readonly maxItems: number;
  /** Photos of the record can be pinned to its items, and are shown with them. */
  readonly photos?: true;
}

/** The grid of tasks against the demand catalogue; ratings lie at `<id>.<taskId>.<demandId>.<part>` (see `ratings.ts`). */
export interface DemandGridField extends FieldBase {
  readonly kind: 'demandGrid';
  /** Id of the repeated group whose items are the rows. */
  readonly tasks: string;
  /** Id of the number field holding the reference shift in minutes. */
  readonly shift: string;
}

/** Photos of this record, optionally tied to one of its items. Their bytes are attachments, not answers. */
export interface PhotosField extends FieldBase {
  readonly kind: 'photos';
}

/** A plan drawn to scale in millimetres; the answer is one line of JSON for each element (`shared/sketch/model.ts`). */
export interface SketchField extends FieldBase {
  readonly kind: 'sketch';
}

/** Words on the page that ask for nothing. */
export interface GuidanceField extends FieldBase {
  readonly kind: 'guidance';
  /** `red` stops the eye: safety. */
  readonly tone: 'note' | 'attend' | 'stop';
}

export type Field =
  | TextField
  | NumberField
  | DateField
  | TimeField
  | TimerField
  | TimerLogField
  | ChoiceField
  | ChoicesField
  | ItemChoiceField
  | RecordChoiceField
  | InstantField
  | GroupField
  | DemandGridField
  | PhotosField
  | SketchField
  | GuidanceField;
