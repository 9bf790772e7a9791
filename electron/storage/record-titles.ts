import { isInstrumentKind } from '../../shared/assessments/registry.ts';
import { readCalendarDate, writtenDate } from '../../shared/domain/calendar.ts';
import { RecordKind } from '../../shared/domain/records.ts';
import { recordsText } from '../../shared/text/records.ts';
import { answerOf, textOf } from './answers.ts';
import { editionOfRecord } from './checklist-editions.ts';
import type { VaultDatabase } from './database.ts';
import { tables } from './schema.ts';
import { recommendationNumbers } from './stored-records.ts';
import type { DeclarationFor } from './work.ts';

/** The answers that tell one record of its kind from another. */
const telling: Partial<Record<RecordKind, readonly string[]>> = {
  visit: ['date'],
  interview: ['schedule', 'date'],
  activityAnalysis: ['about', 'activityName', 'observedOn'],
  capacityEvaluation: ['date'],
  consent: ['scope', 'recipient'],
  recommendation: ['action'],
  note: ['about', 'contactDate', 'contactTime'],
  energyDiary: ['from'],
  equipmentItem: ['item'],
  expertInstruction: ['parties'],
  checklist: ['subject', 'date'],
  homeVisit: ['date'],
  workstation: ['subject', 'date'],
  handlingAssessment: ['subject', 'date'],
};
const tellingOfInstruments = ['subject', 'date'];

const longest = 80;

/** Titles of all records of a case, removed ones too, by record id: `Visit, 21 March 2026`, `Note: phone call`, `Recommendation R3: move the desk`, `RULA, packing, 12 March 2026`. */
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
      .where('answer.path', 'in', [...Object.values(telling).flat(), ...tellingOfInstruments]),
  );
  const texts = new Map(answers.map((row) => [`${row.record_id} ${row.path}`, textOf(answerOf(row))]));
  const numbers = recommendationNumbers(database, caseId);
  return new Map(
    records.map(({ id, kind: stored }) => {
      const kind = RecordKind.parse(stored);
      const told = (path: string) => texts.get(`${id} ${path}`)?.trim().replace(/\s+/g, ' ') || undefined;
      const checklist = kind === 'checklist' ? editionOfRecord(database, id) : undefined;
      const title = checklist?.definition.title ?? declarationFor(kind).title;
      const number = numbers.get(id);
      return [id, titleOf(number === undefined ? title : `${title} ${number}`, kind, told)];
    }),
  );
}

/** @param told the words of an answer; undefined when there are none */
function titleOf(title: string, kind: RecordKind, told: (path: string) => string | undefined): string {
  switch (kind) {
    case 'visit':
    case 'capacityEvaluation':
    case 'homeVisit':
      return dated(title, told('date'));
    case 'energyDiary':
      return dated(title, told('from'));
    case 'interview':
      return dated(recordsText.interviewTitle(told('schedule')) ?? title, told('date'));
    case 'activityAnalysis':
      return dated(nameOfAnalysis(title, told), told('observedOn'));
    case 'consent':
      return recordsText.consentTitle(told('scope'), shortened(told('recipient') ?? '')) ?? title;
    case 'recommendation':
      return labelled(title, told('action'));
    case 'equipmentItem':
      return labelled(title, told('item'));
    case 'expertInstruction':
      return labelled(title, told('parties'));
    case 'workstation':
    case 'handlingAssessment':
      return nameOfInstrument(title, told);
    case 'note':
      return told('about') === undefined
        ? [dated(title, told('contactDate')), told('contactTime')].filter(Boolean).join(', ')
        : labelled(title, told('about'));
    default:
      return isInstrumentKind(kind) || kind === 'checklist' ? nameOfInstrument(title, told) : title;
  }
}

function nameOfAnalysis(title: string, told: (path: string) => string | undefined): string {
  const name = shortened(told('activityName')?.replace(/\.$/, '') ?? '');
  return recordsText.analysisTitle(told('about'), name) ?? title;
}

function nameOfInstrument(title: string, told: (path: string) => string | undefined): string {
  const subject = told('subject')?.replace(/\.$/, '');
  return dated(subject === undefined ? title : `${title}, ${shortened(subject)}`, told('date'));
}

function dated(title: string, date: string | undefined): string {
  // An answer that could not be read is kept as typed; it makes no title.
  const read = date === undefined ? undefined : readCalendarDate(date);
  return read === undefined ? title : `${title}, ${writtenDate(read)}`;
}

function labelled(title: string, words: string | undefined): string {
  // A title stands inside sentences, which bring their own full stop.
  return words === undefined ? title : `${title}: ${shortened(words.replace(/\.$/, ''))}`;
}

function shortened(words: string): string {
  const characters = [...words];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : words;
}
