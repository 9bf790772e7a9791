import { useMemo, useState } from 'react';
import { analysisOfJob, isOfWork } from '../../../shared/assessments/activity-about.ts';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { capacityGroup } from '../../../shared/reasoning/match.ts';
import { readObservedFunction } from '../../../shared/reasoning/observed-function.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { useCaseViews } from '../../components/use-case-views.ts';
import { AnswersCompared } from './AnswersCompared.tsx';
import { ChooseSources, everything } from './ChooseSources.tsx';
import { Match } from './Match.tsx';
import { NothingYet } from './NothingYet.tsx';
import { useChanging } from './use-changing.ts';

interface Props {
  readonly caseId: Id;
  /** A recommendation whose first row takes the focus. */
  readonly changeId?: Id | undefined;
}

/** The job beside what the person can do: one answer, then task by task. */
export default function JobMatchScreen(props: Props) {
  const { caseId } = props;
  const recorded = useCaseViews(caseId, 'activityAnalysis');
  const analyses = useMemo(() => recorded?.filter(isOfWork), [recorded]);
  const evaluations = useCaseViews(caseId, 'capacityEvaluation');
  const recommendations = useCaseViews(caseId, 'recommendation');
  const clients = useCaseViews(caseId, 'client');
  const seenIn = useMemo(
    () => [...(analyses ?? []), ...(evaluations ?? [])].filter(saysAnything),
    [analyses, evaluations],
  );
  if (!analyses || !evaluations || !recommendations || !clients) return null;
  return (
    <div className={pageStyles.page}>
      <Sources
        {...props}
        analyses={analyses}
        seenIn={seenIn}
        recommendations={recommendations}
        postExertional={clients.some(followsEffort)}
      />
    </div>
  );
}

interface SourcesProps extends Props {
  readonly analyses: readonly RecordView[];
  /** Analyses and evaluations that say what the person can do. */
  readonly seenIn: readonly RecordView[];
  readonly recommendations: readonly RecordView[];
  readonly postExertional: boolean;
}

function Sources({ caseId, changeId, analyses, seenIn, postExertional, ...stored }: SourcesProps) {
  const [demandsId, setDemandsId] = useState('');
  const [capacitiesId, setCapacitiesId] = useState(everything);
  const { recommendations, changing } = useChanging(caseId, stored.recommendations, postExertional);
  const demandsFrom = analyses.find(({ recordId }) => recordId === demandsId) ?? analysisOfJob(analyses);
  const chosen = seenIn.find(({ recordId }) => recordId === capacitiesId);
  const capacitiesFrom = useMemo(() => (chosen === undefined ? seenIn : [chosen]), [chosen, seenIn]);
  if (demandsFrom === undefined)
    return (
      <>
        <PageHeading lead={text.lead} takesFocus={changeId === undefined}>
          {text.title}
        </PageHeading>
        <NothingYet caseId={caseId} />
      </>
    );
  const about = demandsFrom.text('about');
  const sources = { caseId, demandsFrom, capacitiesFrom, recommendations };
  return (
    <>
      <PageHeading lead={text.lead} takesFocus={changeId === undefined}>
        {about === 'lighterDuties' || about === 'vacancy' ? text.titleFor[about] : text.title}
      </PageHeading>
      {analyses.length > 1 ? (
        <AnswersCompared
          analyses={analyses}
          seenIn={capacitiesFrom}
          recommendations={recommendations}
          shown={demandsFrom.recordId}
          onShow={setDemandsId}
        />
      ) : null}
      <ChooseSources
        analyses={analyses}
        seenIn={seenIn}
        demandsId={demandsFrom.recordId}
        capacitiesId={chosen?.recordId ?? everything}
        onDemands={setDemandsId}
        onCapacities={setCapacitiesId}
      />
      <Match sources={sources} changing={changing} changeId={changeId} />
    </>
  );
}

function saysAnything(record: RecordView): boolean {
  return readObservedFunction(record, capacityGroup(record)).length > 0;
}

/** Whether any recorded condition brings symptoms hours or days after effort. */
function followsEffort(client: RecordView): boolean {
  return client.items('conditions').some((id) => client.text(`conditions.${id}.postExertional`) === 'yes');
}
