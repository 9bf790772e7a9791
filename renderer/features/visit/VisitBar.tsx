import { IconArrowLeft, IconArrowRight, IconNote } from '@tabler/icons-react';
import { useState } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import { visitText } from '../../../shared/text/visit.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { today } from '../../components/format.ts';
import { AddPhotosButton, RefusedFiles } from '../../components/photos/AddPhotosButton.tsx';
import { useAddPhotos } from '../../components/photos/use-add-photos.ts';
import { QuickNote } from './QuickNote.tsx';
import { TestTimer } from './TestTimer.tsx';
import styles from './visit.module.css';

export interface VisitBarProps {
  readonly caseId: Id;
  /** The record on screen: photos go with it. */
  readonly recordId: Id;
  /** The visit: notes belong to it. */
  readonly visitId: Id;
  /** To the section before and after; where both are undefined, all is on one page. */
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
  /** Whether the record on screen has a place for photos. */
  readonly photos?: boolean;
}

/** Big buttons at the foot of the page, in reach of a thumb: previous, note, photo, timer, next. */
export function VisitBar({ caseId, recordId, visitId, previous, next, photos = true }: VisitBarProps) {
  const [note, setNote] = useState<{ id: Id; startWith: string } | null>(null);
  const adding = useAddPhotos(recordId);
  const walks = previous !== undefined || next !== undefined;

  const openNote = (startWith: string) => {
    if (note !== null) return;
    makeNote(caseId, visitId).then(
      (id) => setNote({ id, startWith }),
      (error: unknown) => showError(asAppError(error)),
    );
  };
  return (
    <div className={styles.foot}>
      {note ? <QuickNote noteId={note.id} startWith={note.startWith} onClose={() => setNote(null)} /> : null}
      <RefusedFiles adding={adding} />
      <div className={styles.bar} role="toolbar" aria-label={visitText.bar}>
        {walks ? (
          <button type="button" className={styles.tool} disabled={!previous} onClick={previous}>
            <IconArrowLeft size={22} aria-hidden="true" />
            {visitText.previous}
          </button>
        ) : null}
        <button type="button" className={styles.tool} onClick={() => openNote('')}>
          <IconNote size={22} aria-hidden="true" />
          {visitText.note}
        </button>
        {photos ? <AddPhotosButton adding={adding} label={visitText.photo} /> : null}
        <TestTimer visitId={visitId} onNote={openNote} />
        {walks ? (
          <button type="button" className={styles.tool} data-main disabled={!next} onClick={next}>
            {visitText.next}
            <IconArrowRight size={22} aria-hidden="true" />
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** A note of today's visit, dated now. */
async function makeNote(caseId: Id, visitId: Id): Promise<Id> {
  const now = new Date();
  const time = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  const made = await call('records.create', {
    caseId,
    kind: 'note',
    parentId: visitId,
    initial: [
      { path: 'contactDate', answer: { state: 'given', typed: today() } },
      { path: 'contactTime', answer: { state: 'given', typed: time } },
      { path: 'method', answer: { state: 'given', typed: 'inPerson' } },
    ],
  });
  return made.record.id;
}
