import { SegmentedControl } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { diaryText as text } from '../../../shared/text/diary.ts';
import { useRead } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormRunner } from '../../components/form/FormRunner.tsx';
import { SessionProvider, useSession } from '../../components/form/session-context.tsx';
import { useRecordSession } from '../../components/form/use-record-session.ts';
import { ImportFromFile } from '../../components/import/ImportFromFile.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { DiaryPicture } from './DiaryPicture.tsx';
import styles from './diary.module.css';
import { QuickEntry } from './QuickEntry.tsx';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly focusPath?: AnswerPath | undefined;
}

const parts = ['days', 'picture', 'form'] as const;
type Part = (typeof parts)[number];

/** One diary: its days to enter, what they show, and every detail with the rule. */
export default function DiaryScreen({ caseId, recordId, focusPath }: Props) {
  const opened = useRecordSession(recordId);
  const titles = useRead('cases.get', { caseId }).data?.records;
  const title = titles?.find(({ id }) => id === recordId)?.title ?? text.title;
  return (
    <div className={styles.page}>
      <Link to="/cases/$caseId/diary" params={{ caseId }} className={styles.back}>
        <IconArrowLeft size={18} aria-hidden="true" />
        {text.back}
      </Link>
      <PageHeading
        takesFocus={focusPath === undefined}
        actions={<ImportFromFile kind="energyDiary" recordId={recordId} label={text.fromFile} />}
      >
        {title}
      </PageHeading>
      {opened.state === 'failed' ? <ErrorNote error={opened.error} /> : null}
      {opened.state === 'open' ? (
        <SessionProvider session={opened.session}>
          <Parts focusPath={focusPath} />
        </SessionProvider>
      ) : null}
    </div>
  );
}

function Parts({ focusPath }: { readonly focusPath: AnswerPath | undefined }) {
  const session = useSession();
  const [part, setPart] = useState<Part>(() => firstPart(focusPath, session.answer('days') !== undefined));
  return (
    <>
      <SegmentedControl
        aria-label={text.partsLabel}
        className={styles.parts}
        value={part}
        onChange={(value) => setPart(parts.find((one) => one === value) ?? 'days')}
        data={parts.map((value) => ({ value, label: text.tabs[value] }))}
      />
      {part === 'days' ? <QuickEntry /> : null}
      {part === 'picture' ? <DiaryPicture /> : null}
      {part === 'form' ? (
        <div className={pageStyles.stack}>
          <FormRunner recordId={session.record.id} layout="rail" focusPath={focusPath} />
        </div>
      ) : null}
    </>
  );
}

/** Evidence opens at its answer, a diary with days at what they show, an empty one at the days. */
function firstPart(focusPath: AnswerPath | undefined, hasDays: boolean): Part {
  if (focusPath !== undefined) return 'form';
  return hasDays ? 'picture' : 'days';
}
