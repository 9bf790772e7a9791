import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { documentChecksText as words } from '../../text/document-checks.ts';
import type { CheckInput, DocumentCheck } from './check.ts';

interface Dated {
  readonly record: RecordView;
  readonly path: string;
  readonly date: CalendarDate;
  readonly what: string;
}

/** Dates that cannot both be right: what comes later in the work lies earlier in time. */
export function datesOutOfOrder({ data, tree }: CheckInput): DocumentCheck[] {
  const { caseFile } = data;
  const at = (record: RecordView, path: string, what: string): Dated[] => {
    const date = record.text(path);
    return date === undefined ? [] : [{ record, path, date, what }];
  };
  const [referral] = at(caseFile, 'referralDate', words.dates.referral);
  const assessed = [
    ...data.visits.flatMap((one) => at(one, 'date', words.dates.visit)),
    ...data.analyses.flatMap((one) => at(one, 'observedOn', words.dates.observed)),
    ...data.evaluations.flatMap((one) => at(one, 'date', words.dates.evaluation)),
    ...data.instruments.flatMap(({ record }) => at(record, 'date', words.dates.instrument)),
  ];
  const ahead = [
    ...data.analyses.flatMap((one) => at(one, 'reviewDate', words.dates.review)),
    ...data.evaluations.flatMap((one) => at(one, 'validUntil', words.dates.validUntil)),
  ];
  const first = assessed.toSorted((one, other) => one.date.localeCompare(other.date))[0];
  return [
    ...(referral === undefined
      ? []
      : assessed
          .filter(({ date }) => date < referral.date)
          .map((one) => outOfOrder(one, words.dates.before, referral))),
    ...assessed
      .filter(({ date }) => date > tree.date)
      .map((one) =>
        check(one, words.dates.afterDocument(one.what, writtenDate(one.date), writtenDate(tree.date))),
      ),
    ...ahead
      .filter(({ date }) => date < tree.date)
      .map((one) => check(one, words.dates.passed(one.what, writtenDate(one.date)))),
    ...data.recommendations
      .flatMap((one) => at(one, 'byWhen', words.dates.due))
      .flatMap((one) =>
        first !== undefined && one.date < first.date ? [outOfOrder(one, words.dates.before, first)] : [],
      ),
  ];
}

function outOfOrder(one: Dated, between: string, other: Dated): DocumentCheck {
  return check(
    one,
    `${one.what}, ${writtenDate(one.date)}, ${between} ${other.what.toLowerCase()}, ${writtenDate(other.date)}.`,
  );
}

function check({ record, path, date }: Dated, said: string): DocumentCheck {
  return {
    id: `dates/${record.recordId}/${path}/${date}`,
    kind: 'dates',
    weight: 'look',
    words: said,
    blockId: null,
    place: { recordId: record.recordId, recordKind: record.declaration.kind, path },
  };
}
