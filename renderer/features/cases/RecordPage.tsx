import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { casesText as text } from '../../../shared/text/cases.ts';
import { FormRunner } from '../../components/form/FormRunner.tsx';
import { Note } from '../../components/Note.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import styles from './RecordPage.module.css';
import { useCase } from './use-case.ts';

interface SingleProps {
  readonly caseId: string;
  /** The kind of which every case has exactly one. */
  readonly kind: 'client' | 'caseFile';
  readonly title: string;
  readonly lead: string;
}

/** The one record of its kind in a case: the client, or referral and job. */
export function SingleRecordPage({ caseId, kind, title, lead }: SingleProps) {
  const found = useCase(caseId);
  const record = found.data?.records.find((one) => one.kind === kind && one.deletedAt === null);
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={lead}>{title}</PageHeading>
      {record && <FormRunner recordId={record.id} layout="rail" />}
      {found.isSuccess && !record && <Note tone="stop">{text.recordMissing}</Note>}
    </div>
  );
}

interface ListedProps {
  readonly caseId: string;
  readonly recordId: string;
  readonly title: string;
  /** The list it belongs to. */
  readonly room: '/cases/$caseId/consents' | '/cases/$caseId/notes';
  readonly roomName: string;
}

/** One of several records of a kind, with the way back to its list. */
export function ListedRecordPage({ caseId, recordId, title, room, roomName }: ListedProps) {
  return (
    <div className={`${pageStyles.page} ${pageStyles.narrow}`}>
      <Link to={room} params={{ caseId }} className={styles.back}>
        <IconArrowLeft size={18} aria-hidden />
        {text.backTo(roomName)}
      </Link>
      <PageHeading>{title}</PageHeading>
      <FormRunner recordId={recordId} layout="plain" />
    </div>
  );
}
