import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { Field } from '../../../shared/assessments/fields.ts';
import type { AnswerPath, AnswerSource, AnswerState, AnswerValue } from '../../../shared/domain/answers.ts';
import { type Drafts, fieldName } from './record-session.ts';
import { useProblem, useSession } from './session-context.tsx';

export interface FieldHandle {
  readonly path: AnswerPath;
  readonly state: AnswerState;
  readonly typed: AnswerValue | undefined;
  readonly source: AnswerSource | undefined;
  /** What is wrong, once it is time to say so: after leaving the field, or from the start when it was stored like that. */
  readonly problem: string | undefined;
  /** Ids for the label, help and problem of this field. */
  readonly ids: {
    readonly control: string;
    readonly label: string;
    readonly help: string;
    readonly problem: string;
  };
  readonly setTyped: (typed: AnswerValue | undefined) => void;
  readonly setState: (state: AnswerState) => void;
  readonly setSource: (source: AnswerSource) => void;
  readonly clear: () => void;
  /** Takes over, as seen, what came from the library. */
  readonly confirm: () => void;
  readonly onBlur: () => void;
  /** Gives the form library the element to focus. */
  readonly ref: (element: HTMLElement | null) => void;
}

/** Ties one declared field to the record's form. */
export function useField(field: Field, path: AnswerPath): FieldHandle {
  const session = useSession();
  const name = fieldName(path);
  const controller = useController<Drafts>({
    name,
    control: session.form.control,
    defaultValue: null,
    exact: true,
  });
  const draft = controller.field.value ?? null;
  const problem = useProblem(path);
  const [wrongFromStart] = useState(problem !== undefined);
  const [left, setLeft] = useState(false);
  const id = `field:${name}`;
  const firstSource = field.sources?.[0];

  return {
    path,
    state: draft?.state ?? 'notAsked',
    typed: draft?.state === 'given' ? draft.typed : undefined,
    source: draft?.source,
    problem: wrongFromStart || left ? problem : undefined,
    ids: { control: id, label: `${id}:label`, help: `${id}:help`, problem: `${id}:problem` },
    setTyped: (typed) => {
      if (typed === undefined || typed === '') session.put(path, null);
      else {
        // What a person types over a value of the library is no longer the library's.
        const source = draft?.source === 'library' ? firstSource : (draft?.source ?? firstSource);
        session.put(path, { state: 'given', typed, ...(source === undefined ? {} : { source }) });
      }
    },
    setState: (state) => session.put(path, { state }),
    setSource: (source) => {
      if (draft !== null) session.put(path, { ...draft, source });
    },
    clear: () => session.put(path, null),
    confirm: () => {
      if (draft === null) return;
      const { source: _, ...rest } = draft;
      const seen = field.sources?.includes('observed') ? 'observed' : firstSource;
      session.put(path, { ...rest, ...(seen === undefined ? {} : { source: seen }) });
    },
    onBlur: () => {
      setLeft(true);
      controller.field.onBlur();
    },
    ref: controller.field.ref,
  };
}
