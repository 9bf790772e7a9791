import type { Id } from '../../../../shared/domain/ids.ts';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import { useRead } from '../../../client/queries.ts';
import { InstrumentLink } from './InstrumentLink.tsx';
import { ItemFields } from './ItemFields.tsx';
import { LoadFlow } from './LoadFlow.tsx';
import { TimeFlow } from './TimeFlow.tsx';
import { TrialFlow } from './TrialFlow.tsx';
import type { Live } from './use-live-test.ts';
import { WalkFlow } from './WalkFlow.tsx';

export interface FlowProps {
  readonly live: Live;
  readonly caseId: Id;
  readonly recordId: Id;
  readonly visitId: Id | null;
  /** The job's load or force, kg or N; undefined when it is not known. */
  readonly requirement: number | undefined;
  /** What restrictions in force leave, kg; undefined where none states a load. */
  readonly restriction: number | undefined;
  readonly onEnd: () => void;
}

/** What the OT does in this test, by what its result is told in. */
export function Flow(props: FlowProps) {
  const { live } = props;
  const { test } = live.live;
  if (test.instrument === 'sixMinuteWalk') return <Walk {...props} />;
  if (test.instrument !== null)
    return (
      <>
        <TimeFlow live={live} />
        <InstrumentLink {...props} instrument={test.instrument} />
      </>
    );
  switch (test.quantity) {
    case 'load':
      return test.progression === null ? (
        <TrialFlow live={live} field="load" unit="kg" />
      ) : (
        <LoadFlow
          live={live}
          requirement={props.requirement}
          restriction={props.restriction}
          onEnd={props.onEnd}
        />
      );
    case 'force':
      return <TrialFlow live={live} field="force" unit="N" />;
    case 'distance':
      return <TrialFlow live={live} field="distance" unit="m" />;
    case 'repetitions':
    case 'count':
      return <TimeFlow live={live} countFirst />;
    case 'accuracy':
      return (
        <>
          <TimeFlow live={live} />
          <ItemFields path={live.live.path} ids={sampleFields} title={liveText.sample} />
        </>
      );
    case 'level':
      return (
        <>
          <TimeFlow live={live} />
          <ItemFields path={live.live.path} ids={['levelShown']} title={liveText.level} open />
        </>
      );
    case 'own':
      return (
        <>
          <TimeFlow live={live} />
          <ItemFields path={live.live.path} ids={customFields} title={liveText.custom} />
        </>
      );
    default:
      return <TimeFlow live={live} />;
  }
}

const sampleFields = ['expectedAccuracy', 'accuracy', 'errorsMade', 'errorsFound', 'prompts', 'levelShown'];
const customFields = ['customName', 'customStandard', 'customUnit', 'customRule', 'customDemands'];

/** Metres of a lap where the walk's own form says nothing else. */
const usualCourse = 30;

function Walk(props: FlowProps) {
  const { live } = props;
  const formId = live.view.text(`${live.live.path}.instrumentRecordId`);
  const form = useRead('records.get', { recordId: formId ?? '' }, { enabled: formId !== undefined });
  const course = form.data?.answers.course?.value;
  return (
    <>
      <WalkFlow live={live} course={typeof course === 'number' ? course : usualCourse} />
      <InstrumentLink {...props} instrument="sixMinuteWalk" />
    </>
  );
}
