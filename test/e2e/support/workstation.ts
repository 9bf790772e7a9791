import { workstationPoints } from '../../../shared/assessments/workstation-points.ts';
import { given } from './desk.ts';

/** Every point of a workstation answered as it should be, used for a middling time, without a telephone. */
export function rightAnswers() {
  return [
    ...workstationPoints
      .filter(({ element }) => !['phone', 'home', 'vehicle'].includes(element))
      .map(({ id, options }) => given(id, options === null ? 'yes' : (options[0]?.id ?? ''), 'observed')),
    given('phoneUsed', 'no'),
    ...['chair', 'monitor', 'mouse', 'keyboard'].map((area) => given(`${area}Time`, 'medium')),
  ];
}
