import { IconArrowLeft, IconHandStop } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { testById } from '../../../../shared/assessments/capacity-battery.ts';
import type { Id } from '../../../../shared/domain/ids.ts';
import { jobRequirement } from '../../../../shared/reasoning/capacity/requirement.ts';
import { restrictedLoad, restrictionsOn } from '../../../../shared/reasoning/capacity/restrictions.ts';
import { readLimits } from '../../../../shared/reasoning/capacity/stop-rules.ts';
import { liveText as text } from '../../../../shared/text/capacity-live.ts';
import { SaveFailure } from '../../../components/form/SaveLine.tsx';
import { Note } from '../../../components/Note.tsx';
import { useCaseViews } from '../../../components/use-case-views.ts';
import { RestrictionNote } from '../RestrictionNote.tsx';
import { useRestrictions } from '../use-restrictions.ts';
import { EndPanel } from './EndPanel.tsx';
import { Flow } from './Flow.tsx';
import styles from './live.module.css';
import { PromptPanel } from './PromptPanel.tsx';
import { ProtocolBox } from './ProtocolBox.tsx';
import { Readings } from './Readings.tsx';
import { type LiveTest, readLiveTest, testName, titleOf } from './read-live-test.ts';
import { SaveMark } from './SaveMark.tsx';
import { StepsSoFar } from './StepsSoFar.tsx';
import { StopPanel } from './StopPanel.tsx';
import { SymptomRow } from './SymptomRow.tsx';
import { TimerKeys } from './TimerKeys.tsx';
import { type Live, useLive, useLiveTest } from './use-live-test.ts';
import {
  limitsReached,
  openPrompts,
  type Reached,
  readingsNow,
  type SeenReadings,
} from './watch-readings.ts';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly visitId: Id | null;
  readonly itemId: string;
}

/** Finds the test and the job it is compared with. */
export function LiveTestPage(props: Props) {
  const { live, view } = useLive(props.itemId);
  if (live === undefined)
    return (
      <div className={styles.head}>
        <Note tone="stop">{text.missing}</Note>
        <BackToTests {...props} />
      </div>
    );
  return <Running {...props} test={live} view={view} key={props.itemId} />;
}

interface RunningProps extends Props {
  readonly test: LiveTest;
  readonly view: Live['view'];
}

function Running({ test, view, ...props }: RunningProps) {
  const whole = useLiveTest(test, view);
  const { live, timer, actions } = whole;
  const [pressed, setPressed] = useState(false);
  const [ending, setEnding] = useState(false);
  const [seen, setSeen] = useState<SeenReadings | null>(null);
  const reached = limitsReached(view, live, seen);
  const navigate = useNavigate();
  const analyses = useCaseViews(props.caseId, 'activityAnalysis');
  const inForce = useRestrictions(props.caseId, props.recordId);
  const restrictions = restrictionsOn(inForce ?? [], live.demandIds);
  const job = analyses?.find(({ recordId }) => recordId === view.text('analysisId'));
  useInterruption(whole, reached);

  const press = () => {
    if (timer.running) timer.stop();
    setPressed(true);
  };
  const toTests = () =>
    void navigate({
      to: '/cases/$caseId/capacity/$recordId',
      params: { caseId: props.caseId, recordId: props.recordId },
      search: { step: 'tests' },
    });
  const end = () => {
    if (timer.running) timer.stop();
    setEnding(true);
  };
  if (pressed || live.halted || reached.length > 0)
    return (
      <StopPanel
        live={whole}
        reached={reached.map((one) => reachedWords(one, whole))}
        pressed={pressed}
        onHelpCalled={toTests}
        onSeen={() => {
          setPressed(false);
          setSeen(readingsNow(live));
          setEnding(live.endReason !== undefined);
        }}
      />
    );
  if (ending || live.endReason !== undefined)
    return (
      <EndPanel
        live={whole}
        onBack={() => setEnding(false)}
        onDone={toTests}
        next={nextOpenTest(
          view,
          live,
          (itemId) =>
            void navigate({
              to: '/cases/$caseId/capacity/$recordId/test/$itemId',
              params: { caseId: props.caseId, recordId: props.recordId, itemId },
            }),
        )}
      />
    );
  const asked = openPrompts(view, live);
  return (
    <div className={styles.screen} data-live-test>
      <header className={styles.head}>
        <h1>{titleOf(live)}</h1>
        <BackToTests {...props} />
        <ProtocolBox test={live.test} job={job} />
        <SaveMark />
      </header>
      <div className={styles.main}>
        <div className={styles.column}>
          <SaveFailure />
          <RestrictionNote restrictions={restrictions} />
          {asked.length > 0 ? (
            <>
              {timer.running ? <TimerKeys timer={timer} capMinutes={live.test.capMinutes} /> : null}
              <PromptPanel live={whole} prompts={asked} onEnd={end} />
            </>
          ) : inForce === undefined ? null : (
            <Flow
              live={whole}
              caseId={props.caseId}
              recordId={props.recordId}
              visitId={props.visitId}
              requirement={jobRequirement(job, live.test)}
              restriction={restrictedLoad(restrictions)}
              onEnd={end}
            />
          )}
          <StepsSoFar live={live} />
        </div>
        <div className={styles.column}>
          <Readings live={whole} />
          <SymptomRow addTo={actions.addTo} testItem={live.itemId} />
        </div>
      </div>
      <footer className={styles.foot}>
        <button type="button" className={styles.stop} onClick={press}>
          <IconHandStop size={30} aria-hidden="true" /> {text.stop.button}
        </button>
        <button type="button" className={styles.key} data-large data-wide onClick={end}>
          {text.stop.end}
        </button>
      </footer>
    </div>
  );
}

/** A reading at its limit: the timer stops and the interruption is stored with the reading. */
function useInterruption({ live, timer, actions }: Live, reached: readonly Reached[]): void {
  const due = reached.length > 0 && !live.halted;
  useEffect(() => {
    if (!due) return;
    if (timer.running) timer.stop();
    actions.put({
      hardStops: [...new Set([...live.hardStops, 'vitalLimit'])],
      stopAcknowledged: null,
      stopOutcome: null,
    });
  });
}

function reachedWords({ stop, reading }: Reached, { live, view }: Live): string {
  const limits = readLimits(view);
  const value = String(live.current?.[reading] ?? '');
  const words = text.stop.limits;
  switch (stop) {
    case 'heartRate':
      return words.heartRate(value, String(limits.heartRate ?? ''));
    case 'saturation':
      return words.saturation(value, String(limits.saturation ?? ''));
    case 'systolicFall':
      return words.systolicFall(String(live.steps.at(-2)?.systolic ?? ''), value);
    default:
      return words.systolic(value, String(limits.systolic ?? ''));
  }
}

/** The test after this one that has not ended; none once help was called. */
function nextOpenTest(view: Live['view'], live: LiveTest, go: (itemId: string) => void) {
  if (view.text(`${live.path}.stopOutcome`) === 'helpCalled') return undefined;
  const ids = view.items('tests');
  const later = ids.slice(ids.indexOf(live.itemId) + 1);
  const itemId = later.find(
    (id) =>
      view.text(`tests.${id}.endReason`) === undefined &&
      testById(view.text(`tests.${id}.testId`) ?? '') !== undefined,
  );
  const next = itemId === undefined ? undefined : readLiveTest(view, itemId);
  return next === undefined ? undefined : { name: testName(view, next), go: () => go(next.itemId) };
}

function BackToTests({ caseId, recordId }: Pick<Props, 'caseId' | 'recordId'>) {
  return (
    <Link
      to="/cases/$caseId/capacity/$recordId"
      params={{ caseId, recordId }}
      search={{ step: 'tests' }}
      className={styles.back}
    >
      <IconArrowLeft size={18} aria-hidden="true" />
      {text.back}
    </Link>
  );
}
