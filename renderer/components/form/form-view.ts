import { type ComponentType, createContext, useContext } from 'react';
import type { DemandGridField, Field, GroupField, SketchField } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';

/** The question that has the user's attention. */
export interface ActiveField {
  readonly field: Field;
  readonly path: AnswerPath;
}

/** Fields drawn by a feature of their own; each gets the field and its path. */
export interface FieldExtras {
  readonly demandGrid?: ComponentType<{ readonly field: DemandGridField; readonly path: AnswerPath }>;
  readonly sketch?: ComponentType<{ readonly field: SketchField; readonly path: AnswerPath }>;
  /** Stands below the questions of each item to which photos can be pinned. */
  readonly item?: ComponentType<{ readonly itemId: string }>;
  /** Repeated groups at the top of the record, by their ids. */
  readonly groups?: Readonly<
    Record<string, ComponentType<{ readonly field: GroupField; readonly path: AnswerPath }>>
  >;
}

interface FormView {
  readonly active: ActiveField | null;
  readonly setActive: (active: ActiveField) => void;
  readonly extras: FieldExtras;
  /** The answer at which the page was opened, for fields that find their own parts. */
  readonly focusPath: AnswerPath | undefined;
  /** The answer that was last gone to by `goTo`, anew each time, for fields that find their own parts. */
  readonly sought?: { readonly path: AnswerPath } | null;
  /** The section on screen, where one is shown at a time. */
  readonly sectionId?: string;
  /** Goes to an answer, wherever on the form it is. */
  readonly goTo: (path: AnswerPath) => void;
}

export const FormViewContext = createContext<FormView>({
  active: null,
  setActive: () => undefined,
  extras: {},
  focusPath: undefined,
  goTo: () => undefined,
});

/** What the page around the fields needs to know, and what it lends them. */
export function useFormView(): FormView {
  return useContext(FormViewContext);
}
