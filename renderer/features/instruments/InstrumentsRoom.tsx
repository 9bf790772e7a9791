import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { isInstrumentKind } from '../../../shared/assessments/registry.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { instrumentRoomText as text } from '../../../shared/text/instruments/room.ts';
import { useRead } from '../../client/queries.ts';
import { Note } from '../../components/Note.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { FilledIn } from './FilledIn.tsx';
import { InstrumentPicker } from './InstrumentPicker.tsx';
import styles from './instruments.module.css';

interface Props {
  readonly caseId: Id;
  /** The visit on which an instrument is to be started, when the room was opened from one. */
  readonly visitId?: Id | undefined;
}

/** The instruments of a case: those filled in, newest first, and all that can be started. */
export default function InstrumentsRoom({ caseId, visitId }: Props) {
  const found = useRead('cases.get', { caseId });
  const records = (found.data?.records ?? []).filter(({ deletedAt }) => deletedAt === null);
  const filledIn = records.filter(({ kind }) => isInstrumentKind(kind)).reverse();
  const visit = records.find(({ id }) => id === visitId);
  if (!found.data) return null;
  const list = filledIn.length === 0 ? null : <FilledIn caseId={caseId} rows={filledIn} />;
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {visit ? (
        <div className={styles.visit}>
          <Link
            to="/cases/$caseId/visits/$recordId"
            params={{ caseId, recordId: visit.id }}
            className={styles.back}
          >
            <IconArrowLeft size={18} aria-hidden="true" />
            {text.backToVisit}
          </Link>
          <Note tone="note">{text.startOnVisit(visit.title)}</Note>
        </div>
      ) : (
        list
      )}
      <InstrumentPicker caseId={caseId} visitId={visit?.id ?? null} takesFocus={visit !== undefined} />
    </div>
  );
}
