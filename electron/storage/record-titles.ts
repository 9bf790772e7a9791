import { writtenDate } from '../../shared/domain/calendar.ts';
import { RecordKind } from '../../shared/domain/records.ts';
import { answerOf, textOf } from './answers.ts';
import type { VaultDatabase } from './database.ts';
import { tables } from './schema.ts';
import type { DeclarationFor } from './work.ts';

/** The answer that tells one record of its kind from another. */
const telling: Partial<Record<RecordKind, string>> = {
  visit: 'date',
  consent: 'recipient',
  recommendation: 'action',
  note: 'about',
};

const longest = 80;

/** Titles of all records of a case, removed ones too, by record id: `Visit, 21 March 2026`, `Note: phone call`. */
export function recordTitles(
  database: VaultDatabase,
  caseId: string,
  declarationFor: DeclarationFor,
): ReadonlyMap<string, string> {
  const records = database.all(
    tables.selectFrom('record').select(['id', 'kind']).where('case_id', '=', caseId),
  );
  const answers = database.all(
    tables
      .selectFrom('answer')
      .innerJoin('record', 'record.id', 'answer.record_id')
      .selectAll('answer')
      .where('record.case_id', '=', caseId)
      .where('answer.path', 'in', Object.values(telling)),
  );
  const texts = new Map(answers.map((row) => [`${row.record_id} ${row.path}`, textOf(answerOf(row))]));
  return new Map(
    records.map(({ id, kind: stored }) => {
      const kind = RecordKind.parse(stored);
      return [id, titleOf(declarationFor(kind).title, kind, texts.get(`${id} ${telling[kind]}`))];
    }),
  );
}

function titleOf(title: string, kind: RecordKind, text: string | undefined): string {
  const words = text?.trim().replace(/\s+/g, ' ');
  if (!words) return title;
  if (kind === 'visit') return `${title}, ${writtenDate(words)}`;
  const characters = [...words];
  return `${title}: ${characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : words}`;
}
