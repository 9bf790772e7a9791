import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { taskInstruments } from '../../../shared/assessments/instruments/at-places.ts';
import { placeField } from '../../../shared/assessments/instruments/form.ts';
import { declarationFor, isInstrumentKind } from '../../../shared/assessments/registry.ts';
import { RecordView } from '../../../shared/assessments/view.ts';

import type { Id } from '../../../shared/domain/ids.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
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
  /** The handling task for which an instrument is to be started, when the room was opened from there. */
  readonly handling?: { readonly recordId: Id; readonly task: string } | undefined;
}

/** The instruments of a case: those filled in, newest first, and all that can be started. */
export default function InstrumentsRoom({ caseId, visitId, handling }: Props) {
  if (handling !== undefined) return <ForHandlingTask caseId={caseId} {...handling} />;
  return <AllInstruments caseId={caseId} visitId={visitId} />;
}

function AllInstruments({ caseId, visitId }: Pick<Props, 'caseId' | 'visitId'>) {
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

const describesTask = taskInstruments();

/** The instruments that describe a task; what is started is attached to where this one stands in the activity analysis. */
function ForHandlingTask({ caseId, recordId, task }: NonNullable<Props['handling']> & Pick<Props, 'caseId'>) {
  const { data } = useRead('records.get', { recordId });
  if (!data) return null;
  const view = new RecordView(recordId, declarationFor('handlingAssessment'), data.answers);
  const [name, place] = [view.text(`tasks.${task}.name`), view.text(`tasks.${task}.placeId`)];
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      <div className={styles.visit}>
        <Link to="/cases/$caseId/handling/$recordId" params={{ caseId, recordId }} className={styles.back}>
          <IconArrowLeft size={18} aria-hidden="true" />
          {text.backToHandling}
        </Link>
        {name === undefined || place === undefined ? null : (
          <Note tone="note">{text.startForTask(name)}</Note>
        )}
      </div>
      <InstrumentPicker
        caseId={caseId}
        visitId={data.record.parentId}
        takesFocus
        kinds={describesTask}
        initial={[
          ...(place === undefined ? [] : [given(placeField, place)]),
          ...(name === undefined ? [] : [given('subject', name)]),
        ]}
      />
    </div>
  );
}

function given(path: string, typed: string): FieldChange {
  return { path, answer: { state: 'given', typed } };
}
