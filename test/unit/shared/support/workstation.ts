import { workstationPoints } from '../../../../shared/assessments/workstation-points.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';

type Answers = Readonly<Record<string, AnswerValue>>;

/** A workstation on which every point is as it should be, used for a middling time. */
export const rightWorkstation: Answers = {
  date: '2026-03-20',
  subject: 'Desk 12',
  setting: ['office'],
  phoneUsed: 'yes',
  ...Object.fromEntries(
    workstationPoints.map((point) => [
      point.id,
      point.options === null ? 'yes' : (point.options[0]?.id ?? ''),
    ]),
  ),
  ...Object.fromEntries(
    ['chair', 'monitor', 'phone', 'mouse', 'keyboard'].map((area) => [`${area}Time`, 'medium']),
  ),
};

/** Measures of one person in mm that fit each other. */
export const measured: Answers = {
  measuresConsent: 'yes',
  shoes: 'off',
  soles: 25,
  body_stature: 1680,
  body_popliteal: 410,
  body_buttockPopliteal: 480,
  body_elbowSitting: 235,
  body_elbowStanding: 1030,
  body_eyeSitting: 740,
  body_thigh: 150,
  dim_seatHeight: 480,
  dim_seatHeight_after: 430,
  dim_deskHeight: 730,
  dim_screenTop: 1300,
};
