import { criticalityOf, type Rating, readRatings } from '../../assessments/rating-view.ts';
import type { RecordView } from '../../assessments/view.ts';
import { findingText, midSentence } from '../../text/findings.ts';
import type { FindingDraft, FindingRule } from '../finding.ts';
import { taskInWords } from './subject.ts';

/** Worker and manager see it differently: both accounts stay side by side. */
export const workerAndManagerDiffer: FindingRule = {
  id: 'disagreement',
  find: (analysis) =>
    readRatings(analysis).flatMap((rating) => {
      const { workerFrequency: worker, managerFrequency: manager, path } = rating;
      if (worker === undefined || manager === undefined || worker === manager) return [];
      return {
        kind: 'disagreement',
        subject: path,
        taskId: rating.taskId,
        demandId: rating.demand.id,
        statement:
          findingText.disagree(
            midSentence(rating.demand.label),
            taskInWords(analysis, rating.taskId),
            findingText.frequency[worker],
            findingText.frequency[manager],
          ) + ratedAs(rating),
        confidence: 'low',
        evidence: [`${path}.workerFrequency`, `${path}.managerFrequency`, ...ratedPath(analysis, rating)],
      } satisfies FindingDraft;
    }),
};

/** What was not tested or not rated: never fine by default, least of all where the job hangs on it. */
export const gaps: FindingRule = {
  id: 'gap',
  find: (analysis) => [...untestedDemands(analysis), ...unratedEssentialTasks(analysis)],
};

function untestedDemands(analysis: RecordView): FindingDraft[] {
  return readRatings(analysis)
    .filter((rating) => rating.notTested)
    .map((rating) => {
      const weight = criticalityOf(analysis, rating);
      const matters = weight === 'essential' || weight === 'safetyCritical';
      return {
        kind: 'gap',
        subject: `${rating.path}.frequency`,
        taskId: rating.taskId,
        demandId: rating.demand.id,
        statement: findingText.notTested(
          rating.demand.label,
          taskInWords(analysis, rating.taskId),
          matters ? findingText.criticality[weight] : '',
        ),
        confidence: 'low',
        evidence: [`${rating.path}.frequency`],
      };
    });
}

function unratedEssentialTasks(analysis: RecordView): FindingDraft[] {
  const rated = new Set(readRatings(analysis).map((rating) => rating.taskId));
  return analysis
    .items('tasks')
    .filter((taskId) => analysis.text(`tasks.${taskId}.essential`) === 'essential' && !rated.has(taskId))
    .map((taskId) => ({
      kind: 'gap',
      subject: `tasks.${taskId}`,
      taskId,
      statement: findingText.unrated(taskInWords(analysis, taskId)),
      confidence: 'low',
      evidence: [`tasks.${taskId}.essential`],
    }));
}

function ratedAs(rating: Rating): string {
  return rating.frequencyFrom === 'rated' && rating.frequency !== undefined
    ? findingText.rated(findingText.frequency[rating.frequency])
    : '';
}

function ratedPath(analysis: RecordView, rating: Rating): string[] {
  const path = `${rating.path}.frequency`;
  return analysis.state(path) === 'given' ? [path] : [];
}
