import { isWork } from '../../../shared/assessments/activity-about.ts';
import { useAnswer } from '../../components/form/session-context.tsx';

/** Whether the analysis on screen is of work; what is not has no shift to be a share of. */
export function useOfWork(): boolean {
  return isWork(useAnswer('about')?.value);
}
