import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ComponentType, useCallback, useState } from 'react';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { capacityScreenText as text } from '../../../shared/text/capacity-screen.ts';
import { useRead } from '../../client/queries.ts';
import { focusAfter } from '../../components/focus-after.ts';
import { RecordForm, RecordSaveLine } from '../../components/form/RecordForm.tsx';
import { Note } from '../../components/Note.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import styles from './capacity.module.css';
import { DayStepRail } from './DayStepRail.tsx';
import { StepPage } from './StepPage.tsx';
import { type DayStepId, daySteps, stepOfSection } from './steps.ts';

/** The tools of a visit, at the foot of whatever is done on it. */
type VisitTools = ComponentType<{
  readonly caseId: Id;
  readonly recordId: Id;
  readonly visitId: Id;
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
  readonly photos?: boolean;
}>;

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly focusPath?: AnswerPath | undefined;
  /** The step to open at; the plan when left out. */
  readonly step?: string | undefined;
  readonly VisitTools: VisitTools;
}

/** One capacity evaluation as the steps of its day. */
export default function CapacityScreen(props: Props) {
  const { caseId, recordId } = props;
  const found = useRead('cases.get', { caseId });
  const record = found.data?.records.find(({ id }) => id === recordId);
  if (!found.data) return null;
  if (!record)
    return (
      <div className={pageStyles.page}>
        <Note tone="stop">{text.missing}</Note>
      </div>
    );
  return <Day {...props} visitId={record.parentId} />;
}

function Day({ caseId, recordId, focusPath, step, VisitTools, visitId }: Props & { visitId: Id | null }) {
  const [stepId, setStepId] = useState<DayStepId>(() => daySteps.find(({ id }) => id === step)?.id ?? 'plan');
  const index = daySteps.findIndex(({ id }) => id === stepId);
  const go = useCallback((id: DayStepId) => {
    focusAfter(
      () => setStepId(id),
      () => document.getElementById('day-step'),
    );
  }, []);
  const onSection = useCallback((sectionId: string) => setStepId(stepOfSection(sectionId)), []);
  const to = (place: number) => {
    const target = daySteps[place];
    return target === undefined ? undefined : () => go(target.id);
  };
  return (
    <div className={styles.screen} data-own-pin-offer>
      <div className={styles.page}>
        <div className={styles.head}>
          <PageHeading takesFocus={focusPath === undefined && step === undefined}>{text.title}</PageHeading>
          <Way caseId={caseId} visitId={visitId} />
        </div>
        <RecordForm recordId={recordId} onSection={onSection} focusPath={focusPath}>
          <div className={styles.day}>
            <DayStepRail current={stepId} onChoose={go} />
            <div className={styles.column}>
              <RecordSaveLine />
              <StepPage key={stepId} stepId={stepId} />
            </div>
          </div>
        </RecordForm>
      </div>
      {visitId === null ? null : (
        <VisitTools
          caseId={caseId}
          recordId={recordId}
          visitId={visitId}
          previous={to(index - 1)}
          next={to(index + 1)}
          photos={false}
        />
      )}
    </div>
  );
}

function Way({ caseId, visitId }: { readonly caseId: Id; readonly visitId: Id | null }) {
  const arrow = <IconArrowLeft size={18} aria-hidden="true" />;
  return visitId === null ? (
    <Link to="/cases/$caseId/capacity" params={{ caseId }} className={styles.back}>
      {arrow}
      {text.backToRoom}
    </Link>
  ) : (
    <Link to="/cases/$caseId/visits/$recordId" params={{ caseId, recordId: visitId }} className={styles.back}>
      {arrow}
      {text.backToVisit}
    </Link>
  );
}
