import { useDeferredValue, useMemo, useState } from 'react';
import { v7 as newItemId } from 'uuid';
import { adjustmentLibrary } from '../../../shared/assessments/adjustments.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { Answers } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import type { MatchRow } from '../../../shared/reasoning/match.ts';
import { type Suggestion, suggestAdjustments } from '../../../shared/reasoning/suggest-adjustments.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { changeRecord } from '../../components/form/use-record-session.ts';
import { answersFromSuggestion, given, ownAnswers } from '../../components/new-recommendation.ts';

/** Entries of the library offered for one row. */
const offered = 3;

/** The change whose effect is being stated, and the ways to begin one. */
export interface Changing {
  readonly suggestionsFor: (row: MatchRow) => readonly Suggestion[];
  /** Adds a change from the library, or one of the OT's own, and opens its effect. */
  readonly add: (row: MatchRow, suggestion: Suggestion | null) => void;
  readonly busy: boolean;
  readonly open: (row: MatchRow, view: RecordView) => void;
  readonly close: () => void;
  readonly isOpen: (row: MatchRow, recordId: Id) => boolean;
  /** Whether any change of this row is open: it stays on the page, whatever it comes to. */
  readonly holds: (row: MatchRow) => boolean;
  /** The open change is the OT's own and has no words yet. */
  readonly isOwn: boolean;
  readonly follow: (answers: Answers) => void;
}

interface Opened {
  readonly row: string;
  readonly recordId: Id;
  readonly own: boolean;
}

const keyOf = ({ taskId, demandId }: MatchRow) => `${taskId}.${demandId ?? ''}`;

/**
 * Follows the recommendation that is being changed.
 * @returns the recommendations with what is typed just now, and the ways to change them
 */
export function useChanging(
  caseId: Id,
  stored: readonly RecordView[],
  postExertional: boolean,
): { readonly recommendations: readonly RecordView[]; readonly changing: Changing } {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [busy, setBusy] = useState(false);
  // The keystroke is drawn first, the grid after it.
  const live = useDeferredValue(answers);
  const recommendations = useMemo(
    () =>
      opened === null || live === null
        ? stored
        : stored.map((view) =>
            view.recordId === opened.recordId ? new RecordView(view.recordId, view.declaration, live) : view,
          ),
    [stored, opened, live],
  );
  const show = (row: MatchRow, recordId: Id, own: boolean) => {
    setAnswers(null);
    setOpened({ row: keyOf(row), recordId, own });
  };
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      showError(asAppError(error));
    }
    setBusy(false);
  };
  const changing: Changing = {
    busy,
    close: () =>
      void attempt(async () => {
        // Saves what was typed last, so that the grid stays as it is when it is read again.
        if (opened !== null) await changeRecord(opened.recordId, []);
        await refreshAll();
        setOpened(null);
        setAnswers(null);
      }),
    follow: setAnswers,
    isOwn: opened?.own ?? false,
    isOpen: (row, recordId) => opened?.row === keyOf(row) && opened.recordId === recordId,
    holds: (row) => opened?.row === keyOf(row),
    suggestionsFor: (row) =>
      suggestAdjustments(adjustmentLibrary, [row], { postExertional }).slice(0, offered),
    add: (row, suggestion) =>
      void attempt(async () => {
        const place = stored.length + 1;
        const initial =
          suggestion === null ? ownChange(row, place) : answersFromSuggestion(suggestion, place);
        const made = await call('records.create', {
          caseId,
          kind: 'recommendation',
          parentId: null,
          initial: [...initial, ...firstEffect(row)],
        });
        await refreshAll();
        show(row, made.record.id, suggestion === null);
      }),
    open: (row, view) =>
      void attempt(async () => {
        const about = view
          .items('effects')
          .some((id) => view.text(`effects.${id}.demandId`) === row.demandId);
        if (!about) {
          await changeRecord(view.recordId, firstEffect(row, view.items('effects')));
          await refreshAll();
        }
        show(row, view.recordId, false);
      }),
  };
  return { recommendations, changing };
}

/** An effect on this demand, still to be stated. */
function firstEffect({ demandId }: MatchRow, known: readonly string[] = []): FieldChange[] {
  if (demandId === null) return [];
  const id = newItemId();
  return [given('effects', [...known, id]), given(`effects.${id}.demandId`, demandId)];
}

function ownChange({ taskId, demandId }: MatchRow, place: number): FieldChange[] {
  return [
    ...ownAnswers(place),
    given('taskId', taskId),
    ...(demandId === null ? [] : [given('demandIds', [demandId])]),
  ];
}
