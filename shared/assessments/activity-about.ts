import type { RecordView } from './view.ts';

/** What of work an activity analysis can be about. */
export const workAbout = ['ownJob', 'lighterDuties', 'vacancy'] as const;
/** What of the rest of life it can be about. */
export const otherAbout = ['selfCare', 'home', 'leisure'] as const;

export type ActivityAbout = (typeof workAbout)[number] | (typeof otherAbout)[number];

const all: readonly ActivityAbout[] = [...workAbout, ...otherAbout];

/** What this analysis is about; undefined while nobody said, as in analyses of the own job from before it was asked. */
export function aboutOf(analysis: RecordView): ActivityAbout | undefined {
  const about = analysis.text('about');
  return all.find((one) => one === about);
}

/** Whether it is about work, paid or to be paid: then there is a shift, and an employer may read of it. */
export function isOfWork(analysis: RecordView): boolean {
  return isWork(analysis.text('about'));
}

/** The same from the answer itself; without one it is the own job. */
export function isWork(about: unknown): boolean {
  return !otherAbout.some((one) => one === about);
}

/** The analysis that stands for the job of the case: the latest of the own job, else the latest of any work. */
export function analysisOfJob(analyses: readonly RecordView[]): RecordView | undefined {
  const work = analyses.filter(isOfWork);
  return work.findLast((analysis) => (aboutOf(analysis) ?? 'ownJob') === 'ownJob') ?? work.at(-1);
}
