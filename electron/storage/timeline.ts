import { sql } from 'kysely';
import { z } from 'zod';
import { contactField, type LateEntry } from '../../shared/assessments/contact.ts';
import { DocumentEvent } from '../../shared/documents/ledger.ts';
import { DocumentKind } from '../../shared/documents/tree.ts';
import { writtenDate } from '../../shared/domain/calendar.ts';
import type { TimelineEntry } from '../../shared/domain/practitioner.ts';
import { InstrumentKind, RecordKind } from '../../shared/domain/records.ts';
import { midSentence } from '../../shared/text/findings.ts';
import { timelineText as text } from '../../shared/text/timeline.ts';
import { readStored } from './answers.ts';
import type { ChangeKind } from './change-log.ts';
import type { VaultDatabase } from './database.ts';
import { lateEntryOf } from './late-entries.ts';
import { recordTitles } from './record-titles.ts';
import { statement } from './schema.ts';
import type { DeclarationFor } from './work.ts';

interface Happening {
  readonly seq: number;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly record_id: string | null;
  readonly record_kind: string | null;
  readonly payload: string;
  readonly at: string;
  /** The calendar date where it was entered. */
  readonly day: string;
  /** Different answers changed in this record on this day. */
  readonly answers: number;
}

/**
 * What happened to a case, newest first, one sentence each. All answers changed in one record on one day are one entry, and so
 * are all marks on its photos, and a record's first answers and the record itself.
 */
export function timelineOf(
  database: VaultDatabase,
  caseId: string,
  page: { readonly offset: number; readonly limit: number },
  declarationFor: DeclarationFor,
): { rows: TimelineEntry[]; total: number } {
  const happenings = sql`
    SELECT max(seq) AS seq, id, kind, record_id, payload, at, day, count(DISTINCT path) AS answers,
      (SELECT kind FROM record WHERE record.id = change.record_id) AS record_kind
    FROM change
    WHERE case_id = ${caseId}
      AND NOT (kind = 'answer' AND batch IN (
        SELECT batch FROM change WHERE case_id = ${caseId} AND kind = 'recordAdded'))
      AND NOT (kind = 'recordAdded' AND record_id IN (
        SELECT client_record_id FROM case_ WHERE id = ${caseId}
        UNION ALL SELECT case_file_record_id FROM case_ WHERE id = ${caseId}))
    GROUP BY CASE kind
      WHEN 'answer' THEN record_id || day
      WHEN 'photoMarked' THEN 'photos' || record_id || day
      WHEN 'changeReason' THEN batch || record_id
      ELSE id END`;
  const rows = database.all(
    statement(sql<Happening>`${happenings} ORDER BY seq DESC LIMIT ${page.limit} OFFSET ${page.offset}`),
  );
  const counted = database.first(
    statement(sql<{ total: number }>`SELECT count(*) AS total FROM (${happenings})`),
  );
  const titles = recordTitles(database, caseId, declarationFor);
  const lateEntries = lateEntriesFinder(database, declarationFor);
  return {
    rows: rows.map((row) => {
      const entry = told(row, titles.get(row.record_id ?? '') ?? '');
      const late = lateEntries(row);
      return {
        id: row.id,
        at: row.at,
        recordId: row.record_id,
        ...entry,
        ...(late === undefined ? {} : { text: text.lateEntry(entry.text, writtenDate(late.contact)) }),
      };
    }),
    total: counted?.total ?? 0,
  };
}

/** Finds what was typed in after the day of contact: the label stands where that was first done. */
function lateEntriesFinder(database: VaultDatabase, declarationFor: DeclarationFor) {
  const found = new Map<string, LateEntry | undefined>();
  const lateEntry = (recordId: string, kind: string | null) => {
    if (found.has(recordId)) return found.get(recordId);
    const declaration = declarationFor(RecordKind.parse(kind));
    const path = contactField(declaration);
    const answer = path && readStored(database, recordId, path);
    const contact = answer && answer.raw === undefined ? answer.value : undefined;
    const late = lateEntryOf(
      database,
      recordId,
      declaration,
      typeof contact === 'string' ? contact : undefined,
    );
    found.set(recordId, late);
    return late;
  };
  return ({ record_id, record_kind, kind, day }: Happening): LateEntry | undefined => {
    if (record_id === null || (kind !== 'answer' && kind !== 'recordAdded')) return undefined;
    const late = lateEntry(record_id, record_kind);
    return late?.entered === day ? late : undefined;
  };
}

const Payload = z.object({
  number: z.string(),
  reason: z.string(),
  new: z.string().nullable(),
  kind: DocumentKind,
  documentKind: DocumentKind,
  reference: z.string(),
  recipient: z.string(),
  purpose: z.string(),
  done: DocumentEvent,
  label: z.string(),
});

function isInstrument(kind: string | null): boolean {
  return InstrumentKind.safeParse(kind).success;
}

function told(row: Happening, title: string): Pick<TimelineEntry, 'kind' | 'text'> {
  // An instrument's title begins with its name, which keeps its capital inside a sentence.
  const within = isInstrument(row.record_kind) ? title : midSentence(title);
  const read = <Key extends keyof z.infer<typeof Payload>>(key: Key) =>
    Payload.shape[key].parse(JSON.parse(row.payload)[key]) as z.infer<typeof Payload>[Key];
  switch (row.kind) {
    case 'caseOpened':
      return { kind: 'caseOpened', text: text.caseOpened(read('number')) };
    case 'caseClosed':
      return { kind: 'caseClosed', text: text.caseClosed(read('reason')) };
    case 'caseReopened':
      return { kind: 'caseReopened', text: text.caseReopened };
    case 'caseDeleted':
    case 'caseDestroyed':
      return { kind: 'caseClosed', text: text.caseDeleted };
    case 'caseRestored':
      return { kind: 'caseReopened', text: text.caseRestored };
    case 'recordAdded':
      return { kind: 'recordAdded', text: text.recordAdded(within) };
    case 'recordRemoved':
      return { kind: 'recordRemoved', text: text.recordRemoved(within) };
    case 'recordRestored':
      return { kind: 'recordAdded', text: text.recordRestored(within) };
    case 'answer':
      return { kind: 'recordChanged', text: text.recordChanged(title, row.answers) };
    case 'changeReason':
      return {
        kind: 'recordChanged',
        text: text.changeReason(title, read('label'), row.answers, read('reason')),
      };
    case 'photoAdded':
      return { kind: 'photoAdded', text: text.photoAdded(title) };
    case 'photoChanged':
      return { kind: 'recordChanged', text: text.photoChanged(title) };
    case 'photoMarked':
      return { kind: 'recordChanged', text: text.photoMarked(title) };
    case 'photoRemoved':
      return { kind: 'recordRemoved', text: text.photoRemoved(title) };
    case 'photoRestored':
      return { kind: 'photoAdded', text: text.photoRestored(title) };
    case 'findingSetAside':
      return {
        kind: 'recordChanged',
        text: read('new') === null ? text.findingTakenBack : text.findingSetAside,
      };
    case 'documentRewritten':
      return {
        kind: 'recordChanged',
        text: (read('new') === null ? text.sentenceComposed : text.sentenceRewritten)(read('kind')),
      };
    case 'documentStep':
      return {
        kind: 'recordChanged',
        text: text.documentStep(read('kind'), read('reference'), read('done')),
      };
    case 'released':
      return {
        kind: 'released',
        text: text.released(read('documentKind'), read('reference'), read('recipient'), read('purpose')),
      };
  }
}
