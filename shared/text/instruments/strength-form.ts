/** Questions of the form for the strength a job calls for. */
export const strengthFormText = {
  title: 'Strength and frequency of a job',
  purpose: 'The level of strength a job calls for, and how much of the day an activity takes.',
  force: {
    title: 'Force of the job',
    purpose:
      'The heaviest force used lifting, carrying, pushing or pulling, by how much of the day it is used. 0 where there is none.',
  },
  units: { question: 'Units', metric: 'kg', us: 'lb' },
  occasional: {
    question: 'Heaviest up to a third of the day',
    help: 'Now and then, up to one third of the shift.',
  },
  frequent: {
    question: 'Heaviest from one to two thirds of the day',
    help: 'Over one third and under two thirds of the shift.',
  },
  constant: {
    question: 'Heaviest for two thirds of the day or more',
    help: 'Two thirds of the shift or all of it.',
  },
  raised: {
    question: 'Does the work need any of these?',
    help: 'With them, a job of small forces is light, not sedentary.',
    standing: 'Much standing or walking',
    controls: 'Arm or leg controls pushed or pulled while seated',
    pace: 'Constant light pushing or pulling at a set pace',
    none: 'None of these',
  },
  share: {
    title: 'One activity in the day',
    purpose: 'Leave this out if only the force matters.',
  },
  hours: { question: 'Hours of the activity', help: 'In a usual shift, breaks left out.' },
  shift: { question: 'Hours of the shift', help: 'Contracted hours, meal breaks left out.' },
  weight: {
    question: 'Weight handled in this activity',
    help: 'For the strength level of this activity alone.',
  },
  readings: {
    job: 'Whole job',
    frequency: 'Activity, how often',
    duration: 'Activity, duration by the survey',
    weight: 'Activity, strength by the survey',
  },
  meaning: {
    sedentary: 'The job asks for little force: it is at the level of sedentary work.',
    light: 'The strength the job calls for is at the level of light work.',
    medium: 'The strength the job calls for is at the level of medium work.',
    heavy: 'The strength the job calls for is at the level of heavy work.',
    'very heavy': 'The strength the job calls for is at the level of very heavy work.',
  },
} as const;
