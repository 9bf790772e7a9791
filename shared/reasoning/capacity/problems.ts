import { safetyScreen } from '../../assessments/capacity-battery.ts';
import { demandById } from '../../assessments/catalogue.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { AnswerPath } from '../../domain/answers.ts';
import { exertionEnds } from '../../domain/exertion.ts';
import {
  evaluationAccepted as accepted,
  evaluationFindingText as words,
} from '../../text/capacity-reasoning.ts';
import { withUnit } from '../../text/findings.ts';
import { batteryConditions } from './battery.ts';
import { exertionLimit } from './exertion-limit.ts';
import { restingHold } from './resting.ts';
import { type CapacityTest, readTests } from './tests.ts';

/** Something in the record that no single answer shows to be wrong. */
export interface EvaluationProblem {
  /** The answer to put right. */
  readonly path: AnswerPath;
  readonly problem: string;
  readonly accepted: string;
  /** Answers it rests on. */
  readonly evidence: readonly AnswerPath[];
}

const questions = new Map(safetyScreen.map(({ id, question }) => [id, question]));

/** Everything in an evaluation that contradicts itself or leaves out what must be said. */
export function evaluationProblems(evaluation: RecordView): readonly EvaluationProblem[] {
  const undecided = batteryConditions(evaluation).undecided.map((item) => ({
    path: `decision_${item}`,
    problem: words.undecided(questions.get(item) ?? item),
    accepted: accepted.decision,
    evidence: [`screen_${item}`],
  }));
  return [
    ...undecided,
    ...restingProblems(evaluation),
    ...exertionProblems(evaluation),
    ...readTests(evaluation).flatMap((test) => testProblems(evaluation, test)),
  ];
}

/** Readings at rest that are at a limit need a decision before a test. */
function restingProblems(evaluation: RecordView): readonly EvaluationProblem[] {
  if (evaluation.text('restingDecision') !== undefined) return [];
  if (restingHold(evaluation).concerns.length === 0) return [];
  return [
    {
      path: 'restingDecision',
      problem: words.restingUndecided,
      accepted: accepted.decision,
      evidence: ['restingReadings'],
    },
  ];
}

/** A limit that was set on one scale of exertion and holds on the other. */
function exertionProblems(evaluation: RecordView): readonly EvaluationProblem[] {
  const limit = exertionLimit(evaluation);
  if (limit?.carriedFrom === undefined) return [];
  const ends = exertionEnds[evaluation.text('exertionScale') === 'rpe' ? 'rpe' : 'cr10'];
  return [
    {
      path: 'limitExertion',
      problem: words.otherScale(limit.carriedFrom, limit.value, ends),
      accepted: accepted.onScale(ends),
      evidence: ['limitExertion', 'exertionScale'],
    },
  ];
}

function testProblems(evaluation: RecordView, test: CapacityTest): readonly EvaluationProblem[] {
  const { path } = test;
  const name = evaluation.text(`${path}.customName`) ?? test.test.name;
  const problems: EvaluationProblem[] = [];
  const add = (field: string, problem: string, allowed: string, evidence: readonly string[]) =>
    problems.push({
      path: `${path}.${field}`,
      problem,
      accepted: allowed,
      evidence: evidence.map((part) => `${path}.${part}`),
    });
  if (needsSide(test) && test.side === undefined && evaluation.state(`${path}.side`) !== 'notApplicable')
    add('side', words.sideMissing(name), accepted.side, ['testId']);
  if (test.hardStops.length > 0) {
    if (evaluation.text(`${path}.stopAcknowledged`) !== 'yes')
      add('stopAcknowledged', words.notAcknowledged(name), accepted.acknowledged, ['hardStops']);
    if (wentOn(test) && evaluation.text(`${path}.resumeReason`) === undefined)
      add('resumeReason', words.resumed(name), accepted.reason, ['hardStops', 'endReason']);
  }
  const [from, to] = [evaluation.text(`${path}.startedAt`), evaluation.text(`${path}.endedAt`)];
  if (from !== undefined && to !== undefined && to < from)
    add('endedAt', words.reversed(name), accepted.endedFrom(from), ['startedAt', 'endedAt']);
  const times = test.steps.flatMap((step) => evaluation.text(`${step.path}.at`) ?? []);
  if (times.some((time, index) => time < (times[index - 1] ?? '')))
    add('steps', words.stepsReversed(name), accepted.inOrder, ['steps']);
  const ceiling = evaluation.number('limitLoad');
  for (const step of test.steps)
    if (test.test.family === 'manualHandling' && ceiling !== undefined && (step.load ?? 0) > ceiling) {
      const [load, most] = [withUnit(step.load ?? 0, 'kg'), withUnit(ceiling, 'kg')];
      problems.push({
        path: `${step.path}.load`,
        problem: words.overCeiling(name, load, most),
        accepted: accepted.upTo(most),
        evidence: [`${step.path}.load`, 'limitLoad'],
      });
    }
  return problems;
}

/** A test whose demand has sides says which one, unless an instrument record holds both. */
function needsSide({ test, demandIds }: CapacityTest): boolean {
  if (test.instrument !== null) return false;
  return test.sided || demandIds.some((id) => demandById(id)?.sided === true);
}

/** An end that only a test which went on can have. */
function wentOn({ endReason }: CapacityTest): boolean {
  return endReason === 'requirementMet' || endReason === 'protocolCeiling';
}
