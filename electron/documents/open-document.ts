import type { Declaration } from '../../shared/assessments/define.ts';
import { declarationFor } from '../../shared/assessments/registry.ts';
import { checklistForm } from '../../shared/checklists/checklist-form.ts';
import { choicesFor } from '../../shared/documents/compose.ts';
import type { ComposeInput } from '../../shared/documents/composers/case-reading.ts';
import { instructionOf } from '../../shared/documents/composers/correction-letter.ts';
import type { GivenOut } from '../../shared/documents/given-out.ts';
import {
  decisionsIn,
  type LedgerEntry,
  type LedgerNeeds,
  needsOf,
  type Standing,
  standingOf,
} from '../../shared/documents/ledger.ts';
import { readerFor } from '../../shared/documents/readers.ts';
import { signingOf } from '../../shared/documents/signing-blocks.ts';
import type { FormChoice } from '../../shared/documents/tree.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Id } from '../../shared/domain/ids.ts';
import { RecordKind } from '../../shared/domain/records.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { RecordsContracts } from '../../shared/ipc/records-contracts.ts';
import { checklistText } from '../../shared/text/checklists.ts';
import type { RecordsContext } from '../ipc/context.ts';
import { loadCaseData } from '../storage/case-data.ts';
import { newestEdition } from '../storage/checklist-editions.ts';
import { changesUnderSigned } from '../storage/documents/change-reasons.ts';
import { correctionsOf } from '../storage/documents/corrections.ts';
import {
  type DocumentName,
  entriesOf,
  nextReference,
  type Version,
  versionsOf,
} from '../storage/documents/versions.ts';
import { releasesOf } from '../storage/releases.ts';
import { localDate } from '../storage/work.ts';
import { keepMissingGrounds } from './change-reasons.ts';

export type DocumentChoice = Input<RecordsContracts['documents.compose']>;

/** A document as it is asked for: what composers need, and what its ledger says. */
export interface OpenDocument {
  /** Composes the version that is being worked on: the newest, or the one after it once that is signed. */
  readonly input: ComposeInput;
  readonly name: DocumentName;
  readonly needs: LedgerNeeds;
  /** All versions, oldest first. */
  readonly versions: readonly Version[];
  /** What is written about the newest version, oldest first. */
  readonly entries: readonly LedgerEntry[];
  /** How the newest version stands. */
  readonly standing: Standing;
}

/**
 * Reads the case as it is stored, today where the OT is, and the ledger of the document asked for.
 * @throws AppError `not-found`
 */
export function openDocument(context: RecordsContext, choice: DocumentChoice): OpenDocument {
  const { database } = context;
  const { caseId, kind, consentId, recordIds, large, template, label, form, part } = choice;
  const data = loadCaseData(database, caseId);
  const audience = readerFor(kind, choice.audience);
  const plain: ComposeInput = {
    data,
    kind,
    audience,
    date: localDate(context.clock()),
    reference: '',
    mark: 'draft',
    consentId,
    recordIds,
    large,
    template,
    label,
    form: form === undefined ? undefined : formOf(context, form),
    part,
    givenOut: kind === 'recordAccessPack' ? givenOut(context, caseId) : undefined,
    corrections: kind === 'correctionLetter' ? correctionsOf(database, caseId) : undefined,
  };
  const name = nameOf(plain);
  const versions = versionsOf(database, name);
  const newest = versions.at(-1);
  const entries = newest ? entriesOf(database, newest.id) : [];
  const needs = needsOf(data.practitioner, kind, audience);
  const standing = standingOf(needs, entries);
  const reference = newest
    ? standing.signed
      ? `${versions[0]?.reference ?? newest.reference}-v${newest.number + 1}`
      : newest.reference
    : nextReference(database, caseId, kind);
  return {
    input: {
      ...plain,
      // What was decided for one copy holds for the next, until its words change.
      decisions:
        kind === 'recordAccessPack'
          ? decisionsIn(versions.flatMap(({ id }) => entriesOf(database, id)))
          : undefined,
      unexplained: newest && unexplainedSince(context, caseId, newest),
      reference,
      mark: standing.signed ? 'draft' : standing.mark,
      // What was said of a signed version belongs to that one.
      signing: standing.signed ? undefined : signingOf(standing),
    },
    name,
    needs,
    versions,
    entries,
    standing,
  };
}

function givenOut({ database, clock }: RecordsContext, caseId: Id): GivenOut[] {
  const { zone } = clock();
  return releasesOf(database, caseId)
    .map((release) => ({ ...release, on: localDate({ at: release.at, zone }) }))
    .reverse();
}

function unexplainedSince({ database }: RecordsContext, caseId: Id, { documentId }: Version) {
  keepMissingGrounds(database, caseId);
  return changesUnderSigned(database, caseId, { documentId }).open;
}

/** One document for its ledger: another reader, recipient or record makes another. */
function nameOf(input: ComposeInput): DocumentName {
  const { data, kind, audience, consentId, recordIds, template } = input;
  const consent = data.consents.find(({ recordId }) => recordId === consentId);
  // Results come and go as they are marked for reports; the document stays the same one.
  const about =
    kind === 'instrumentResults'
      ? (recordIds ?? [])
      : choicesFor(input).flatMap(({ recordId, chosen }) => (chosen ? [recordId] : []));
  const recipient =
    audience === 'client' || instructionOf(input) !== undefined ? '' : (consent?.text('recipient') ?? '');
  const made = template === undefined ? [] : [template];
  return { caseId: data.case.id, kind, audience, recipient, about: [...about, ...made] };
}

/** The questions of a kind of record, or of the newest version of one of the clinic's checklists. */
function formOf({ database }: RecordsContext, form: FormChoice): Declaration {
  const kind = RecordKind.safeParse(form);
  if (kind.success) return declarationFor(kind.data);
  const newest = newestEdition(database, form);
  if (newest === undefined)
    throw new AppError({ code: 'not-found', problem: checklistText.screen.notPublished });
  return checklistForm(newest.edition);
}
