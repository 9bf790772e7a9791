import type { Sensitivity } from '../../domain/sensitivity.ts';
import type {
  ChoiceField,
  ChoicesField,
  DateField,
  GroupField,
  GuidanceField,
  InstantField,
  ItemChoiceField,
  NumberField,
  Option,
  RecordChoiceField,
  SketchField,
  TextField,
  TimeField,
  TimerField,
} from '../fields.ts';

/**
 * Short ways to write fields, so that a declaration reads as a list of questions. Each takes the id, the label, the sensitivity,
 * and whatever else the field needs.
 */
type Rest<F, Given extends keyof F = never> = Omit<F, 'kind' | 'id' | 'label' | 'sensitivity' | Given>;

/** One line of words, 200 characters unless said otherwise. */
export function line(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  rest: Partial<Rest<TextField>> = {},
): TextField {
  return { kind: 'text', id, label, sensitivity, maxLength: 200, ...rest };
}

/** A growing box of words, 4,000 characters unless said otherwise. */
export function words(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  rest: Partial<Rest<TextField>> = {},
): TextField {
  return { kind: 'text', id, label, sensitivity, maxLength: 4000, lines: 3, ...rest };
}

/** A number; whole unless `decimals` says otherwise. */
export function number(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  rest: Rest<NumberField, 'decimals'> & { readonly decimals?: number },
): NumberField {
  return { kind: 'number', id, label, sensitivity, decimals: 0, ...rest };
}

export function date(id: string, label: string, sensitivity: Sensitivity, rest: Rest<DateField>): DateField {
  return { kind: 'date', id, label, sensitivity, ...rest };
}

export function time(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  rest: Rest<TimeField> = {},
): TimeField {
  return { kind: 'time', id, label, sensitivity, ...rest };
}

/** A stopwatch, kept as its starts and stops. */
export function timer(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  rest: Rest<TimerField> = {},
): TimerField {
  return { kind: 'timer', id, label, sensitivity, ...rest };
}

export function choice(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  options: readonly Option[],
  rest: Rest<ChoiceField, 'options'> = {},
): ChoiceField {
  return { kind: 'choice', id, label, sensitivity, options, ...rest };
}

export function choices(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  options: readonly Option[],
  rest: Rest<ChoicesField, 'options'> = {},
): ChoicesField {
  return { kind: 'choices', id, label, sensitivity, options, ...rest };
}

/** One of the items of a repeated group. */
export function itemChoice(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  rest: Rest<ItemChoiceField>,
): ItemChoiceField {
  return { kind: 'itemChoice', id, label, sensitivity, ...rest };
}

/** One of the case's records. */
export function recordChoice(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  rest: Rest<RecordChoiceField>,
): RecordChoiceField {
  return { kind: 'recordChoice', id, label, sensitivity, ...rest };
}

/** A moment in time. */
export function instant(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  rest: Rest<InstantField> = {},
): InstantField {
  return { kind: 'instant', id, label, sensitivity, ...rest };
}

/** Yes or no. */
export function yesNo(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  rest: Rest<ChoiceField, 'options'> = {},
): ChoiceField {
  return choice(id, label, sensitivity, [option('yes', 'Yes'), option('no', 'No')], rest);
}

export function group(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  rest: Rest<GroupField>,
): GroupField {
  return { kind: 'group', id, label, sensitivity, ...rest };
}

/** A plan drawn to scale. */
export function sketch(
  id: string,
  label: string,
  sensitivity: Sensitivity,
  rest: Rest<SketchField> = {},
): SketchField {
  return { kind: 'sketch', id, label, sensitivity, ...rest };
}

export function guidance(
  id: string,
  label: string,
  tone: GuidanceField['tone'],
  help?: string,
): GuidanceField {
  return {
    kind: 'guidance',
    id,
    label,
    tone,
    sensitivity: 'identity',
    ...(help === undefined ? {} : { help }),
  };
}

export function option(id: string, label: string, help?: string): Option {
  return help === undefined ? { id, label } : { id, label, help };
}

/** The last of any number of choices: asked and looked, none of them applies. */
export function noneOf(label: string): Option {
  return { id: 'none', label, alone: true };
}

/** Never asked for nothing: these fields are extras and leave the progress alone. */
export const extra = { counts: false } as const;
