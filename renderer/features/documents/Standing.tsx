import { Button, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { acknowledgedIn, SkippableStep } from '../../../shared/documents/ledger.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import type { DocumentStanding } from '../../../shared/ipc/ledger-contracts.ts';
import { changeReasonsText as reasonsText } from '../../../shared/text/change-reasons.ts';
import { ownCopyPurpose } from '../../../shared/text/consent.ts';
import { documentChecksText as checksText } from '../../../shared/text/document-checks.ts';
import { standingText as text } from '../../../shared/text/document-standing.ts';
import { useRead, useWrite } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { showDate, showDay } from '../../components/format.ts';
import { Note } from '../../components/Note.tsx';
import { OperationProgress } from '../../components/OperationProgress.tsx';
import { ReasonForm } from '../../components/reasons/ReasonForm.tsx';
import { FormatFields } from './FormatFields.tsx';
import { KeptFromFields, useKeptFrom } from './KeptFrom.tsx';
import { OutcomeNote } from './OutcomeNote.tsx';
import { SignForm } from './SignForm.tsx';
import { ClientSeenForm, NewVersionForm, SecondPersonForm, SkipForm } from './StepForms.tsx';
import styles from './standing.module.css';
import { useFileWanted } from './use-file-wanted.ts';
import type { DocumentChoice } from './use-printed.ts';
import { useRelease } from './use-release.ts';

interface Props {
  readonly choice: DocumentChoice;
  readonly tree: DocumentTree;
  readonly standing: DocumentStanding;
  readonly onRelease: () => void;
  /** Whether the signed pages are shown, or how they would read now. */
  readonly showsSigned: boolean;
  readonly onShowSigned: (signed: boolean) => void;
  /** Opens the letter that says that no report can be issued. */
  readonly onNoReport: () => void;
  /** How many findings of the checks nobody has looked at yet. */
  readonly unread: number;
}

type Open = 'clientSeen' | 'countersigned' | 'secondRead' | 'signed' | 'skip' | 'newVersion' | null;

/** Where a document stands: its steps with their dates, and what is next as the one thing to do. */
export function Standing(props: Props) {
  const { choice, standing, unread } = props;
  const { number, next } = standing;
  const [opened, setOpened] = useState<{ form: Open; number: number; next: typeof next }>();
  // A form is of one step: once that is taken, its form is done, whether or not it was still there to be told so.
  const open = opened?.number === number && opened.next === next ? opened.form : null;
  const setOpen = (form: Open) => setOpened({ form, number, next });
  const close = () => setOpen(null);
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(open);
  // The form that had the focus is gone then, and a long one left the page far below the next step.
  useLayoutEffect(() => {
    if (before.current !== null && open === null && document.activeElement === document.body)
      title.current?.focus();
    before.current = open;
  }, [open]);
  const problem = standing.versions[0]?.problem;
  return (
    <section className={styles.panel} aria-labelledby="standing">
      <div className={styles.head}>
        <h2 id="standing" ref={title} tabIndex={-1}>
          {text.title}
        </h2>
        <p className={styles.stepDetail}>{text.version(standing.number, standing.reference)}</p>
      </div>
      <Steps standing={standing} />
      <LeftAsFound standing={standing} />
      {problem ? <Note tone="stop">{problem}</Note> : null}
      {standing.outOfDate ? (
        <OutOfDate {...props} open={open === 'newVersion'} onOpen={() => setOpen('newVersion')} />
      ) : null}
      {standing.unexplained.length > 0 ? (
        <details className={styles.unexplained}>
          <summary className={styles.summary}>{reasonsText.open(standing.unexplained.length)}</summary>
          <ReasonForm caseId={choice.caseId} changes={standing.unexplained} withWay />
        </details>
      ) : null}
      {standing.withdrawn ? (
        <Note
          tone="stop"
          title={text.withdrawn}
          actions={
            open === null ? (
              <>
                <Button onClick={props.onNoReport}>{text.noReport}</Button>
                <Button variant="default" onClick={() => setOpen('clientSeen')}>
                  {text.withdrawnAgain}
                </Button>
              </>
            ) : undefined
          }
        >
          {text.withdrawnHelp}
        </Note>
      ) : null}
      {open === null && !standing.outOfDate && !standing.withdrawn ? (
        <Next {...props} onOpen={setOpen} />
      ) : null}
      <StepOpened choice={choice} standing={standing} unread={unread} open={open} onDone={close} />
    </section>
  );
}

function Steps({ standing }: Pick<Props, 'standing'>) {
  return (
    <ol className={styles.steps}>
      {standing.steps.map(({ step, state, entry }, index) => {
        const shown = state === 'open' && standing.next === step ? 'next' : state;
        return (
          <li
            key={step}
            className={styles.step}
            data-state={shown}
            aria-current={shown === 'next' ? 'step' : undefined}
          >
            <span className={styles.mark} aria-hidden="true">
              {{ done: '✓', skipped: '–', next: '→', open: index + 1 }[shown]}
            </span>
            <div>
              <p className={styles.stepName}>{text.steps[step]}</p>
              {/* A step still to come says so to a screen reader; its mark and frame say it to the eye. */}
              {entry ? (
                <p className={styles.stepDetail}>{entryWords(entry.step, showDay(entry.at))}</p>
              ) : (
                <VisuallyHidden>{text.states[shown]}</VisuallyHidden>
              )}
              {step === 'clientSeen' && state === 'open' && standing.commentCopyAt !== null ? (
                <p className={styles.stepDetail}>{text.copyOn(showDay(standing.commentCopyAt))}</p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What the checks found and somebody left as it is: part of the ledger, also once it is signed. */
function LeftAsFound({ standing }: Pick<Props, 'standing'>) {
  const left = [...acknowledgedIn(standing.entries)];
  if (left.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        {checksText.lookedTitle} ({left.length})
      </summary>
      <ul className={styles.left}>
        {left.map(([id, { words, reason, at, by }]) => (
          <li key={id}>
            {words} <span className={styles.stepDetail}>{checksText.looked(showDay(at), by, reason)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

type Step = DocumentStanding['entries'][number]['step'];

/** When a step was taken and what came of it. */
function entryWords(step: Step, at: string): string {
  switch (step.kind) {
    case 'skipped':
      return `${text.skippedOn(at)}: ${step.reason}`;
    case 'clientSeen':
      return `${text.outcomes[step.outcome]}, ${showDate(step.on)}`;
    case 'countersigned':
    case 'secondRead':
      return `${step.name}, ${showDate(step.on)}`;
    default:
      return text.on(at);
  }
}

interface OutOfDateProps extends Props {
  readonly open: boolean;
  readonly onOpen: () => void;
}

function OutOfDate({ standing, showsSigned, onShowSigned, open, onOpen }: OutOfDateProps) {
  return (
    <Note
      tone="attend"
      title={text.outOfDate}
      actions={
        open ? undefined : (
          <>
            <Button onClick={onOpen}>{text.newVersion(standing.number + 1)}</Button>
            <Button variant="default" onClick={() => onShowSigned(!showsSigned)}>
              {showsSigned ? text.showNow : text.showSigned}
            </Button>
          </>
        )
      }
    >
      <p>{text.outOfDateIn((standing.outOfDate ?? []).join('; '))}</p>
      <p>{text.outOfDateHelp}</p>
    </Note>
  );
}

interface NextProps extends Props {
  readonly onOpen: (open: Open) => void;
}

/** The one thing to do next, and the ways around it. */
function Next({ choice, tree, standing, onRelease, onOpen }: NextProps) {
  const { next } = standing;
  const checked = useWrite('documents.takeStep');
  if (next === null) return null;
  const released = standing.steps.some(({ step, state }) => step === 'released' && state === 'done');
  const seen = standing.steps.find(({ step }) => step === 'clientSeen');
  const skippable = SkippableStep.safeParse(next).success;
  const copied = standing.commentCopyAt !== null;
  const skip = skippable ? (
    <Button variant="default" disabled={checked.isPending} onClick={() => onOpen('skip')}>
      {text.actions.skip}
    </Button>
  ) : null;
  return (
    <>
      <p className={styles.lead}>
        {next === 'released' && released ? text.releasedAgain : text.nextLead[next]}
      </p>
      <div className={styles.actions}>
        {next === 'checked' ? (
          <Button
            disabled={checked.isPending}
            onClick={() => checked.mutate({ ...choice, taken: { kind: 'checked' } })}
          >
            {text.actions.checked}
          </Button>
        ) : null}
        {next === 'clientSeen' ? (
          <ClientCopy choice={choice} tree={tree} again={copied} onSeen={() => onOpen('clientSeen')}>
            {skip}
          </ClientCopy>
        ) : null}
        {next === 'countersigned' || next === 'secondRead' || next === 'signed' ? (
          <Button onClick={() => onOpen(next)}>{text.actions[next]}</Button>
        ) : null}
        {next === 'released' ? <Button onClick={onRelease}>{text.actions.released}</Button> : null}
        {next === 'signed' && seen !== undefined ? (
          <Button variant="default" onClick={() => onOpen('clientSeen')}>
            {seen.state === 'done' ? text.actions.again : text.actions.clientSeen}
          </Button>
        ) : null}
        {next === 'clientSeen' ? null : skip}
      </div>
      {checked.error ? <ErrorNote error={checked.error} /> : null}
    </>
  );
}

interface ClientCopyProps {
  readonly choice: DocumentChoice;
  readonly tree: DocumentTree;
  /** The client has a copy already. */
  readonly again: boolean;
  readonly onSeen: () => void;
  /** A further way on, beside the buttons. */
  readonly children: ReactNode;
}

/** The client's copy for comment, then what they say of it. */
function ClientCopy({ choice, tree, again, onSeen, children }: ClientCopyProps) {
  const found = useRead('cases.get', { caseId: choice.caseId });
  const { release, busy, operation, outcome } = useRelease(choice, tree);
  const recipient = found.data?.case.clientName ?? '';
  const { file, setFile, forget } = useFileWanted();
  const kept = useKeptFrom(choice.caseId, recipient, true);
  const to = { recipient, purpose: ownCopyPurpose, copy: 'comment', ...kept.terms } as const;
  const save = () => (kept.check() ? void release(to, file, forget) : undefined);
  const seen = (
    <Button variant={again ? 'filled' : 'default'} onClick={onSeen}>
      {text.actions.clientSeen}
    </Button>
  );
  return (
    <div className={styles.copy}>
      <fieldset
        className={styles.copyFile}
        data-locked={file.format === 'encryptedPdf'}
        disabled={busy}
        aria-label={text.copyFile}
      >
        <FormatFields file={file} onFile={setFile} />
        <KeptFromFields kept={kept} />
      </fieldset>
      {again ? seen : null}
      <Button variant={again ? 'default' : 'filled'} disabled={busy || recipient === ''} onClick={save}>
        {again ? text.actions.saveCopyAgain : text.actions.saveCopy}
      </Button>
      {again ? null : seen}
      {children}
      <OperationProgress operation={operation} label={text.savingCopy} />
      {outcome ? <OutcomeNote outcome={outcome} /> : <p className={styles.lead}>{text.copyLead}</p>}
    </div>
  );
}

interface OpenedProps extends Pick<Props, 'choice' | 'standing' | 'unread'> {
  readonly open: Open;
  readonly onDone: () => void;
}

function StepOpened({ choice, standing, unread, open, onDone }: OpenedProps) {
  const props = { choice, onDone };
  const skipped = SkippableStep.safeParse(standing.next);
  switch (open) {
    case 'clientSeen': {
      const before = standing.steps.find(({ step }) => step === 'clientSeen')?.entry?.step;
      return <ClientSeenForm {...props} before={before?.kind === 'clientSeen' ? before : undefined} />;
    }
    case 'countersigned':
    case 'secondRead':
      return <SecondPersonOf {...props} step={open} />;
    case 'signed':
      return <SignForm {...props} reference={standing.reference} unread={unread} />;
    case 'skip':
      return skipped.success ? <SkipForm {...props} step={skipped.data} /> : null;
    case 'newVersion':
      return <NewVersionForm {...props} number={standing.number + 1} reasons={standing.reasons} />;
    case null:
      return null;
  }
}

/** The form for somebody else's name, once it is known who that is as a rule. */
function SecondPersonOf(props: Omit<Parameters<typeof SecondPersonForm>[0], 'usual'>) {
  const settings = useRead('settings.get', null);
  if (settings.data === undefined) return settings.error ? <ErrorNote error={settings.error} /> : null;
  const usual = props.step === 'countersigned' ? settings.data.practitioner.countersigner : undefined;
  return <SecondPersonForm {...props} usual={usual} />;
}
