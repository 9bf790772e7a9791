import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { RecordView } from '../../../shared/assessments/view.ts';
import { instructionAsked } from '../../../shared/documents/instruction-asked.ts';
import { readersOf } from '../../../shared/documents/readers.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { consentCovers, purposesInWords } from '../../../shared/domain/consent.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { Channel } from '../../../shared/domain/practitioner.ts';
import type { DocumentStanding } from '../../../shared/ipc/ledger-contracts.ts';
import { blankFormPurpose, consentGapText, ownCopyPurpose } from '../../../shared/text/consent.ts';
import { documentFormatText as formatText } from '../../../shared/text/document-format.ts';
import { standingText } from '../../../shared/text/document-standing.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { expertReportText } from '../../../shared/text/expert-report.ts';
import { useRead } from '../../client/queries.ts';
import { showDate, today } from '../../components/format.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Note } from '../../components/Note.tsx';
import { useCaseViews } from '../../components/use-case-views.ts';
import styles from './documents.module.css';
import { FormatFields } from './FormatFields.tsx';
import { OperationProgress } from './OperationProgress.tsx';
import { OutcomeNote } from './OutcomeNote.tsx';
import { useFileWanted } from './use-file-wanted.ts';
import type { DocumentChoice } from './use-printed.ts';
import { useRelease } from './use-release.ts';

interface Props {
  readonly choice: DocumentChoice;
  readonly tree: DocumentTree;
  readonly consents: readonly RecordView[];
  readonly onConsent: (consentId: Id) => void;
  /** Where the document stands; undefined for a form, which has no ledger. */
  readonly standing: DocumentStanding | undefined;
}

/** Lets a copy out, to the client or under a consent: recipient, purpose, place; then the ledger has one more line. */
export function ReleasePanel(props: Props) {
  const { choice, tree, consents, standing } = props;
  const consent = consents.find((view) => view.recordId === choice.consentId);
  const blank = tree.kind === 'blankForm';
  const forClient = tree.audience === 'client';
  // These go by name to whom they are for, and no release consent has a say.
  const byName = forClient || blank || tree.kind === 'expertReport';
  return (
    <section className={styles.panel} aria-labelledby="release">
      <h2 id="release">{text.release}</h2>
      <p className={styles.soft}>{forClient ? ownCopyWords(tree) : leadOf(tree)}</p>
      {consents.length === 0 && !byName ? (
        <Note
          tone="attend"
          actions={
            <LinkButton to="/cases/$caseId/consents" params={{ caseId: choice.caseId }}>
              {text.toConsents}
            </LinkButton>
          }
        >
          {readersOf[tree.kind].length > 1 ? text.noConsentFor : text.noConsents}
        </Note>
      ) : null}
      {sendsSigned(standing) ? (
        <p className={styles.covered}>{standingText.releaseSigned(standing.reference)}</p>
      ) : null}
      {forClient ? <ClientCopyForm choice={choice} tree={tree} standing={standing} /> : null}
      {blank ? <BlankFormCopy choice={choice} tree={tree} standing={standing} /> : null}
      {tree.kind === 'expertReport' ? (
        <ExpertCopyForm choice={choice} tree={tree} standing={standing} />
      ) : null}
      {consent && !byName ? <ReleaseForm {...props} consent={consent} /> : null}
    </section>
  );
}

function leadOf({ kind }: DocumentTree): string {
  if (kind === 'blankForm') return text.blankCopy;
  if (kind === 'expertReport') return expertReportText.panel;
  return kind === 'gpLetter' ? text.letterLead : text.releaseLead;
}

function ownCopyWords({ style }: DocumentTree): string {
  return style === 'form' ? text.formCopy : text.ownCopy;
}

interface FormProps extends Props {
  readonly consent: RecordView;
}

type CopyProps = Pick<Props, 'choice' | 'tree' | 'standing'>;

/** Signed, and as its data are now: these pages leave, and no others. */
function sendsSigned(standing: DocumentStanding | undefined): standing is DocumentStanding {
  return standing?.signed === true;
}

/** The client's own copy: to the client by name. */
function ClientCopyForm(props: CopyProps) {
  const found = useRead('cases.get', { caseId: props.choice.caseId });
  return <OwnCopyForm {...props} recipient={found.data?.case.clientName ?? ''} purpose={ownCopyPurpose} />;
}

/** A blank form: to the therapist, by name. */
function BlankFormCopy(props: CopyProps) {
  const settings = useRead('settings.get', null);
  const recipient = settings.data?.practitioner.name ?? '';
  return <OwnCopyForm {...props} recipient={recipient} purpose={blankFormPurpose} />;
}

/** An expert report: to the person who gave the instruction, by name. */
function ExpertCopyForm(props: CopyProps) {
  const { caseId, recordIds } = props.choice;
  const all = useCaseViews(caseId, 'expertInstruction') ?? [];
  const instruction = instructionAsked(all, recordIds);
  return (
    <OwnCopyForm
      {...props}
      recipient={instruction?.text('instructedBy') ?? ''}
      purpose={expertReportText.purpose}
    />
  );
}

interface OwnCopyProps extends CopyProps {
  readonly recipient: string;
  readonly purpose: string;
}

/** A copy that leaves under no consent, because of whom it goes to. */
function OwnCopyForm({ choice, tree, standing, recipient, purpose }: OwnCopyProps) {
  const releasing = useRelease(choice, tree);
  const wanted = useFileWanted();
  const copy = sendsSigned(standing) ? 'signed' : 'unsigned';
  const to = { recipient, purpose, copy } as const;
  return (
    <ReleaseFrame
      releasing={releasing}
      onSubmit={() => void releasing.release(to, wanted.file, wanted.forget)}
    >
      <p className={styles.covered}>
        {text.recipient}: {recipient}
      </p>
      <ReleaseFoot wanted={wanted} disabled={recipient === ''} onPrint={() => void releasing.print(to)} />
    </ReleaseFrame>
  );
}

function ReleaseForm({ choice, tree, consents, consent, onConsent, standing }: FormProps) {
  const purposes = purposesInWords(consent);
  const [typedRecipient, setRecipient] = useState<string | null>(null);
  const [typedPurpose, setPurpose] = useState<string | null>(null);
  const [channel, setChannel] = useState<Channel | undefined>();
  const [typedReason, setReason] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const releasing = useRelease(choice, tree);
  const wanted = useFileWanted();
  const copy = sendsSigned(standing) ? 'signed' : 'unsigned';
  // An urgent letter leaves at once; the reason stands there to be changed.
  const unsignedReason = typedReason ?? (tree.kind === 'gpLetter' ? standingText.unsignedUrgent : '');
  const reasonMissing = copy === 'unsigned' && unsignedReason.trim() === '';
  const recipient = typedRecipient ?? consent.text('recipient') ?? '';
  const purpose = typedPurpose ?? purposes[0] ?? '';
  const { audience } = tree;
  const check = consentCovers(consent, { recipient, purpose, on: today(), audience, kind: tree.kind });

  const submit = (leave: (to: Parameters<typeof releasing.print>[0]) => Promise<void>) => {
    setTried(true);
    if (check.covers && (channel === undefined || reasonMissing)) return undefined;
    if (check.covers) return leave({ recipient, purpose, copy, channel, unsignedReason });
    // Said before a place is asked for; the records process refuses it as well.
    return releasing.fail(new AppError({ code: 'no-release-consent', problem: consentGapText[check.why] }));
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
        // The box is too narrow for a long recipient with both dates, so the chosen one is told in full below it.
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={consentWords(consent)}
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
      <NativeSelect
        label={standingText.channel}
        value={channel ?? ''}
        error={tried && channel === undefined ? standingText.channelMissing : undefined}
        data={[
          { value: '', label: standingText.channelNone },
          ...Channel.options.map((value) => ({ value, label: standingText.channels[value] })),
        ]}
        onChange={(event) => setChannel(Channel.safeParse(event.currentTarget.value).data)}
      />
      {copy === 'unsigned' ? (
        <TextInput
          label={standingText.unsignedReason}
          description={standingText.unsignedHelp}
          value={unsignedReason}
          maxLength={500}
          error={tried && reasonMissing ? standingText.reasonMissing : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      {check.covers ? (
        <p className={styles.covered}>
          <span aria-hidden="true">✓ </span>
          {consent.text('scope') === 'exception' ? text.coveredByGround : text.covered}
        </p>
      ) : (
        <Note tone="attend">{consentGapText[check.why]}</Note>
      )}
      <ReleaseFoot
        wanted={wanted}
        disabled={recipient.trim() === '' || purpose === ''}
        onPrint={() => void submit(releasing.print)}
      />
    </ReleaseFrame>
  );
}

interface FrameProps {
  readonly releasing: ReturnType<typeof useRelease>;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The questions of a release, locked while it is under way; then how far it is, and what came of it. */
function ReleaseFrame({ releasing: { busy, operation, outcome }, onSubmit, children }: FrameProps) {
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <fieldset className={styles.locked} disabled={busy} aria-label={text.release}>
        {children}
      </fieldset>
      <OperationProgress operation={operation} label={text.releasing} />
      {outcome ? (
        <div ref={showAtOnce}>
          <OutcomeNote outcome={outcome} />
        </div>
      ) : null}
    </form>
  );
}

interface FootProps {
  readonly wanted: ReturnType<typeof useFileWanted>;
  readonly disabled: boolean;
  readonly onPrint: () => void;
}

/** The kind of file, and the ways out. */
function ReleaseFoot({ wanted: { file, setFile }, disabled, onPrint }: FootProps) {
  return (
    <>
      <FormatFields file={file} onFile={setFile} />
      <div>
        <Button type="submit" disabled={disabled}>
          {text.releaseButton}
        </Button>
      </div>
      <div>
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          disabled={disabled}
          onClick={onPrint}
        >
          {formatText.print}
        </Button>
        <p className={styles.soft}>{formatText.printHelp}</p>
      </div>
    </>
  );
}

/** The outcome stands below the button, which may be the last line in view. */
function showAtOnce(place: HTMLDivElement | null): void {
  place?.scrollIntoView({ block: 'nearest' });
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
