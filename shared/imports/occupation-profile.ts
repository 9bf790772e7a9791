import { accountMeasure } from '../assessments/accounts.ts';
import { demandById, demandCatalogue } from '../assessments/catalogue.ts';
import type { Field, NumberField, Option } from '../assessments/fields.ts';
import { ratingField } from '../assessments/rating-fields.ts';
import { ratingGrid, shiftMinutes } from '../assessments/rating-view.ts';
import { type RatingEntry, ratingInOneLine } from '../assessments/rating-words.ts';
import { Criticality, Frequency, Pattern, Side, wholeJob } from '../assessments/ratings.ts';
import { readAnswer } from '../assessments/read-answer.ts';
import type { RecordView } from '../assessments/view.ts';
import type { AnswerValue } from '../domain/answers.ts';
import type { Demand } from '../domain/catalogue.ts';
import type { FieldChange } from '../domain/records.ts';
import { occupationText as text } from '../text/imports-occupation.ts';
import { ratingText } from '../text/ratings.ts';
import type { ImportColumn, ReadRow } from './columns.ts';
import type { ImportKind, ImportPlan, PlanInput, PlannedLine } from './import-kind.ts';
import type { RowProblem } from './table.ts';

/** Parts of a rating that a row can hold, in the order in which they are shown. */
const parts = [
  'frequency',
  'minutes',
  'level',
  'duration',
  'criticality',
  'pattern',
  'side',
  'describe',
  'note',
] as const;

const choice = (id: string, label: string, options: readonly Option[]): Field => ({
  kind: 'choice',
  id,
  label,
  sensitivity: 'function',
  options,
});
const words = (id: string, label: string, maxLength: number): Field => ({
  kind: 'text',
  id,
  label,
  sensitivity: 'function',
  maxLength,
});
const number = (
  id: string,
  label: string,
  range: Pick<NumberField, 'unit' | 'min' | 'max' | 'decimals'>,
): Field => ({
  kind: 'number',
  id,
  label,
  sensitivity: 'function',
  ...range,
});
const optionsOf = <Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>): Option[] =>
  ids.map((id) => ({ id, label: labels[id] }));
const minutesInDay = { unit: 'min', min: 0, max: 1440, decimals: 0 };

const columns: readonly ImportColumn[] = [
  {
    name: 'demand_id',
    required: true,
    field: choice('demand_id', text.demand, optionsOfDemands()),
    help: text.help.demand_id,
  },
  { name: 'task', required: false, field: words('task', text.task, 200), help: text.help.task },
  {
    name: 'frequency',
    required: false,
    field: choice('frequency', text.frequency, optionsOf(Frequency.options, ratingText.frequency)),
    help: text.help.frequency,
  },
  {
    name: 'minutes',
    required: false,
    field: number('minutes', text.minutes, minutesInDay),
    help: text.help.minutes,
  },
  {
    name: 'level',
    required: false,
    field: choice(
      'level',
      text.level,
      ['1', '2', '3'].map((id, index) => ({ id, label: ratingText.levels[index] ?? id })),
    ),
    help: text.help.level,
  },
  {
    name: 'duration',
    required: false,
    field: number('duration', text.duration, minutesInDay),
    help: text.help.duration,
  },
  {
    name: 'amount',
    required: false,
    field: number('amount', text.amount, { unit: '', min: 0, max: 100_000, decimals: 3 }),
    help: text.help.amount,
  },
  { name: 'measure', required: false, field: words('measure', text.measure, 80), help: text.help.measure },
  {
    name: 'criticality',
    required: false,
    field: choice('criticality', text.criticality, optionsOf(Criticality.options, ratingText.criticality)),
    help: text.help.criticality,
  },
  {
    name: 'pattern',
    required: false,
    field: choice('pattern', text.pattern, optionsOf(Pattern.options, ratingText.pattern)),
    help: text.help.pattern,
  },
  {
    name: 'side',
    required: false,
    field: choice('side', text.side, optionsOf(Side.options, ratingText.side)),
    help: text.help.side,
  },
  {
    name: 'describe',
    required: false,
    field: words('describe', text.describe, 300),
    help: text.help.describe,
  },
  { name: 'note', required: false, field: words('note', text.note, 1000), help: text.help.note },
];

function optionsOfDemands(): Option[] {
  return demandCatalogue.map((demand) => ({ id: demand.id, label: demand.label }));
}

/** One row for each demand of an occupation, from a published or a clinic's own profile: prefills the demands of an activity analysis. */
export const occupationProfile: ImportKind = {
  id: 'occupationProfile',
  title: text.title,
  recordKind: 'activityAnalysis',
  columns,
  mostRows: 2000,
  templateName: 'occupation-profile',
  examples: [
    ['stand_static', '', 'frequent', '180', '', '45', '', '', 'essential', '', '', '', ''],
    [
      'lift_floor_waist',
      '',
      'occasional',
      '',
      '',
      '',
      '12.5',
      'mass',
      'essential',
      'peak',
      '',
      '',
      'Boxes of stock',
    ],
    ['attention_interruption', '', 'frequent', '', '2', '', '', '', '', '', '', '', ''],
  ],
  plan,
};

interface Cell {
  readonly path: string;
  readonly demand: Demand;
  readonly task: string;
}

function plan({ rows, record, newId }: PlanInput): ImportPlan {
  const tasks = taskNames(record);
  const added: string[] = [];
  const changes: FieldChange[] = [];
  const accepted: PlannedLine[] = [];
  const kept: PlannedLine[] = [];
  const refused: RowProblem[] = [];
  const taken = new Map<string, number>();
  const sure = new Set<string>();

  for (const row of rows) {
    const demand = demandById(String(row.values.demand_id));
    if (demand === undefined) continue;
    const read = entriesOf(row, demand, record);
    if ('problem' in read) {
      refused.push(read);
      continue;
    }
    const name = typeof row.values.task === 'string' ? row.values.task.trim() : '';
    const known = name === '' ? wholeJob : tasks.get(nameKey(name));
    const subject = `${demand.label}, ${name === '' ? text.wholeJob : name}`;
    const key = `${nameKey(name)}/${demand.id}`;
    if (known !== undefined && isRated(record, known, demand)) {
      const account = accountOf(read.entries, demand).filter(
        ({ part }) =>
          !taken.has(`${key}/${part}`) && isOpen(record, `${ratingGrid}.${known}.${demand.id}.${part}`),
      );
      for (const { part, value } of account) {
        taken.set(`${key}/${part}`, row.line);
        changes.push(fromLibrary(`${ratingGrid}.${known}.${demand.id}.${part}`, value));
      }
      const detail = account.length === 0 ? text.ratedAlready : text.ratedBeside;
      kept.push({ line: row.line, subject, detail });
      continue;
    }
    const twice = read.entries.find(({ part }) => taken.has(`${key}/${part}`));
    if (twice !== undefined) {
      refused.push({
        line: row.line,
        column: twice.part.startsWith('amount_') ? 'amount' : twice.part,
        problem: text.twice(taken.get(`${key}/${twice.part}`) ?? 0),
        accepted: text.oncePerTask,
      });
      continue;
    }
    const taskId = known ?? newId();
    if (known === undefined) {
      if (tasks.size >= mostTasks) {
        refused.push({
          line: row.line,
          column: 'task',
          problem: text.tooManyTasks,
          accepted: text.mostTasks(mostTasks),
        });
        continue;
      }
      tasks.set(nameKey(name), taskId);
      added.push(taskId);
      changes.push(fromLibrary(`tasks.${taskId}.name`, name));
    }
    const cell: Cell = { path: `${ratingGrid}.${taskId}.${demand.id}`, demand, task: name };
    for (const { part, value } of read.entries) {
      taken.set(`${key}/${part}`, row.line);
      changes.push(fromLibrary(`${cell.path}.${part}`, value));
    }
    if (!sure.has(key)) {
      sure.add(key);
      changes.push(fromLibrary(`${cell.path}.confidence`, 'low'));
    }
    accepted.push({ line: row.line, subject, detail: ratingInOneLine(read.entries, demand) });
  }
  // The list of tasks comes first, so that it is there before anything stands under it.
  if (added.length > 0)
    changes.unshift({
      path: 'tasks',
      answer: { state: 'given', typed: [...record.items('tasks'), ...added] },
    });
  return { changes, accepted, kept, refused };
}

/** As many as the declaration takes. */
const mostTasks = 40;

function fromLibrary(path: string, typed: AnswerValue): FieldChange {
  return { path, answer: { state: 'given', typed, source: 'library' } };
}

function nameKey(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

function taskNames(record: RecordView): Map<string, string> {
  const names = new Map<string, string>();
  for (const id of record.items('tasks')) names.set(nameKey(record.text(`tasks.${id}.name`) ?? id), id);
  return names;
}

/** What stands beside a rating that is there already: the library's own account, for the parts that accounts have. */
function accountOf(entries: readonly RatingEntry[], demand: Demand): readonly RatingEntry[] {
  const measure = accountMeasure(demand);
  const told: Readonly<Record<string, string>> = {
    frequency: 'libraryFrequency',
    level: 'libraryLevel',
    ...(measure && { [`amount_${measure.id}`]: 'libraryAmount' }),
  };
  return entries.flatMap(({ part, value }) => {
    const account = told[part];
    return account === undefined ? [] : [{ part: account, value }];
  });
}

/** Nothing stands there, not even an empty answer. */
function isOpen(record: RecordView, path: string): boolean {
  return record.state(path) === 'notAsked';
}

/** A rating in which anything stands, empty answers such as “not tested” included, belongs to the OT as a whole. */
function isRated(record: RecordView, taskId: string, demand: Demand): boolean {
  const start = `${ratingGrid}.${taskId}.${demand.id}.`;
  return Object.entries(record.answers).some(
    ([path, answer]) => path.startsWith(start) && answer.state !== 'notAsked',
  );
}

function entriesOf(
  row: ReadRow,
  demand: Demand,
  record: RecordView,
): { readonly entries: readonly RatingEntry[] } | RowProblem {
  const problem = (column: string | null, why: string, accepted: string): RowProblem => ({
    line: row.line,
    column,
    problem: why,
    accepted,
  });
  const entries: RatingEntry[] = [];
  for (const part of parts) {
    const value = row.values[part];
    if (value === undefined) continue;
    const field = ratingField(demand, part);
    if (field === undefined)
      return problem(part, text.noSuchPart(demand.label), text.leaveEmpty(partsFor(demand)));
    entries.push({ part, value });
  }
  const shift = shiftMinutes(record);
  const minutes = row.values.minutes;
  if (typeof minutes === 'number' && shift !== undefined && minutes > shift)
    return problem('minutes', text.overShift, text.withinShift(shift));
  const { amount } = row.values;
  const wanted = typeof row.values.measure === 'string' ? row.values.measure.trim() : '';
  if (amount === undefined && wanted !== '')
    return problem('amount', text.amountMissing, text.amountAccepted);
  if (amount !== undefined) {
    const measure =
      wanted === '' && demand.measures.length === 1
        ? demand.measures[0]
        : demand.measures.find(
            ({ id, label }) => id === wanted || label.toLowerCase() === wanted.toLowerCase(),
          );
    if (measure === undefined) {
      const ids = demand.measures.map(({ id, unit }) => (unit === '' ? id : `${id} (${unit})`));
      return problem(
        'measure',
        wanted === '' ? text.measureMissing : text.measureUnknown(demand.label),
        ids.length === 0 ? text.noMeasure : ids.join(', '),
      );
    }
    const field = ratingField(demand, `amount_${measure.id}`);
    const read = field && readAnswer(field, amount, { today: null, sibling: () => undefined });
    if (read === undefined || 'error' in read)
      return problem('amount', read?.error.problem ?? text.noMeasure, read?.error.accepted ?? text.noMeasure);
    entries.push({ part: `amount_${measure.id}`, value: read.value });
  }
  if (entries.every(({ part }) => part === 'note' || part === 'describe'))
    return problem(null, text.saysNothing, text.saySomething);
  return { entries };
}

function partsFor(demand: Demand): string {
  return parts.filter((part) => ratingField(demand, part) !== undefined).join(', ');
}
