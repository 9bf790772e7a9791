import { wholeJob } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import { findingText } from '../../text/findings.ts';

/** A task as a sentence names it: `“Load the van”`, or `the job`. */
export function taskInWords(analysis: RecordView, taskId: string): string {
  if (taskId === wholeJob) return findingText.wholeJob.toLowerCase();
  const name = analysis.text(`tasks.${taskId}.name`);
  return name === undefined ? findingText.unnamedTask : findingText.task(name);
}

/** The same at the start of a sentence. */
export function taskAsSubject(analysis: RecordView, taskId: string): string {
  const words = taskInWords(analysis, taskId);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
