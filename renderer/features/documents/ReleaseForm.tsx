import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RecordView } from '../../../shared/assessments/view.ts';
import { hasLedger } from '../../../shared/documents/ledger.ts';
import { consentCovers, isException, purposesInWords } from '../../../shared/domain/consent.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { consentGapText } from '../../../shared/text/consent.ts';
import { standingText } from '../../../shared/text/document-standing.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { releasePanelText as confirm } from '../../../shared/text/release-panel.ts';
import { showDate, today } from '../../components/format.ts';
import { Note } from '../../components/Note.tsx';
import { ConsentWords } from './ConsentWords.tsx';
import styles from './documents.module.css';
import { KeptFromFields, useKeptFrom } from './KeptFrom.tsx';
import { ReleaseFoot, ReleaseFrame, type ReleaseProps, TermsFields, useTerms } from './ReleaseFrame.tsx';
import { useFileWanted } from './use-file-wanted.ts';
import { useRelease } from './use-release.ts';

interface FormProps extends ReleaseProps {
  readonly consent: RecordView;
}

/** A copy that leaves under a consent of the client, or on a lawful ground. */
export function ReleaseForm({ choice, tree, consents, consent, onConsent, standing }: FormProps) {
  const purposes = purposesInWords(consent);
  const [typedRecipient, setRecipient] = useState<string | null>(null);
  const [typedPurpose, setPurpose] = useState<string | null>(null);
  const [confirmedFor, setConfirmedFor] = useState<string>();
  const releasing = useRelease(choice, tree);
  const wanted = useFileWanted();
  const copy = standing?.signed === true ? 'signed' : 'unsigned';
  // An urgent letter leaves at once; the reason stands there to be changed.
  const urgent = tree.kind === 'gpLetter' ? standingText.unsignedUrgent : '';
  const terms = useTerms(copy === 'unsigned' && hasLedger(tree.kind), urgent);
  const recipient = typedRecipient ?? consent.text('recipient') ?? '';
  const kept = useKeptFrom(choice.caseId, recipient);
  const purpose = typedPurpose ?? purposes[0] ?? '';
  const { audience } = tree;
  const check = consentCovers(consent, { recipient, purpose, on: today(), audience, kind: tree.kind });
  // Without consent there is nothing that the client agreed to.
  const lawfulGround = isException(consent);
  // What was confirmed of one document says nothing of another, nor of another consent.
  const confirming = JSON.stringify(choice);
  const agreed = confirmedFor === confirming;
  const { channel, unsignedReason } = terms;

  const submit = (leave: (to: Parameters<typeof releasing.print>[0]) => Promise<void>) => {
    // Said before a place is asked for; the records process refuses it as well.
    if (!check.covers)
      return releasing.fail(new AppError({ code: 'no-release-consent', problem: consentGapText[check.why] }));
    const complete = [terms.check(), kept.check()].every(Boolean);
    if (!complete || !(agreed || lawfulGround)) return undefined;
    return leave({ recipient, purpose, copy, channel, unsignedReason, agreed, ...kept.terms });
  };

  return (
    <ReleaseFrame
      releasing={releasing}
      onSubmit={() => void submit((to) => releasing.release(to, wanted.file, wanted.forget))}
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
      <ConsentWords consent={consent} />
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
          {lawfulGround ? text.coveredByGround : text.covered}
        </p>
      ) : (
        <Note tone="attend">{consentGapText[check.why]}</Note>
      )}
      {lawfulGround ? null : (
        <Checkbox
          label={confirm.confirm(text.kinds[tree.kind], text.readers[audience])}
          description={confirm.confirmHelp}
          checked={agreed}
          error={terms.tried && !agreed ? confirm.confirmMissing : undefined}
          data-unconfirmed={(terms.tried && !agreed) || undefined}
          onChange={(event) => setConfirmedFor(event.currentTarget.checked ? confirming : undefined)}
        />
      )}
      <KeptFromFields kept={kept} />
      <TermsFields terms={terms} />
      <ReleaseFoot
        wanted={wanted}
        disabled={recipient.trim() === '' || purpose === ''}
        onPrint={() => void submit(releasing.print)}
      />
    </ReleaseFrame>
  );
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
