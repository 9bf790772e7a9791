import {
  type Account,
  type AccountPart,
  accountMeasure,
  differingParts,
  readAccount,
} from '../../assessments/accounts.ts';
import { isOfWork } from '../../assessments/activity-about.ts';
import { demandCatalogue } from '../../assessments/catalogue.ts';
import {
  criticalityOf,
  type Rating,
  ratingGrid,
  readRating,
  readRatings,
} from '../../assessments/rating-view.ts';
import { wholeJob } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { Demand } from '../../domain/catalogue.ts';
import { amountInWords, findingText, midSentence } from '../../text/findings.ts';
import type { FindingDraft, FindingRule } from '../finding.ts';
import { taskInWords } from './subject.ts';

/** Worker and manager see it differently: both accounts stay side by side. */
export const workerAndManagerDiffer: FindingRule = {
  id: 'disagreement',
  find: (analysis) =>
    ratingsWithAccounts(analysis).flatMap((rating) => {
      const { path, taskId, demand } = rating;
      const worker = readAccount(analysis, taskId, demand.id, 'worker');
      const manager = readAccount(analysis, taskId, demand.id, 'manager');
      const parts = differingParts(worker, manager);
      if (parts.length === 0) return [];
      return {
        kind: 'disagreement',
        subject: path,
        taskId: rating.taskId,
        demandId: rating.demand.id,
        statement:
          findingText.disagree(
            midSentence(demand.label),
            taskInWords(analysis, taskId),
            findingText.sides[isOfWork(analysis) ? 'work' : 'otherLife'],
            accountInWords(demand, worker, parts),
            accountInWords(demand, manager, parts),
          ) + (parts.includes('frequency') ? ratedAs(rating) : ''),
        confidence: 'low',
        evidence: [
          ...parts.flatMap((part) => [`${path}.worker${capital(part)}`, `${path}.manager${capital(part)}`]),
          ...(parts.includes('frequency') ? ratedPath(analysis, rating) : []),
        ],
      } satisfies FindingDraft;
    }),
};

/** The ratings on which both worker and manager said something, whole job first, then task by task in catalogue order. */
function ratingsWithAccounts(analysis: RecordView): Rating[] {
  const told = { worker: new Set<string>(), manager: new Set<string>() };
  for (const path of Object.keys(analysis.answers)) {
    const [grid, taskId, demandId, part] = path.split('.');
    if (grid !== ratingGrid || part === undefined) continue;
    const side = part.startsWith('worker') ? 'worker' : part.startsWith('manager') ? 'manager' : undefined;
    if (side !== undefined) told[side].add(`${taskId}.${demandId}`);
  }
  if (told.worker.size === 0) return [];
  return [wholeJob, ...analysis.items('tasks')].flatMap((taskId) =>
    demandCatalogue
      .filter(({ id }) => told.worker.has(`${taskId}.${id}`) && told.manager.has(`${taskId}.${id}`))
      .flatMap(({ id }) => readRating(analysis, taskId, id) ?? []),
  );
}

/** The parts on which accounts differ, as one of them puts it. */
function accountInWords(demand: Demand, account: Account, parts: readonly AccountPart[]): string {
  const measure = accountMeasure(demand);
  const told = {
    frequency: account.frequency && findingText.frequency[account.frequency],
    level: account.level && findingText.levelOnly(account.level),
    amount:
      account.amount === undefined || measure === undefined
        ? undefined
        : amountInWords(measure, account.amount),
  };
  return parts.flatMap((part) => told[part] ?? []).join(', ');
}

function capital(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}

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
