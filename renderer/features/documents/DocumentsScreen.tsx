import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { RecordView } from '../../../shared/assessments/view.ts';
import { signingBlockers } from '../../../shared/documents/checks/check.ts';
import { canBeCorrected } from '../../../shared/documents/corrections/correction.ts';
import type { DocumentFormat } from '../../../shared/documents/format.ts';
import { canBeLarge } from '../../../shared/documents/large-print.ts';
import { acknowledgedIn, hasLedger } from '../../../shared/documents/ledger.ts';
import { partsOf } from '../../../shared/documents/parts.ts';
import { readerFor, readersOf } from '../../../shared/documents/readers.ts';
import { type DocumentKind, type FormChoice, FormLabel } from '../../../shared/documents/tree.ts';
import { mayLeaveUnder } from '../../../shared/domain/consent.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { Release } from '../../../shared/domain/practitioner.ts';
import type { Audience } from '../../../shared/domain/sensitivity.ts';
import type { DocumentStanding } from '../../../shared/ipc/ledger-contracts.ts';
import { standingText } from '../../../shared/text/document-standing.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { gpLetterText } from '../../../shared/text/gp-letter.ts';
import { useRead, useWrite } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { OperationProgress } from '../../components/OperationProgress.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { useRenewedCopies } from '../../components/photos/use-renewed-copies.ts';
import { UrgentLetterNote, useLettersWaiting } from '../../components/UrgentLetterNote.tsx';
import { useCaseViews } from '../../components/use-case-views.ts';
import { Checks, type Composed } from './Checks.tsx';
import styles from './documents.module.css';
import { FormChooser, type FormWanted } from './FormChooser.tsx';
import { HeldItems } from './HeldItems.tsx';
import { KindChoice } from './KindChoice.tsx';
import { Ledger } from './Ledger.tsx';
import { LookedAt } from './LookedAt.tsx';
import { Outline } from './Outline.tsx';
import { PdfPages } from './PdfPages.tsx';
import { ReaderComparison } from './ReaderComparison.tsx';
import { RecordChooser, type RecordsWanted } from './RecordChooser.tsx';
import { ReleasePanel } from './ReleasePanel.tsx';
import { SentencePanel } from './SentencePanel.tsx';
import { Standing } from './Standing.tsx';
import { TracePanel } from './TracePanel.tsx';
import { toFillIn } from './to-fill-in.ts';
import { type Sentence, sentencesOf } from './tree-parts.ts';
import { LeavingContext } from './use-file-wanted.ts';
import { usePointed } from './use-pointed.ts';
import { type DocumentChoice, usePrinted } from './use-printed.ts';
import { Versions } from './Versions.tsx';

interface Props {
  readonly caseId: Id;
  /** The instrument whose result is to be printed, when the screen was opened for that. */
  readonly resultOf?: Id | undefined;
  /** The document that the screen was opened for. */
  readonly openAt?: DocumentKind | undefined;
  /** The record that this document is to be about. */
  readonly about?: Id | undefined;
  /** The blank form that the screen was opened for. */
  readonly formAt?: FormChoice | undefined;
}

/** Outline, the real pages, and beside them what is withheld, what is missing and the way out. */
export function DocumentsScreen({ caseId, resultOf, openAt, about, formAt }: Props) {
  const [kind, setKind] = useState<DocumentKind>(
    resultOf ? 'instrumentResults' : (openAt ?? 'employerReport'),
  );
  const [reader, setReader] = useState<Audience>();
  const [records, setRecords] = useState<Partial<Record<DocumentKind, Id[]>>>(
    resultOf !== undefined
      ? { instrumentResults: [resultOf] }
      : openAt !== undefined && about !== undefined
        ? { [openAt]: [about] }
        : {},
  );
  const [template, setTemplate] = useState<string>();
  const [large, setLarge] = useState<boolean>();
  const [label, setLabel] = useState<FormLabel>();
  const [form, setForm] = useState<FormWanted>({ form: formAt ?? 'visit', part: undefined });
  const [format, setFormat] = useState<DocumentFormat>('pdf');
  const [busy, setBusy] = useState(false);
  const leaving = useMemo(() => ({ format, onFormat: setFormat, onBusy: setBusy }), [format]);
  const urgent = useLettersWaiting(caseId);
  useRenewedCopies(caseId);
  // An expert report has one reader, and one instruction of several.
  const forMany = readersOf[kind].length > 1 || kind === 'expertReport';
  const wanted: RecordsWanted = { audience: readerFor(kind, reader), recordIds: records[kind] };
  const wantedKind = { kind, audience: wanted.audience };
  const consents = useCaseViews(caseId, 'consent')?.filter((view) =>
    mayLeaveUnder(view, kind, wanted.audience),
  );
  const [chosenConsent, setConsent] = useState<Id | null>(null);
  const consent = consents?.find((view) => view.recordId === chosenConsent) ?? consents?.[0];
  const choice = {
    caseId,
    kind,
    consentId: consent?.recordId,
    ...(forMany || records[kind] !== undefined ? wanted : {}),
    ...(kind === 'caseLetter' || kind === 'consentForm' ? { template } : {}),
    ...(canBeLarge(wantedKind) ? { large } : {}),
    ...(toFillIn(kind) ? { label } : {}),
    ...(kind === 'blankForm' ? form : {}),
  };
  const composed = useRead('documents.compose', choice, {
    // The pages stay while another consent is tried.
    enabled: consents !== undefined,
    keepPrevious: true,
  });
  const standing = useRead('documents.standing', choice, {
    enabled: consents !== undefined && hasLedger(kind),
    keepPrevious: true,
  });
  const shown = composed.data?.tree.kind === kind ? composed.data : undefined;
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <PageHeading>{text.title}</PageHeading>
        <fieldset className={styles.chooser} disabled={busy}>
          <KindChoice kind={kind} onChoose={setKind} />
          {shown && (forMany || shown.templates.length > 0 || shown.choices.length > 0) ? (
            <RecordChooser
              kind={kind}
              wanted={wanted}
              choices={shown.choices}
              templates={shown.templates}
              onReader={setReader}
              onRecords={(recordIds) => setRecords({ ...records, [kind]: recordIds })}
              onTemplate={setTemplate}
            />
          ) : null}
          {shown && toFillIn(kind) ? (
            <>
              {kind === 'blankForm' ? <FormChooser wanted={form} onWanted={setForm} /> : null}
              <LabelChooser label={label} onLabel={setLabel} />
            </>
          ) : null}
          {shown && canBeLarge(wantedKind) ? (
            <Checkbox
              className={styles.tick}
              label={text.largePrint}
              checked={large ?? shown.tree.large === true}
              onChange={(event) => setLarge(event.currentTarget.checked)}
            />
          ) : null}
        </fieldset>
      </div>
      {urgent > 0 && kind !== 'gpLetter' ? (
        <div className={styles.urgent}>
          <UrgentLetterNote count={urgent}>
            <Button onClick={() => setKind('gpLetter')} disabled={busy}>
              {gpLetterText.waiting.write}
            </Button>
          </UrgentLetterNote>
        </div>
      ) : null}
      {composed.error ? <ErrorNote error={composed.error} /> : null}
      {standing.error ? <ErrorNote error={standing.error} /> : null}
      {shown ? (
        <LeavingContext value={leaving}>
          <Studio
            key={kind}
            choice={choice}
            standing={hasLedger(kind) ? standing.data : undefined}
            onNoReport={() => setKind('noReportLetter')}
            onCorrect={({ versionId, consentId }) => {
              if (versionId !== null) setRecords({ ...records, correctionLetter: [versionId] });
              setReader(wanted.audience);
              setConsent(consentId);
              setKind('correctionLetter');
            }}
            consents={consents ?? []}
            onConsent={setConsent}
            composed={shown}
            composedAt={composed.dataUpdatedAt}
          />
        </LeavingContext>
      ) : null}
    </div>
  );
}

interface LabelProps {
  readonly label: FormLabel | undefined;
  readonly onLabel: (label: FormLabel | undefined) => void;
}

/** What a form bears of the client, so that it can be told whose it is when it comes back. */
function LabelChooser({ label, onLabel }: LabelProps) {
  return (
    <NativeSelect
      label={text.label}
      value={label ?? 'none'}
      data={(['none', ...FormLabel.options] as const).map((value) => ({
        value,
        label: text.labels[value],
      }))}
      onChange={(event) => onLabel(FormLabel.safeParse(event.currentTarget.value).data)}
    />
  );
}

interface StudioProps {
  readonly choice: DocumentChoice;
  /** The release consents that it can be meant for. */
  readonly consents: readonly RecordView[];
  readonly onConsent: (consentId: Id) => void;
  readonly composed: Composed;
  readonly composedAt: number;
  /** Where the document stands; undefined for a form, and until it is known. */
  readonly standing: DocumentStanding | undefined;
  readonly onNoReport: () => void;
  /** Opens the letter to whoever was sent a version that is not the newest. */
  readonly onCorrect: (release: Release) => void;
}

/** Which pages were asked for while a version was the newest: those of a signed one, or as it would be printed now. */
interface Looked {
  readonly number: number;
  readonly signed: Id | null;
}

function Studio(props: StudioProps) {
  const { choice, consents, onConsent, composed, composedAt, standing, onNoReport, onCorrect } = props;
  const print = usePrinted(choice, composedAt);
  const [looked, setLooked] = useState<Looked>();
  const look = (signed: Id | null) => setLooked({ number: standing?.number ?? 1, signed });
  const newest = standing?.versions[0];
  // A signed document shows what was signed, until the OT asks for how it would read now.
  const asSigned = standing?.signed && newest?.signed ? newest.id : null;
  const signedId = looked && looked.number === standing?.number ? looked.signed : asSigned;
  const signed = useRead(
    'documents.signedPages',
    { versionId: signedId ?? choice.caseId },
    { enabled: signedId !== null },
  );
  const lookedAt = useMemo(() => new Set(acknowledgedIn(standing?.entries ?? []).keys()), [standing]);
  const rewrite = useWrite('documents.rewrite');
  const sentences = useMemo(() => sentencesOf(composed.tree), [composed]);
  const parts = useMemo(
    () =>
      new Map(
        partsOf(composed.tree).flatMap(({ id, text: words, isHeading }) => (isHeading ? [] : [[id, words]])),
      ),
    [composed],
  );
  const [pointed, point] = usePointed();
  const [chosen, setChosen] = useState<string | null>(null);
  const sentence = chosen === null ? undefined : sentences.get(chosen);
  const pages = useRef<HTMLElement>(null);
  const spotOf = (blockId: string) =>
    pages.current?.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`);

  const show = (blockId: string) => {
    spotOf(blockId)?.scrollIntoView({ block: 'center' });
    if (sentences.has(blockId)) setChosen(blockId);
  };
  const close = () => {
    const spot = chosen === null ? undefined : spotOf(chosen);
    setChosen(null);
    spot?.focus();
  };

  const panel = useRef<HTMLDivElement>(null);
  const checks = useRef<HTMLDivElement>(null);
  const toRelease = () => goTo(panel.current);

  return (
    <>
      {standing ? (
        <Standing
          choice={choice}
          tree={composed.tree}
          standing={standing}
          onRelease={toRelease}
          showsSigned={signedId !== null}
          onShowSigned={(show) => look(show ? asSigned : null)}
          onNoReport={onNoReport}
          unread={signingBlockers(composed.checks, lookedAt).filter(({ kind }) => kind !== 'missing').length}
        />
      ) : null}
      <div className={styles.studio}>
        <Outline tree={composed.tree} onGo={(id) => spotOf(id)?.scrollIntoView({ block: 'start' })} />
        <nav className={styles.jump} aria-label={text.beside}>
          <Button variant="default" onClick={() => goTo(checks.current)}>
            {text.toChecks}
          </Button>
          <Button variant="default" onClick={toRelease}>
            {text.toRelease}
          </Button>
        </nav>
        <section
          ref={pages}
          className={styles.paper}
          aria-label={text.pages}
          aria-busy={print.outdated || undefined}
        >
          {signedId === null ? null : <p className={styles.soft}>{standingText.signedPages}</p>}
          {signed.error && signedId !== null ? <ErrorNote error={signed.error} /> : null}
          {print.error ? (
            <ErrorNote
              error={print.error}
              actions={
                <Button variant="default" onClick={() => void print.again()}>
                  {text.drawAgain}
                </Button>
              }
            />
          ) : null}
          <OperationProgress operation={print.operation} label={text.drawing} />
          {signedId === null && print.printed ? (
            <PdfPages
              printed={print.printed}
              sentences={sentences}
              parts={parts}
              chosen={chosen}
              onPoint={point}
              onChoose={setChosen}
            />
          ) : null}
          {signedId !== null && signed.data ? (
            <PdfPages
              printed={signed.data}
              sentences={nothingToRewrite}
              parts={nothingToTrace}
              chosen={null}
              onPoint={point}
              onChoose={setChosen}
            />
          ) : null}
        </section>
        <div className={styles.side}>
          {sentence ? (
            <SentencePanel key={sentence.id} choice={choice} sentence={sentence} onClose={close} />
          ) : (
            <TracePanel
              choice={choice}
              blockId={pointed}
              words={parts.get(pointed ?? '') ?? ''}
              signed={signedId !== null}
            />
          )}
          <div ref={checks} className={styles.checks}>
            <HeldItems choice={choice} items={composed.held} closed={standing?.signed ?? false} />
            <Checks
              caseId={choice.caseId}
              composed={composed}
              onShow={show}
              onLetGo={(blockId) => rewrite.mutate({ ...choice, blockId, text: null })}
              lookedAt={lookedAt}
              said={
                standing
                  ? (check) => <LookedAt choice={choice} standing={standing} check={check} />
                  : undefined
              }
            />
            <ReaderComparison choice={choice} composed={composed} />
          </div>
          {rewrite.error ? <ErrorNote error={rewrite.error} /> : null}
          <div ref={panel}>
            <ReleasePanel
              choice={choice}
              tree={composed.tree}
              consents={consents}
              onConsent={onConsent}
              standing={standing}
            />
          </div>
          {standing ? (
            <Versions
              standing={standing}
              shown={signedId}
              onShow={look}
              onCorrect={canBeCorrected(choice.kind) ? onCorrect : undefined}
            />
          ) : null}
          <Ledger caseId={choice.caseId} />
        </div>
      </div>
    </>
  );
}

const nothingToRewrite: ReadonlyMap<string, Sentence> = new Map();
const nothingToTrace: ReadonlyMap<string, string> = new Map();

/** Brings a part of the column beside the pages into view, with the focus on the first thing to do there. */
function goTo(part: HTMLElement | null): void {
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector<HTMLElement>('select, input, button, summary, a')?.focus();
}
