import { useSession } from '../../components/form/session-context.tsx';
import { BatteryStep } from './battery/BatteryStep.tsx';
import { ConsentStep } from './ConsentStep.tsx';
import styles from './capacity.module.css';
import { ResponseStep } from './ResponseStep.tsx';
import { RestingNote } from './RestingNote.tsx';
import { RestrictionNote } from './RestrictionNote.tsx';
import { ResultStep } from './result/ResultStep.tsx';
import { ScreenStep } from './ScreenStep.tsx';
import { Sections } from './Sections.tsx';
import { type DayStepId, daySteps } from './steps.ts';
import { TestsStep } from './tests/TestsStep.tsx';
import { useRestrictions } from './use-restrictions.ts';

/** One step of the day: its own tools where it has some, and its questions. */
export function StepPage({ stepId }: { readonly stepId: DayStepId }) {
  const step = daySteps.find(({ id }) => id === stepId);
  return (
    <div className={styles.step}>
      <h2 id="day-step" tabIndex={-1}>
        {step?.title}
      </h2>
      <StepContent stepId={stepId} />
    </div>
  );
}

function StepContent({ stepId }: { readonly stepId: DayStepId }) {
  switch (stepId) {
    case 'plan':
      return (
        <>
          <PlannedRestrictions />
          <Sections step="plan" />
        </>
      );
    case 'consent':
      return <ConsentStep />;
    case 'screen':
      return <ScreenStep />;
    case 'today':
      return (
        <>
          <Sections step="today" only={['today', 'resting']} />
          <RestingNote live />
          <Sections step="today" only={['limits', 'equipment']} />
        </>
      );
    case 'battery':
      return <BatteryStep />;
    case 'tests':
      return <TestsStep />;
    case 'response':
      return <ResponseStep />;
    case 'result':
      return <ResultStep />;
    default:
      return <Sections step={stepId} />;
  }
}

function PlannedRestrictions() {
  const { record } = useSession();
  return <RestrictionNote restrictions={useRestrictions(record.caseId, record.id)} explained />;
}
