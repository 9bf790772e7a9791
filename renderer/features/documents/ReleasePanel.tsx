import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { v4 as newOperation } from 'uuid';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { consentCovers, purposesInWords } from '../../../shared/domain/consent.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { consentGapText } from '../../../shared/text/consent.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { showDate, today } from '../../components/format.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Note } from '../../components/Note.tsx';
import styles from './documents.module.css';
import { OperationProgress } from './OperationProgress.tsx';

interface Props {
  readonly caseId: Id;
  readonly tree: DocumentTree;
  readonly consents: readonly RecordView[];
  readonly consentId: Id | undefined;
  readonly onConsent: (consentId: Id) => void;
}

/** Lets a copy out under a consent: recipient, purpose, place; then the ledger has one more line. */
export function ReleasePanel(props: Props) {
  const { caseId, consents, consentId } = props;
  const consent = consents.find((view) => view.recordId === consentId);
  return (
    <section className={styles.panel} aria-labelledby="release">
      <h2 id="release">{text.release}</h2>
      <p className={styles.soft}>{text.releaseLead}</p>
      {consents.length === 0 ? (
        <Note
          tone="attend"
          actions={
            <LinkButton to="/cases/$caseId/consents" params={{ caseId }}>
              {text.toConsents}
            </LinkButton>
          }
        >
          {text.noConsents}
        </Note>
      ) : null}
      {consent ? <ReleaseForm {...props} consent={consent} /> : null}
    </section>
  );
}

interface FormProps extends Props {
  readonly consent: RecordView;
}

type Outcome =
  | { readonly kind: 'released'; readonly place: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: AppError };

function ReleaseForm({ caseId, tree, consents, consent, onConsent }: FormProps) {
  const purposes = purposesInWords(consent);
  const [typedRecipient, setRecipient] = useState<string | null>(null);
  const [typedPurpose, setPurpose] = useState<string | null>(null);
  const [operation, setOperation] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const recipient = typedRecipient ?? consent.text('recipient') ?? '';
  const purpose = typedPurpose ?? purposes[0] ?? '';
  const check = consentCovers(consent, { recipient, purpose, on: today() });

  const release = async () => {
    setOutcome(null);
    if (!check.covers) {
      // Said before a place is asked for; the records process refuses it as well.
      const error = new AppError({ code: 'no-release-consent', problem: consentGapText[check.why] });
      setOutcome({ kind: 'failed', error });
      return;
    }
    try {
      const chosen = await call('window.chooseSavePlace', {
        suggestedName: `${tree.reference}.pdf`,
        type: 'pdf',
      });
      if (chosen === null) return;
      const id = newOperation();
      setOperation(id);
      await call('documents.export', {
        caseId,
        kind: tree.kind,
        consentId: consent.recordId,
        recipient,
        purpose,
        place: chosen.place,
        operation: id,
      });
      setOutcome({ kind: 'released', place: chosen.shown });
      await refreshAll();
    } catch (thrown) {
      const error = asAppError(thrown);
      setOutcome(error.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', error });
    } finally {
      setOperation(null);
    }
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void release();
      }}
    >
      <NativeSelect
        label={text.consent}
        value={consent.recordId}
        data={consents.map((view) => ({ value: view.recordId, label: consentWords(view) }))}
        onChange={(event) => {
          onConsent(event.currentTarget.value);
          setRecipient(null);
          setPurpose(null);
        }}
      />
      <TextInput
        label={text.recipient}
        description={text.recipientHelp}
        value={recipient}
        maxLength={200}
        error={recipient.trim() === '' ? text.recipientMissing : undefined}
        onChange={(event) => setRecipient(event.currentTarget.value)}
      />
      <NativeSelect
        label={text.purpose}
        value={purpose}
        data={purposes.length === 0 ? [{ value: '', label: text.purposeNone }] : [...purposes]}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      {check.covers ? (
        <p className={styles.covered}>
          <span aria-hidden="true">✓ </span>
          {text.covered}
        </p>
      ) : (
        <Note tone="attend">{consentGapText[check.why]}</Note>
      )}
      <div>
        <Button type="submit" disabled={operation !== null || recipient.trim() === '' || purpose === ''}>
          {text.releaseButton}
        </Button>
      </div>
      <OperationProgress operation={operation} label={text.releasing} />
      {outcome ? (
        <div ref={showAtOnce}>
          <OutcomeNote outcome={outcome} />
        </div>
      ) : null}
    </form>
  );
}

/** The outcome stands below the button, which may be the last line in view. */
function showAtOnce(place: HTMLDivElement | null): void {
  place?.scrollIntoView({ block: 'nearest' });
}

function OutcomeNote({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.kind) {
    case 'released':
      return (
        <Note tone="note" live>
          {text.released(outcome.place)}
        </Note>
      );
    case 'cancelled':
      return (
        <Note tone="note" live>
          {text.releaseCancelled}
        </Note>
      );
    case 'failed':
      return <ErrorNote error={outcome.error} />;
  }
}

/** A consent in one line: to whom, from when, to when. */
function consentWords(consent: RecordView): string {
  const from = consent.text('from');
  const to = consent.text('to');
  return [
    consent.text('recipient') ?? text.consentIncomplete,
    from === undefined ? '' : text.consentFrom(showDate(from)),
    to === undefined ? '' : text.consentTo(showDate(to)),
  ]
    .filter(Boolean)
    .join(', ');
}
