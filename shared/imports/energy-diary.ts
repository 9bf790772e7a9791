import { DayCost, type DiaryDay, DiaryKind, DiarySlot, readDiary } from '../assessments/diary.ts';
import type { Field, NumberField } from '../assessments/fields.ts';
import { writtenDate } from '../domain/calendar.ts';
import type { CalendarDate } from '../domain/ids.ts';
import type { FieldChange } from '../domain/records.ts';
import { diaryText } from '../text/diary.ts';
import { diaryImportText as text } from '../text/imports-diary.ts';
import type { ImportColumn } from './columns.ts';
import { type DiaryRow, entryProblem, isSame, readRow } from './diary-rows.ts';
import type { ImportKind, ImportPlan, PlanInput, PlannedLine } from './import-kind.ts';
import type { RowProblem } from './table.ts';

const base = (id: string, label: string) => ({ id, label, sensitivity: 'clinical' }) as const;
const number = (
  id: string,
  label: string,
  range: Pick<NumberField, 'unit' | 'min' | 'max' | 'decimals'>,
): Field => ({ kind: 'number', ...base(id, label), ...range });
const ten = (id: string, label: string) => number(id, label, { unit: '', min: 0, max: 10, decimals: 0 });
const optionsOf = <Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>) =>
  ids.map((id) => ({ id, label: labels[id] }));
const column = (field: Field, help: string, required = false): ImportColumn => ({
  name: field.id,
  required,
  field,
  help,
});
const { labels, help } = text;

/** Entries first, then what belongs to the whole day and may stand on any of its rows. */
const columns: readonly ImportColumn[] = [
  column({ kind: 'date', ...base('date', labels.date), allow: 'past' }, help.date, true),
  column({ kind: 'time', ...base('from', labels.from) }, help.from),
  column({ kind: 'time', ...base('to', labels.to), notBefore: 'from' }, help.to),
  column(
    {
      kind: 'choice',
      ...base('part_of_day', labels.part),
      options: optionsOf(DiarySlot.options, diaryText.slots),
    },
    help.part_of_day,
  ),
  column({ kind: 'text', ...base('activity', labels.activity), maxLength: 120 }, help.activity),
  column(
    { kind: 'choice', ...base('kind', labels.kind), options: optionsOf(DiaryKind.options, diaryText.kinds) },
    help.kind,
  ),
  column(number('minutes', labels.minutes, { unit: 'min', min: 1, max: 1440, decimals: 0 }), help.minutes),
  column(ten('effort', labels.effort), help.effort),
  column(ten('before', labels.before), help.before),
  column(ten('after', labels.after), help.after),
  column(number('sleep_hours', labels.sleep, { unit: 'h', min: 0, max: 24, decimals: 2 }), help.sleep_hours),
  column(ten('waking', labels.waking), help.waking),
  column(ten('end_of_day', labels.end), help.end_of_day),
  column(
    {
      kind: 'choice',
      ...base('worse_after', labels.worse),
      options: optionsOf(DayCost.options, diaryText.costs),
    },
    help.worse_after,
  ),
  column({ kind: 'text', ...base('symptoms', labels.symptoms), maxLength: 300 }, help.symptoms),
];

/** One row for each stretch of a day: the days of an energy diary. */
export const energyDiaryFile: ImportKind = {
  id: 'energyDiary',
  title: text.title,
  recordKind: 'energyDiary',
  columns,
  mostRows: 1000,
  templateName: 'energy-diary',
  examples: [
    ['2026-03-02', '09:00', '10:30', '', 'Reports', 'work', '', '6', '3', '5', '7', '3', '5', 'none', ''],
    ['2026-03-02', '', '', 'afternoon', 'Lay down', 'rest', '60', '0', '5', '3', '', '', '', '', ''],
    [
      '2026-03-03',
      '10:00',
      '13:00',
      '',
      'Shopping, bus',
      'travel',
      '150',
      '7',
      '3',
      '6',
      '6.5',
      '4',
      '7',
      'lot',
      'Headache',
    ],
  ],
  plan,
};

const mostDays = 62;
const mostEntries = 30;

/** Where the whole-day columns are stored. */
const dayColumns = {
  sleep_hours: 'sleepHours',
  waking: 'start',
  end_of_day: 'end',
  worse_after: 'cost',
  symptoms: 'symptoms',
} as const;
type DayColumn = keyof typeof dayColumns;

/** A day as it stands and grows. */
interface PlannedDay {
  readonly path: string;
  readonly known: DiaryDay | undefined;
  readonly rows: DiaryRow[];
  /** Whole-day values from the file, with the line that gave each. */
  readonly values: Map<DayColumn, { readonly value: string | number; readonly line: number }>;
}

function plan({ rows, record, newId }: PlanInput): ImportPlan {
  const days = readDiary(record);
  const planned = new Map<CalendarDate, PlannedDay>();
  const accepted: PlannedLine[] = [];
  const kept: PlannedLine[] = [];
  const refused: RowProblem[] = [];
  const refuse = (line: number, column: string | null, problem: string, wanted: string) =>
    refused.push({ line, column, problem, accepted: wanted });

  for (const raw of rows) {
    const row = readRow(raw);
    const known = days.find((day) => day.date === row.date);
    const day = planned.get(row.date) ?? dayOf(known, newId);
    const fresh = !planned.has(row.date) && known === undefined;
    if (fresh && record.items('days').length + addedTo(planned) >= mostDays) {
      refuse(row.line, 'date', text.tooManyDays, text.mostDays(mostDays));
      continue;
    }
    const differing = differingValue(row, day);
    if (differing !== undefined) {
      refuse(row.line, differing.column, text.differs(differing.line), text.oncePerDay);
      continue;
    }
    const subject = writtenDate(row.date);
    if (row.entry === undefined) {
      if (row.dayValues.length === 0) {
        refuse(row.line, null, text.saysNothing, text.saySomething);
        continue;
      }
      planned.set(row.date, day);
      takeValues(row, day, kept);
      accepted.push({ line: row.line, subject, detail: dayDetail(row) });
      continue;
    }
    if (known?.entries.some((entry) => isSame(entry, row))) {
      kept.push({ line: row.line, subject, detail: text.alreadyThere });
      continue;
    }
    const wrong = entryProblem(row, day.rows, known);
    if (wrong !== undefined) {
      refuse(row.line, wrong.column, wrong.problem, wrong.accepted);
      continue;
    }
    if ((known?.entries.length ?? 0) + day.rows.length >= mostEntries) {
      refuse(row.line, null, text.tooManyEntries, text.mostEntries(mostEntries));
      continue;
    }
    planned.set(row.date, day);
    takeValues(row, day, kept);
    day.rows.push(row);
    accepted.push({
      line: row.line,
      subject,
      detail: [entryDetail(row), dayDetail(row)].filter(Boolean).join('; '),
    });
  }
  return { changes: changesOf(planned, record.items('days'), days, newId), accepted, kept, refused };
}

function dayOf(known: DiaryDay | undefined, newId: () => string): PlannedDay {
  return { path: known?.path ?? `days.${newId()}`, known, rows: [], values: new Map() };
}

function addedTo(planned: ReadonlyMap<string, PlannedDay>): number {
  return [...planned.values()].filter(({ known }) => known === undefined).length;
}

/** A whole-day value that an earlier row of the file gave otherwise. */
function differingValue(
  row: DiaryRow,
  day: PlannedDay,
): { readonly column: DayColumn; readonly line: number } | undefined {
  for (const { column: name, value } of row.dayValues) {
    const earlier = day.values.get(name);
    if (earlier !== undefined && earlier.value !== value) return { column: name, line: earlier.line };
  }
  return undefined;
}

/** What the diary already says of a day stays. */
function takeValues(row: DiaryRow, day: PlannedDay, kept: PlannedLine[]): void {
  for (const { column: name, value, stored } of row.dayValues) {
    const there = day.known === undefined ? undefined : stored(day.known);
    if (there !== undefined)
      kept.push({ line: row.line, subject: writtenDate(row.date), detail: text.valueThere(labelOf(name)) });
    else if (!day.values.has(name)) day.values.set(name, { value, line: row.line });
  }
}

function labelOf(name: string): string {
  return columns.find((one) => one.name === name)?.field.label ?? name;
}

function dayDetail({ dayValues }: DiaryRow): string {
  return dayValues
    .map(({ column: name, value }) => {
      const field = columns.find((one) => one.name === name)?.field;
      const shown =
        field?.kind === 'choice' ? field.options.find(({ id }) => id === value)?.label : undefined;
      return `${labelOf(name)} ${shown ?? value}`;
    })
    .join(', ');
}

function entryDetail({ entry }: DiaryRow): string {
  if (entry === undefined) return '';
  const when =
    entry.times === undefined
      ? entry.slot === undefined
        ? ''
        : diaryText.slots[entry.slot]
      : text.times(entry.times);
  return [
    when,
    diaryText.kinds[entry.kind],
    entry.activity ?? '',
    entry.minutes === undefined ? '' : `${entry.minutes} min`,
    entry.effort === undefined ? '' : `${labels.effort} ${entry.effort}`,
    entry.after === undefined ? '' : `${labels.after} ${entry.after}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function changesOf(
  planned: ReadonlyMap<CalendarDate, PlannedDay>,
  dayIds: readonly string[],
  days: readonly DiaryDay[],
  newId: () => string,
): FieldChange[] {
  const changes: FieldChange[] = [];
  const give = (path: string, typed: string | number | string[] | undefined) => {
    if (typed !== undefined) changes.push({ path, answer: { state: 'given', typed } });
  };
  const added = [...planned].filter(([, day]) => day.known === undefined);
  if (added.length > 0) give('days', inOrder(dayIds, days, added));
  for (const [date, day] of planned) {
    if (day.known === undefined) give(`${day.path}.date`, date);
    for (const [name, { value }] of day.values) give(`${day.path}.${dayColumns[name]}`, value);
    const ids = day.rows.map(() => newId());
    if (ids.length > 0)
      give(`${day.path}.entries`, [...(day.known?.entries ?? []).map(({ id }) => id), ...ids]);
    for (const [index, { entry }] of day.rows.entries()) {
      const path = `${day.path}.entries.${ids[index]}`;
      if (entry === undefined) continue;
      const { times, slot, activity, kind, minutes, effort, before, after } = entry;
      give(`${path}.slot`, times === undefined ? slot : undefined);
      give(`${path}.from`, entry.from);
      give(`${path}.to`, entry.to);
      give(`${path}.activity`, activity);
      give(`${path}.kind`, kind);
      give(`${path}.minutes`, minutes);
      give(`${path}.effort`, effort);
      give(`${path}.before`, before);
      give(`${path}.after`, after);
    }
  }
  return changes;
}

/** The list of days with the new ones among the dated ones by date; days without a date keep their place at the front. */
function inOrder(
  dayIds: readonly string[],
  days: readonly DiaryDay[],
  added: readonly (readonly [CalendarDate, PlannedDay])[],
): string[] {
  const dated = [
    ...days.map(({ id, date }) => ({ id, date })),
    ...added.map(([date, { path }]) => ({ id: path.replace('days.', ''), date })),
  ].sort((one, other) => one.date.localeCompare(other.date));
  const undated = dayIds.filter((id) => !days.some((day) => day.id === id));
  return [...undated, ...dated.map(({ id }) => id)];
}
