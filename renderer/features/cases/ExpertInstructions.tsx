import { IconArrowLeft, IconGavel } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { casesText } from '../../../shared/text/cases.ts';
import { expertInstructionText } from '../../../shared/text/expert-instruction.ts';
import { FormRunner } from '../../components/form/FormRunner.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import styles from './RecordPage.module.css';
import { RecordsRoom } from './RecordsRoom.tsx';
import { useCase } from './use-case.ts';

const text = expertInstructionText.room;

interface Props {
  readonly caseId: Id;
  /** The instruction that is open; the list of all while there is none. */
  readonly recordId?: Id | undefined;
  readonly focusPath?: AnswerPath | undefined;
}

/** The instructions of the OT as an expert in a case, or one of them. */
export default function ExpertInstructions({ caseId, recordId, focusPath }: Props) {
  if (recordId !== undefined)
    return <OneInstruction caseId={caseId} recordId={recordId} focusPath={focusPath} />;
  return (
    <RecordsRoom
      caseId={caseId}
      kind="expertInstruction"
      to="/cases/$caseId/expert/$recordId"
      picture={<IconGavel size={48} />}
      words={text}
    />
  );
}

interface OneProps extends Props {
  readonly recordId: Id;
}

/** One instruction, with the way to the report that answers it. */
function OneInstruction({ caseId, recordId, focusPath }: OneProps) {
  const row = useCase(caseId).data?.records.find(({ id }) => id === recordId);
  return (
    <div className={pageStyles.page}>
      <Link to="/cases/$caseId/expert" params={{ caseId }} className={styles.back}>
        <IconArrowLeft size={18} aria-hidden />
        {casesText.backTo(text.title)}
      </Link>
      <PageHeading
        takesFocus={focusPath === undefined}
        actions={
          <LinkButton
            variant="default"
            to="/cases/$caseId/documents"
            params={{ caseId }}
            search={{ kind: 'expertReport', record: recordId }}
          >
            {text.report}
          </LinkButton>
        }
      >
        {row?.title ?? expertInstructionText.title}
      </PageHeading>
      <FormRunner recordId={recordId} layout="rail" focusPath={focusPath} />
    </div>
  );
}
