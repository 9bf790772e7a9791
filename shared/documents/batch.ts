import type { RecordView } from '../assessments/view.ts';
import { consentCovers, isException, mayLeaveUnder, purposesInWords } from '../domain/consent.ts';
import type { Id } from '../domain/ids.ts';
import type { Audience } from '../domain/sensitivity.ts';
import { batchText } from '../text/batch-release.ts';
import { consentGapText, ownCopyPurpose } from '../text/consent.ts';
import { BatchKind } from './batch-kind.ts';
import type { ComposeInput } from './composers/case-reading.ts';
import { keptFrom } from './do-not-contact.ts';
import { builtInTemplates } from './templates/built-in.ts';

/** A letter or form that may go to many people at once. */
export interface BatchLetter {
  readonly kind: BatchKind;
  /** The template it is made from. */
  readonly template: string;
  readonly title: string;
  /** For whom it can be written. */
  readonly readers: readonly Audience[];
}

/** All letters that may go in a batch, in the order in which templates are offered. What is signed is one person's opinion and not among them. */
export function batchLetters(): readonly BatchLetter[] {
  return builtInTemplates().flatMap(({ id, document, title, readers }) => {
    const kind = BatchKind.safeParse(document);
    return kind.success ? [{ kind: kind.data, template: id, title, readers }] : [];
  });
}

/** The letter asked for, by its template or else the first of its kind; undefined where none is written for this reader. */
export function batchLetterFor(
  asked: { readonly kind: BatchKind; readonly template?: string | undefined },
  audience: Audience,
): BatchLetter | undefined {
  return batchLetters().find(
    ({ kind, template, readers }) =>
      kind === asked.kind &&
      (asked.template === undefined || asked.template === template) &&
      readers.includes(audience),
  );
}

/** To whom one letter of a batch goes, and under which consent. */
export interface BatchTerms {
  /** Null for the client's own letter, which needs none. */
  readonly consentId: Id | null;
  readonly recipient: string;
  /** In words, as the ledger keeps it. */
  readonly purpose: string;
  /** What the consent covers in its own words, empty where it does not say; null where none is needed. */
  readonly covers: string | null;
}

/**
 * The terms on which a letter may go to its reader today, the newest consent first: each names this reader, its recipient and a purpose it
 * covers. A lawful ground is none of them.
 */
export function termsOfBatch(input: ComposeInput): readonly BatchTerms[] {
  const { data, audience } = input;
  if (audience === 'client') {
    const recipient = data.client.text('fullName')?.trim();
    return recipient === undefined
      ? []
      : [{ consentId: null, recipient, purpose: ownCopyPurpose, covers: null }];
  }
  return consentsFor(input).flatMap((consent) => {
    const recipient = consent.text('recipient') ?? '';
    const purpose = purposesInWords(consent).find((words) => covers(consent, input, words).covers);
    if (purpose === undefined) return [];
    return [{ consentId: consent.recordId, recipient, purpose, covers: consent.text('covers') ?? '' }];
  });
}

/**
 * Why this person gets no letter among many, though one of their own could go: somebody who died, withdrew or asked for quiet, or whom the
 * record says to keep away from, is easily overlooked in a long list. Undefined where nothing is against it.
 */
export function whyNotAmongMany({ data, audience }: ComposeInput, recipient: string): string | undefined {
  const kept = keptFrom(data, recipient, audience === 'client');
  if (kept === undefined) return undefined;
  return kept.who === 'client' ? batchText.noContact : batchText.doNotContact;
}

/** Why there are no such terms, in plain words. */
export function whyNoTerms(input: ComposeInput): string {
  if (input.audience === 'client') return batchText.noClientName;
  const [newest] = consentsFor(input);
  if (newest === undefined) return batchText.noConsent;
  const check = covers(newest, input, purposesInWords(newest)[0] ?? '');
  return check.covers ? batchText.noConsent : consentGapText[check.why];
}

/** The consents that name this reader, the one that began last first. */
function consentsFor({ data, kind, audience }: ComposeInput): readonly RecordView[] {
  const begun = (consent: RecordView) => consent.text('from') ?? '';
  return data.consents
    .filter(
      (consent) =>
        !isException(consent) &&
        consent.text('audience') === audience &&
        mayLeaveUnder(consent, kind, audience),
    )
    .toSorted((a, b) => compare(begun(b), begun(a)) || compare(b.recordId, a.recordId));
}

function covers(consent: RecordView, { kind, audience, date }: ComposeInput, purpose: string) {
  return consentCovers(consent, {
    recipient: consent.text('recipient') ?? '',
    purpose,
    on: date,
    audience,
    kind,
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
