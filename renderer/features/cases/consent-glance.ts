import { consent } from '../../../shared/assessments/declarations/consent.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { CalendarDate } from '../../../shared/domain/ids.ts';
import type { RecordWithAnswers } from '../../../shared/domain/records.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { showDate } from '../../components/format.ts';

/** What the client agrees to today: assessment, contact with the employer, and to how many recipients documents may go. */
export interface ConsentGlance {
  readonly assess: boolean;
  readonly employerContact: boolean;
  readonly releases: number;
}

/** Counts the consents in force on a day: begun, not ended, not withdrawn by then. */
export function glanceAtConsents(records: readonly RecordWithAnswers[], on: CalendarDate): ConsentGlance {
  const scopes = views(records)
    .filter((view) => standing(view, on) === 'inForce')
    .map((view) => view.text('scope'));
  return {
    assess: scopes.includes('assess'),
    employerContact: scopes.includes('employerContact'),
    releases: scopes.filter((scope) => scope === 'release').length,
  };
}

/** A consent as one line of a list. */
export interface ConsentLine {
  readonly title: string;
  readonly detail: string;
}

/** What each consent is for and how it stands on a day, by the consent's id. */
export function consentLines(
  records: readonly RecordWithAnswers[],
  on: CalendarDate,
): ReadonlyMap<string, ConsentLine> {
  return new Map(
    views(records).map((view) => [view.recordId, { title: titleOf(view), detail: detailOf(view, on) }]),
  );
}

function views(records: readonly RecordWithAnswers[]): RecordView[] {
  return records
    .filter(({ record }) => record.kind === 'consent' && record.deletedAt === null)
    .map(({ record, answers }) => new RecordView(record.id, consent, answers));
}

type Standing = 'inForce' | 'incomplete' | 'notYet' | 'ended' | 'withdrawn';

function standing(view: RecordView, on: CalendarDate): Standing {
  const from = view.text('from');
  const to = view.text('to');
  if (view.text('withdrawnOn') !== undefined) return 'withdrawn';
  if (from === undefined || view.text('scope') === undefined) return 'incomplete';
  if (from > on) return 'notYet';
  return to !== undefined && to < on ? 'ended' : 'inForce';
}

function titleOf(view: RecordView): string {
  const scope = view.text('scope');
  const recipient = view.text('recipient');
  if (scope === undefined) return text.consentUnnamed;
  const name = scopeNames.get(scope) ?? scope;
  return recipient === undefined || scope === 'assess' ? name : text.consentTo(name, recipient);
}

const scopeNames: ReadonlyMap<string, string> = new Map(
  consent.sections
    .flatMap((section) => section.fields)
    .flatMap((field) => (field.id === 'scope' && field.kind === 'choice' ? field.options : []))
    .map((option) => [option.id, option.label]),
);

function detailOf(view: RecordView, on: CalendarDate): string {
  const from = view.text('from');
  const to = view.text('to');
  const withdrawn = view.text('withdrawnOn');
  const state = standing(view, on);
  switch (state) {
    case 'withdrawn':
      return text.consentWithdrawn(showDate(withdrawn ?? on));
    case 'incomplete':
      return text.consentIncomplete;
    case 'notYet':
      return text.consentNotYet(showDate(from ?? on));
    case 'ended':
      return text.consentEnded(showDate(to ?? on));
    case 'inForce':
      return to === undefined
        ? text.consentSince(showDate(from ?? on))
        : text.consentUntil(showDate(from ?? on), showDate(to));
  }
}
