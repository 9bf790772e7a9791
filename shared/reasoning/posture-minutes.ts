import { readRatings, shiftMinutes } from '../assessments/rating-view.ts';
import { wholeJob } from '../assessments/ratings.ts';
import type { RecordView } from '../assessments/view.ts';
import { findingText } from '../text/findings.ts';
import type { FindingDraft } from './finding.ts';
import { taskInWords } from './rules/subject.ts';

/** Minutes are estimates: five in a hundred either way is agreement. */
const tolerance = 0.05;

/**
 * Base postures that were timed and leave part of their task, or of the shift, without a posture. Shown while rating and kept out of
 * the findings: what is not yet timed is unfinished, not wrong.
 */
export function openPostures(analysis: RecordView): readonly FindingDraft[] {
  const shift = shiftMinutes(analysis);
  const postures = readRatings(analysis).filter(
    ({ demand, minutes }) => demand.basePosture && minutes !== undefined,
  );
  return [wholeJob, ...analysis.items('tasks')].flatMap((taskId): FindingDraft[] => {
    const timed = postures.filter((rating) => rating.taskId === taskId);
    const whole = taskId === wholeJob ? shift : analysis.number(`tasks.${taskId}.minutes`);
    const total = timed.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
    if (timed.length === 0 || whole === undefined || total >= whole * (1 - tolerance)) return [];
    const wholePath = taskId === wholeJob ? 'shiftMinutes' : `tasks.${taskId}.minutes`;
    return [
      {
        kind: 'gap',
        subject: `${wholePath}.postures`,
        taskId,
        statement:
          taskId === wholeJob
            ? findingText.posturesUnderShift(String(total), String(whole))
            : findingText.posturesUnderTask(String(total), taskInWords(analysis, taskId), String(whole)),
        confidence: 'high',
        evidence: [wholePath, ...timed.map(({ path }) => `${path}.minutes`)],
      },
    ];
  });
}
