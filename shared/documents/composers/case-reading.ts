import { analysisOfJob, isOfWork } from '../../assessments/activity-about.ts';
import type { Declaration } from '../../assessments/define.ts';
import { resolveField } from '../../assessments/resolve-field.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { CaseData } from '../../domain/case-data.ts';
import type { CalendarDate, Id } from '../../domain/ids.ts';
import type { Audience } from '../../domain/sensitivity.ts';
import { isInstrumentResult } from '../../reasoning/rules/instrument-result.ts';
import { reportText } from '../../text/report.ts';
import type { UnexplainedChange } from '../change-reason.ts';
import type { Correction } from '../corrections/correction.ts';
import type { GivenOut } from '../given-out.ts';
import type { Decided } from '../ledger.ts';
import type { Signing } from '../signing-blocks.ts';
import type { DocumentKind, FormLabel, Run, VersionMark } from '../tree.ts';
import { type Person, personOf } from './person.ts';

/** What a composer works from. Everything that changes from day to day comes in here. */
export interface ComposeInput {
  readonly data: CaseData;
  readonly kind: DocumentKind;
  readonly audience: Audience;
  readonly date: CalendarDate;
  /** Case number and document letter. */
  readonly reference: string;
  readonly mark: VersionMark;
  /** The release consent it is meant for; whom that names is written to. */
  readonly consentId?: Id | undefined;
  /** The records it is about: which instruments' results (those marked for reports when nothing is said), or which analysis (the latest). */
  readonly recordIds?: readonly Id[] | undefined;
  /** The questions that a blank form asks; those of a visit when nothing is said. */
  readonly form?: Declaration | undefined;
  /** The one section of a blank form that is printed; all when nothing is said. */
  readonly part?: string | undefined;
  /** The template that a letter is made from; the first for its reader when nothing is said. */
  readonly template?: string | undefined;
  /** Whether it is set in large print, where that can be; as the client's page says when nothing is said. */
  readonly large?: boolean | undefined;
  /** What a form to be filled in bears of the client; nothing when nothing is said. */
  readonly label?: FormLabel | undefined;
  /** What its last page says about those who have seen and signed it; nothing when nothing is said. */
  readonly signing?: Signing | undefined;
  /** What was put right in documents that left; a correction letter tells one of them. Newest first. */
  readonly corrections?: readonly Correction[] | undefined;
  /** Also without what the client may not see: the copy on which the client comments. */
  readonly forComment?: boolean | undefined;
  /** Changes since the newest signed version of answers on which it rests, and nobody has said why. */
  readonly unexplained?: readonly UnexplainedChange[] | undefined;
  /** What the OT decided on items that the rules keep from the client, by the id of the item; for the copy of the record alone. */
  readonly decisions?: ReadonlyMap<string, Decided> | undefined;
  /** What has left about the client, oldest first; for the copy of the record alone. */
  readonly givenOut?: readonly GivenOut[] | undefined;
}

/** The person written to. */
export interface Addressee {
  readonly name: string;
  /** Job title or role, as far as known. */
  readonly role: string | undefined;
}

/** One case as composers see it. */
export interface Reading extends ComposeInput {
  readonly person: Person;
  /** The activity analysis of the job; undefined when there is none. */
  readonly analysis: RecordView | undefined;
  readonly addressee: Addressee | undefined;
  /** The person who gave the instruction as an expert under which it goes; `nobody` where none is named. Undefined for all else. */
  readonly instructing?: { readonly name: Run; readonly role: Run | undefined } | 'nobody' | undefined;
  /** The reader whom the letter was written to, where this is the client's copy of a letter to somebody else. */
  readonly copyOf?: Audience | undefined;
  readonly jobTitle: Run;
  readonly employer: Run;
}

export function readCase(input: ComposeInput): Reading {
  const { data } = input;
  const { caseFile } = data;
  return {
    ...input,
    person: personOf(data.client, data.case.clientName, input.audience),
    analysis: analysisOfJob(data.analyses),
    addressee: addresseeOf(input),
    jobTitle: typed(caseFile.text('jobTitle') ?? '', reportText.neutral.job),
    employer: typed(caseFile.text('employerName') ?? '', reportText.neutral.employer),
  };
}

/** Words typed by a person, with what stands for them when they must be withheld. */
export function typed(text: string, neutral?: string): Run {
  return neutral === undefined ? { text, free: true } : { text, free: true, neutral };
}

/** A task's name as typed. */
export function taskName(analysis: RecordView, taskId: string): Run {
  const name = analysis.text(`tasks.${taskId}.name`);
  return name === undefined ? { text: reportText.unnamedTask } : typed(name, reportText.neutral.task);
}

/** The shown words of a chosen option; undefined when nothing is chosen. */
export function chosenLabel(view: RecordView, path: string): string | undefined {
  const chosen = view.text(path);
  const field = resolveField(view.declaration, path);
  if (chosen === undefined || (field?.kind !== 'choice' && field?.kind !== 'choices')) return undefined;
  return field.options.find((option) => option.id === chosen)?.label;
}

/** Who gets it: whom the chosen consent names, else the best contact who may be written to, else whom a release names, else who referred. */
function addresseeOf({ data, audience, consentId }: ComposeInput): Addressee | undefined {
  const { caseFile } = data;
  const chosen = data.consents.find((consent) => consent.recordId === consentId);
  const named = chosen?.text('recipient');
  if (named !== undefined) {
    const same = caseFile.items('contacts').find((id) => caseFile.text(`contacts.${id}.name`) === named);
    const role =
      chosen?.text('recipientRole') ?? (same && caseFile.text(`contacts.${same}.jobTitle`)) ?? undefined;
    return { name: named, role };
  }
  const contacts = caseFile
    .items('contacts')
    .filter((id) => caseFile.text(`contacts.${id}.doNotContact`) !== 'yes');
  const best = contacts.find((id) => caseFile.text(`contacts.${id}.best`) === 'yes');
  const consented = data.consents.find(
    (consent) =>
      consent.text('scope') === 'release' &&
      consent.text('audience') === audience &&
      consent.text('withdrawnOn') === undefined,
  );
  const contact = best ?? (consented ? undefined : contacts[0]);
  const contactName = contact && caseFile.text(`contacts.${contact}.name`);
  if (contact && contactName !== undefined) {
    const role =
      caseFile.text(`contacts.${contact}.jobTitle`) ?? chosenLabel(caseFile, `contacts.${contact}.role`);
    return { name: contactName, role };
  }
  const recipient = consented?.text('recipient');
  if (recipient !== undefined) return { name: recipient, role: consented?.text('recipientRole') };
  const referrer = caseFile.text('referrerName');
  return referrer === undefined ? undefined : { name: referrer, role: undefined };
}

/**
 * Findings of these kinds about the person and the work, in the order of the case. Results of instruments have their own place in
 * documents, and so has what is done outside work.
 */
export function findingsOf(data: CaseData, ...kinds: readonly string[]) {
  const otherLife = recordsOfOtherLife(data);
  const atHome = new Set(
    data.visits.filter((visit) => visit.text('kind') === 'home').map(({ recordId }) => recordId),
  );
  return data.findings.filter(
    (finding) =>
      kinds.includes(finding.kind) &&
      !isInstrumentResult(finding) &&
      !otherLife.has(finding.recordId) &&
      // What could not be seen at home says what the home has.
      !(finding.kind === 'gap' && atHome.has(finding.recordId)),
  );
}

/** Home visits, and analyses of self-care, home and leisure: nothing of them belongs in a document about work. */
export function recordsOfOtherLife(data: CaseData): ReadonlySet<Id> {
  const analyses = data.analyses.filter((analysis) => !isOfWork(analysis));
  return new Set([...analyses, ...data.homeVisits].map(({ recordId }) => recordId));
}
