import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import type { CaseData } from '../../../domain/case-data.ts';
import { isException, lawfulGroundOf } from '../../../domain/consent.ts';
import type { CalendarDate } from '../../../domain/ids.ts';
import { listInWords } from '../../../text/prose.ts';
import { recordAccessText as words } from '../../../text/record-access.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, type Parts, type TableRow } from '../blocks.ts';
import { type ComposeInput, readCase } from '../case-reading.ts';
import { signatureBlocks } from '../employer-report/closing.ts';
import { languageHelp } from '../language-help.ts';
import { numberOf } from '../recommendations.ts';
import { givenOutBlocks } from './given-out.ts';
import { partColumns, recordTables, rowOf } from './record.ts';
import { resultRows } from './results.ts';

/** The whole record of a client before anything is kept back: the person and the job, what was agreed, then day by day, what was recommended. */
export function recordBlocks(make: BlockMaker, input: ComposeInput): Block[] {
  const reading = readCase(input);
  const { data } = input;
  const days = daysOf(data);
  const photos = data.photos.length;
  return [
    make.heading('title', 1, words.title),
    make.paragraph('for', [reading.person.fullName], { sensitivity: 'identity' }),
    make.paragraph('lead', words.lead),
    make.paragraph('how', words.how),
    ...languageHelp(make, reading),
    make.heading('leftOut', 2, words.leftOutTitle),
    make.paragraph('leftOut/words', words.leftOut),
    make.paragraph('rights', words.rights),
    make.heading('contents', 2, words.contents),
    contentsTable(make, data, days),
    ...(photos === 0 ? [] : [make.paragraph('contents/photos', `${words.photos(photos)}${words.photosAsk}`)]),
    ...signatureBlocks(make, reading),
    ...standing(data).flatMap(({ title, record }) => [
      make.heading(slotOf(record), 2, title),
      ...tablesOf(make, record),
    ]),
    ...together(make, 'agreed', words.agreed, agreed(data), consentName),
    ...together(make, 'grounds', words.grounds, grounds(data), consentName, isUntold),
    ...days.flatMap(({ day, records }) => [
      make.heading(`day/${day ?? 'none'}`, 2, day === undefined ? words.without : writtenDate(day)),
      ...records.flatMap((record) => [
        make.heading(slotOf(record), 3, record.declaration.title),
        ...tablesOf(make, record, resultsOf(data, record)),
      ]),
    ]),
    ...together(make, 'recommended', words.recommended, data.recommendations, (one) => [numberOf(data, one)]),
    ...together(make, 'equipment', words.equipment, data.equipment, ({ declaration }) => [declaration.title]),
    ...givenOutBlocks(make, input.givenOut ?? []),
  ];
}

function agreed({ consents }: CaseData): readonly RecordView[] {
  return consents.filter((consent) => !isException(consent));
}

/** The lawful grounds on which something may leave without consent. */
function grounds({ consents }: CaseData): readonly RecordView[] {
  return consents.filter(isException);
}

/** Whether the client does not know of it, as far as anybody recorded. */
function isUntold(ground: RecordView): boolean {
  return lawfulGroundOf(ground)?.notTold !== null;
}

/** What bears no date of its own and comes first. */
function standing({ client, caseFile }: CaseData) {
  return [
    { title: words.you, record: client },
    { title: words.job, record: caseFile },
  ];
}

function slotOf({ recordId }: RecordView): string {
  return `record/${recordId}`;
}

/** What came of a record, where it is an instrument's. */
function resultsOf({ instruments }: CaseData, record: RecordView): readonly TableRow[] {
  return instruments.filter((one) => one.record === record).flatMap(resultRows);
}

function tablesOf(make: BlockMaker, record: RecordView, first: readonly TableRow[] = []): Block[] {
  const tables = recordTables(make, slotOf(record), record, first);
  return tables.length === 0 ? [make.paragraph(`${slotOf(record)}/empty`, words.empty)] : tables;
}

interface Day {
  /** Undefined for what bears no date. */
  readonly day: CalendarDate | undefined;
  readonly records: readonly RecordView[];
}

/** What was done and found, by the day that it is about, the first day first; what bears no date comes last. */
function daysOf(data: CaseData): readonly Day[] {
  const records = [
    ...data.visits,
    ...data.interviews,
    ...data.analyses,
    ...data.evaluations,
    ...data.workstations,
    ...data.handling,
    ...data.homeVisits,
    ...data.instruments.map(({ record }) => record),
    ...(data.checklists ?? []).map(({ record }) => record),
    ...data.diaries,
    ...data.notes,
  ];
  const days = [...new Set(records.map(dayOf))].sort((one, other) =>
    (one ?? '9999').localeCompare(other ?? '9999'),
  );
  return days.map((day) => ({ day, records: records.filter((record) => dayOf(record) === day) }));
}

const dates = ['date', 'observedOn', 'contactDate', 'from', 'firstDay'];

function dayOf(record: RecordView): CalendarDate | undefined {
  return dates.map((path) => record.text(path)).find((day) => day !== undefined);
}

/** What there is, a line for each day: never how much of it this copy holds. */
function contentsTable(make: BlockMaker, data: CaseData, days: readonly Day[]): Block {
  const [date, what] = words.columns;
  const undated = [
    ...standing(data).map(({ title }) => title),
    ...(agreed(data).length === 0 ? [] : [words.agreed]),
    ...(grounds(data).every(isUntold) ? [] : [words.grounds]),
    ...(data.recommendations.length === 0 ? [] : [words.recommended]),
    ...(data.equipment.length === 0 ? [] : [words.equipment]),
  ];
  const line = (slot: string, when: string, titles: readonly string[]): TableRow => ({
    slot,
    sensitivity: 'personal',
    cells: [cellOf(when, { header: 'row' }), cellOf(inOneSentence(titles))],
  });
  return make.table(
    'contents/table',
    [],
    [
      { width: 38, head: date },
      { width: 128, head: what },
    ],
    [
      line('standing', words.undated, undated),
      ...days.map(({ day, records }) =>
        line(
          day ?? 'none',
          day === undefined ? words.without : writtenDate(day),
          records.map(({ declaration }) => declaration.title),
        ),
      ),
    ],
    { sensitivity: 'personal' },
  );
}

/** Each title once, as it stands over its part. */
function inOneSentence(titles: readonly string[]): string {
  return `${listInWords([...new Set(titles)])}.`;
}

/** Records of one kind below one heading, a row for each. */
function together(
  make: BlockMaker,
  slot: string,
  title: string,
  records: readonly RecordView[],
  name: (record: RecordView) => Parts,
  untold: (record: RecordView) => boolean = () => false,
): Block[] {
  const rows = records.flatMap((record) => rowOf(record, name(record), untold(record)));
  if (rows.length === 0) return [];
  return [
    make.heading(slot, 2, title),
    make.table(`${slot}/table`, [], partColumns, rows, { sensitivity: 'clinical' }),
  ];
}

function consentName(consent: RecordView): Parts {
  const day = consent.text('from');
  return [day === undefined ? words.without : writtenDate(day)];
}
