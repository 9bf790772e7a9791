import { Button, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { Channel } from '../../../shared/domain/practitioner.ts';
import type { DocumentStanding } from '../../../shared/ipc/ledger-contracts.ts';
import { documentFormatText as formatText } from '../../../shared/text/document-format.ts';
import { standingText } from '../../../shared/text/document-standing.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { ChannelField } from '../../components/ChannelField.tsx';
import { focusMissing } from '../../components/focus-after.ts';
import { OperationProgress } from '../../components/OperationProgress.tsx';
import { showAtOnce } from '../../components/show-at-once.ts';
import styles from './documents.module.css';
import { FormatFields } from './FormatFields.tsx';
import { OutcomeNote } from './OutcomeNote.tsx';
import type { useFileWanted } from './use-file-wanted.ts';
import type { DocumentChoice } from './use-printed.ts';
import type { useRelease } from './use-release.ts';

/** What the release panel is about. */
export interface ReleaseProps {
  readonly choice: DocumentChoice;
  readonly tree: DocumentTree;
  readonly consents: readonly RecordView[];
  readonly onConsent: (consentId: Id) => void;
  /** Where the document stands; undefined for a form, which has no ledger. */
  readonly standing: DocumentStanding | undefined;
}

interface FrameProps {
  readonly releasing: ReturnType<typeof useRelease>;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The questions of a release, locked while it is under way; then how far it is, and what came of it. */
export function ReleaseFrame({ releasing: { busy, operation, outcome }, onSubmit, children }: FrameProps) {
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        focusMissing(event.currentTarget, onSubmit);
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

/** How a copy goes and, of one that is not signed, why it leaves so. */
export function useTerms(asksReason: boolean, reasonAtFirst = '') {
  const [channel, setChannel] = useState<Channel | undefined>();
  const [typedReason, setReason] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const unsignedReason = asksReason ? (typedReason ?? reasonAtFirst) : '';
  const reasonMissing = asksReason && unsignedReason.trim() === '';
  return {
    asksReason,
    channel,
    setChannel,
    unsignedReason,
    setReason,
    channelError: tried && channel === undefined ? standingText.channelMissing : undefined,
    reasonError: tried && reasonMissing ? standingText.reasonMissing : undefined,
    tried,
    /** Shows what is missing. @returns whether nothing is */
    check: () => {
      setTried(true);
      return channel !== undefined && !reasonMissing;
    },
  };
}

/** How a copy goes, and why it leaves unsigned where it does. */
export function TermsFields({ terms }: { readonly terms: ReturnType<typeof useTerms> }) {
  return (
    <>
      <ChannelField channel={terms.channel} error={terms.channelError} onChannel={terms.setChannel} />
      {terms.asksReason ? (
        <TextInput
          label={standingText.unsignedReason}
          description={standingText.unsignedHelp}
          value={terms.unsignedReason}
          maxLength={500}
          error={terms.reasonError}
          onChange={(event) => terms.setReason(event.currentTarget.value)}
        />
      ) : null}
    </>
  );
}

interface FootProps {
  readonly wanted: ReturnType<typeof useFileWanted>;
  readonly disabled: boolean;
  readonly onPrint: () => void;
}

/** The kind of file, and the ways out. */
export function ReleaseFoot({ wanted: { file, setFile }, disabled, onPrint }: FootProps) {
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
          onClick={(event) => focusMissing(event.currentTarget.form, onPrint)}
        >
          {formatText.print}
        </Button>
        <p className={styles.soft}>{formatText.printHelp}</p>
      </div>
    </>
  );
}
