import { contactDayWords } from '../../../assessments/contact.ts';
import type { InstrumentForm, ScoredReading } from '../../../assessments/instruments/form.ts';
import { assessReadings, scoredIn, shownOnly } from '../../../assessments/instruments/score-readings.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import type { InstrumentRecord } from '../../../domain/case-data.ts';
import type { Audience } from '../../../domain/sensitivity.ts';
import { instrumentResultsText as words } from '../../../text/instrument-results.ts';
import type { ResultChoice } from '../../tree.ts';
import type { ComposeInput } from '../case-reading.ts';

/** An instrument's record that goes into the document, with its results. */
export interface ChosenResult {
  readonly id: string;
  readonly title: string;
  readonly form: InstrumentForm;
  /** Without answers that are no longer on the page. */
  readonly record: RecordView;
  readonly readings: readonly ScoredReading[];
  /** Typed: what was assessed. */
  readonly subject: string | undefined;
  readonly date: string | undefined;
  /** Who may read what the result was worked out from; undefined where its sensitivity alone decides. */
  readonly readers: readonly Audience[] | undefined;
}

/** Those who treat the client: the GP and clinicians named as such. */
const treating: readonly Audience[] = ['gp', 'clinician'];

/** The chosen instruments that have a result which may be shown, oldest first, and what keeps others out. */
export function chosenResults(input: ComposeInput): {
  readonly results: readonly ChosenResult[];
  readonly missing: readonly string[];
} {
  const missing: string[] = [];
  const results = chosenRecords(input).flatMap(({ form, record: whole }): ChosenResult[] => {
    const { title } = whole.declaration;
    const { heldBack, readings: all } = assessReadings(form, whole);
    if (heldBack !== null) {
      missing.push(words.missing.heldBack(title, heldBack));
      return [];
    }
    const record = shownOnly(whole);
    const readings = scoredIn(all);
    if (readings.length === 0) {
      missing.push(words.missing.noResult(title));
      return [];
    }
    const date = contactDayWords(record);
    if (date === undefined) missing.push(words.missing.date(title));
    return [
      {
        id: record.recordId,
        title,
        form,
        record,
        readings,
        subject: subjectOf(record),
        date,
        readers: form.cliniciansOnly === undefined ? undefined : treating,
      },
    ];
  });
  return { results, missing };
}

/** Whether this instrument was asked for; when none was, whether it is marked to be included in reports. */
export function isChosen({ recordIds }: ComposeInput, { record }: InstrumentRecord): boolean {
  return recordIds === undefined ? record.text('inReports') === 'yes' : recordIds.includes(record.recordId);
}

/** Every instrument of the case as the OT may choose it for the document, by date. */
export function resultChoices(input: ComposeInput): readonly ResultChoice[] {
  return inOrder(input.data.instruments).map((one) => {
    const { heldBack, readings } = assessReadings(one.form, one.record);
    const scored = scoredIn(readings).length > 0;
    return {
      recordId: one.record.recordId,
      title: aboutWords(one.record).join(', '),
      state: heldBack !== null ? 'heldBack' : scored ? 'ready' : 'incomplete',
      chosen: isChosen(input, one),
    };
  });
}

/** The records asked for, or those marked to be included in reports; by date, those without one last. */
function chosenRecords(input: ComposeInput): readonly InstrumentRecord[] {
  return inOrder(input.data.instruments.filter((one) => isChosen(input, one)));
}

function aboutWords(record: RecordView): readonly string[] {
  const subject = subjectOf(record);
  const date = record.text('date');
  return [
    record.declaration.title,
    ...(subject === undefined ? [] : [subject]),
    ...(date === undefined ? [] : [writtenDate(date)]),
  ];
}

function subjectOf(record: RecordView): string | undefined {
  return record.text('subject')?.trim().replace(/\.$/u, '');
}

function inOrder(records: readonly InstrumentRecord[]): readonly InstrumentRecord[] {
  const day = ({ record }: InstrumentRecord) => record.text('date') ?? '9999-12-31';
  return [...records].sort((one, other) => day(one).localeCompare(day(other)));
}
