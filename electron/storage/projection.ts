import { capacityEvaluation } from '../../shared/assessments/declarations/capacity-evaluation.ts';
import { RecordView } from '../../shared/assessments/view.ts';
import { CalendarDate } from '../../shared/domain/ids.ts';
import { CaseRow } from '../../shared/domain/practitioner.ts';
import type { RecordSummary } from '../../shared/domain/records.ts';
import { nextCallDay } from '../../shared/reasoning/capacity/calls.ts';
import { readStored, textOf } from './answers.ts';
import { storedCase } from './case-row.ts';
import type { NewChange } from './change-log.ts';
import type { VaultDatabase } from './database.ts';
import { normalisedName } from './normalised-name.ts';
import { tables } from './schema.ts';
import { noteChangedCase } from './search-index.ts';
import { recordsOfCase, recordsWithAnswers } from './stored-records.ts';

/** Answers that the case list repeats: the fields of the declarations they come from. */
const repeated: Partial<Record<RecordSummary['kind'], readonly string[]>> = {
  client: ['fullName', 'birthDate'],
  caseFile: ['jobTitle', 'employerName', 'firstDayAbsent', 'stillEmployed', 'nextContact', 'noContactReason'],
  interview: ['schedule', 'date', 'nextTalk', 'laterContact', 'laterContactOn'],
  capacityEvaluation: ['date', 'protocol', 'secondDate', 'tests', 'calls'],
};

/** What an item of a repeated group says for the case list: when a test began, and what a call brought. */
const repeatedOfItems = /^(?:tests\.[^.]+\.startedOn|calls\.[^.]+\.(?:due|response))$/u;

/** Renews the case's line in the list when one of the answers it repeats has changed. Call in the transaction of the change. */
export function noteCaseAnswers(
  database: VaultDatabase,
  record: RecordSummary,
  changes: readonly NewChange[],
): void {
  const paths = repeated[record.kind];
  const isRepeated = (path: string) =>
    paths?.includes(path) || (record.kind === 'capacityEvaluation' && repeatedOfItems.test(path));
  if (changes.some(({ path }) => path !== undefined && isRepeated(path)))
    refreshCase(database, record.caseId);
}

/** Copies the answers that the case list repeats into the case's row. */
export function refreshCase(database: VaultDatabase, caseId: string): void {
  const { client_record_id, case_file_record_id } = storedCase(database, caseId);
  const client = (path: string) => textOf(readStored(database, client_record_id, path));
  const caseFile = (path: string) => textOf(readStored(database, case_file_record_id, path));
  const date = (text: string | undefined) => CalendarDate.safeParse(text).data ?? null;
  const name = client('fullName') ?? '';
  const employed = readStored(database, case_file_record_id, 'stillEmployed');
  database.run(
    tables
      .updateTable('case_')
      .set({
        client_name: name,
        client_name_key: normalisedName(name),
        birth_date: date(client('birthDate')),
        job_title: caseFile('jobTitle') ?? '',
        employer: caseFile('employerName') ?? '',
        first_day_absent: date(caseFile('firstDayAbsent')),
        still_employed: employment.safeParse(textOf(employed) ?? employed?.state).data ?? null,
        next_contact: earliest(
          date(caseFile('nextContact')) ?? nextTalkOf(database, caseId),
          caseFile('noContactReason') === undefined ? nextCallOf(database, caseId) : null,
        ),
      })
      .where('id', '=', caseId),
  );
  noteChangedCase(database, caseId);
}

/** When the latest interview said to talk again; after a closing one, when the person may be asked how it went. */
function nextTalkOf(database: VaultDatabase, caseId: string): CalendarDate | null {
  const latest = recordsOfCase(database, caseId, 'interview')
    .map(({ id }) => ({ id, date: textOf(readStored(database, id, 'date')) ?? '' }))
    .toSorted((one, other) => (`${one.date} ${one.id}` < `${other.date} ${other.id}` ? -1 : 1))
    .at(-1);
  if (latest === undefined) return null;
  const told = (path: string) => textOf(readStored(database, latest.id, path));
  const closes = told('schedule') === 'closing';
  if (closes && told('laterContact') !== 'yes') return null;
  return CalendarDate.safeParse(told(closes ? 'laterContactOn' : 'nextTalk')).data ?? null;
}

/** The last day in time for the next call after an evaluation. */
function nextCallOf(database: VaultDatabase, caseId: string): CalendarDate | null {
  const evaluations = recordsWithAnswers(database, caseId, 'capacityEvaluation');
  const views = evaluations.map(
    ({ record, answers }) => new RecordView(record.id, capacityEvaluation, answers),
  );
  return nextCallDay(views) ?? null;
}

function earliest(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

const employment = CaseRow.shape.stillEmployed;
