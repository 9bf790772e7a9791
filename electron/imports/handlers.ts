import { RecordView } from '../../shared/assessments/view.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { readRows } from '../../shared/imports/columns.ts';
import type { ImportPlan } from '../../shared/imports/import-kind.ts';
import { importKinds } from '../../shared/imports/registry.ts';
import { templateOf } from '../../shared/imports/template.ts';
import { type importContracts, mostShown } from '../../shared/ipc/imports-contracts.ts';
import { importText as text } from '../../shared/text/imports.ts';
import type { RecordsContext } from '../ipc/context.ts';
import type { Handlers } from '../ipc/router.ts';
import { begin } from '../storage/handlers/begin.ts';
import { saveAnswers } from '../storage/save-answers.ts';
import { openRecord, recordWithAnswers } from '../storage/stored-records.ts';
import { localDate } from '../storage/work.ts';
import { writeChosenFile } from '../vault/chosen-file.ts';

interface Pending {
  readonly importId: string;
  readonly recordId: string;
  readonly plan: ImportPlan;
  /** The record as it was when the preview was made. */
  readonly before: string;
}

/** Answers the calls about importing files. One preview at a time waits to be applied; it is gone with the process at lock. */
export function createImportHandlers(context: RecordsContext): Handlers<typeof importContracts> {
  const { database } = context;
  let pending: Pending | undefined;
  const stateOf = (recordId: string) => JSON.stringify(recordWithAnswers(database, recordId).answers);

  return {
    'imports.preview': async ({ place, kind: id, recordId }) => {
      pending = undefined;
      const file = context.places.resolve(place);
      const kind = importKinds[id];
      const work = begin(context);
      const record = openRecord(database, recordId);
      if (record.kind !== kind.recordKind)
        throw new AppError({ code: 'forbidden', problem: text.otherRecord });
      // The parser is needed here alone, so it is loaded when a file is first read.
      const { readCsvFile } = await import('./read-csv.ts');
      const table = readCsvFile(file, kind.mostRows);
      const { rows, refused } = readRows(table, kind.columns, localDate(work.moment));
      const { answers } = recordWithAnswers(database, recordId);
      const view = new RecordView(recordId, work.declarationFor(record.kind), answers);
      const planned = kind.plan({ rows, record: view, newId: work.newId });
      const plan = { ...planned, refused: byLine([...refused, ...planned.refused]) };
      pending = { importId: crypto.randomUUID(), recordId, plan, before: stateOf(recordId) };
      return {
        importId: pending.importId,
        accepted: plan.accepted.slice(0, mostShown),
        kept: plan.kept.slice(0, mostShown),
        refused: plan.refused.slice(0, mostShown),
        counts: {
          accepted: plan.accepted.length,
          kept: plan.kept.length,
          refused: new Set(plan.refused.map(({ line }) => line)).size,
          problems: plan.refused.length,
        },
      };
    },
    'imports.apply': ({ importId }) => {
      const found = pending;
      if (found?.importId !== importId)
        throw new AppError({ code: 'invalid-input', field: text.file, problem: text.previewGone });
      const { recordId, plan, before } = found;
      if (plan.changes.length === 0)
        throw new AppError({ code: 'invalid-input', field: text.file, problem: text.nothingToImport });
      openRecord(database, recordId);
      if (stateOf(recordId) !== before) {
        pending = undefined;
        throw new AppError({ code: 'invalid-input', field: text.file, problem: text.changedSince });
      }
      saveAnswers(begin(context), { recordId, changes: plan.changes, reason: null });
      pending = undefined;
      return { rows: plan.accepted.length };
    },
    'imports.saveTemplate': ({ place, kind }) => {
      const file = context.places.resolve(place);
      // With its mark, spreadsheet programs take it for what it is: UTF-8.
      writeChosenFile(file, `\ufeff${templateOf(importKinds[kind])}`);
      return null;
    },
  };
}

function byLine<Row extends { readonly line: number }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => one.line - other.line);
}
