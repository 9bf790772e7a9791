import { workstationText } from '../../../text/workstation.ts';
import { workstationElements } from '../../../text/workstation-questions.ts';
import type { Section } from '../../define.ts';
import type { Field } from '../../fields.ts';
import { afterId, badAnswers, type Point, workstationPoints } from '../../workstation-points.ts';
import {
  choice,
  choices,
  date,
  extra,
  group,
  line,
  noneOf,
  number,
  option,
  recordChoice,
  words,
  yesNo,
} from '../build.ts';
import { sideOptions } from './points.ts';

const text = workstationText.changed;
const pointText = workstationText.point;

/** The same question again, of a point that was not right. */
function afterField(point: Point): Field {
  const [fault = ''] = Object.values(point.faults);
  const showIf = { field: point.id, is: badAnswers(point) };
  const rest = { ...extra, emptyStates: [], showIf } as const;
  return point.options === null
    ? choice(
        afterId(point),
        pointText.putRight(fault),
        'function',
        [option('yes', pointText.putRightYes), option('no', pointText.putRightNo)],
        rest,
      )
    : choice(afterId(point), pointText.after(point.question), 'function', point.options, rest);
}

function discomfort(id: string, label: string): Field {
  return number(id, label, 'clinical', {
    ...extra,
    unit: '',
    min: 0,
    max: 10,
    scale: { low: text.none, high: text.worst },
    sources: ['client'],
  });
}

/** What was put right on the spot, scored again at once. */
export const changed: Section = {
  id: 'changed',
  title: text.title,
  purpose: text.purpose,
  fields: [
    discomfort('discomfortBefore', text.discomfortBefore),
    ...workstationPoints.map(afterField),
    group('changes', text.changes, 'function', {
      ...extra,
      itemName: 'change',
      titleField: 'what',
      maxItems: 30,
      photos: true,
      fields: [
        line('what', text.what, 'function', { emptyStates: [], maxLength: 300 }),
        line('before', text.before, 'function', { ...extra, help: text.measureHelp }),
        line('after', text.after, 'function', extra),
      ],
    }),
    discomfort('discomfortAfter', text.discomfortAfter),
  ],
};

const issueText = workstationText.issues;

/** Each point with its evidence, its effect, what was done and what is recommended. */
export const issues: Section = {
  id: 'issues',
  title: issueText.title,
  purpose: issueText.purpose,
  fields: [
    group('issues', issueText.issues, 'function', {
      ...extra,
      itemName: 'point',
      titleField: 'what',
      maxItems: 60,
      photos: true,
      fields: [
        words('what', issueText.what, 'function', {
          maxLength: 600,
          lines: 2,
          emptyStates: [],
          sources: ['observed', 'client', 'manager'],
        }),
        choice(
          'topic',
          issueText.topic,
          'function',
          workstationPoints.map((point) =>
            option(
              point.id,
              `${workstationElements[point.element]}: ${Object.values(point.faults).join(' or ')}`,
            ),
          ),
          extra,
        ),
        choice('side', issueText.side, 'function', sideOptions, {
          ...extra,
          emptyStates: ['notApplicable'],
        }),
        line('effect', issueText.effect, 'function', { maxLength: 400, help: issueText.effectHelp }),
        line('done', issueText.done, 'function', { ...extra, maxLength: 400 }),
        choice(
          'outcome',
          issueText.outcome,
          'function',
          Object.entries(issueText.outcomes).map(([id, label]) => option(id, label)),
        ),
        line('action', issueText.action, 'function', {
          ...extra,
          maxLength: 600,
          help: issueText.actionHelp,
        }),
        recordChoice('recommendationId', issueText.recommendation, 'function', {
          ...extra,
          from: ['recommendation'],
        }),
        recordChoice('equipmentId', issueText.equipment, 'function', { ...extra, from: ['equipmentItem'] }),
        choice(
          'priority',
          issueText.priority,
          'function',
          Object.entries(issueText.priorities).map(([id, label]) => option(id, label)),
        ),
        words('health', issueText.health, 'clinical', {
          ...extra,
          maxLength: 1000,
          lines: 2,
          help: issueText.healthHelp,
        }),
      ],
    }),
  ],
};

const closingText = workstationText.closing;

/** What the person feels and says, what was explained, what was not looked at, and when it is looked at again. */
export const closing: Section = {
  id: 'closing',
  title: closingText.title,
  fields: [
    yesNo('finalQuestions_noOtherProblems', closingText.otherProblems, 'function', {
      emptyStates: ['notKnown'],
      sources: ['client', 'observed'],
    }),
    words('otherProblems', closingText.otherProblemsWhat, 'function', {
      maxLength: 1000,
      lines: 2,
      showIf: { field: 'finalQuestions_noOtherProblems', is: ['no'] },
    }),
    yesNo('finalQuestions_noSymptoms', closingText.symptoms, 'clinical', { sources: ['client'] }),
    words('symptoms', closingText.symptomsWhat, 'clinical', {
      maxLength: 2000,
      lines: 2,
      help: closingText.symptomsHelp,
      showIf: { field: 'finalQuestions_noSymptoms', is: ['no'] },
    }),
    choices('information', closingText.information, 'function', [
      ...Object.entries(closingText.informationOptions).map(([id, label]) => option(id, label)),
      noneOf(closingText.nothing),
    ]),
    words('notAssessed', closingText.notAssessed, 'function', {
      maxLength: 1000,
      lines: 2,
      emptyStates: ['notApplicable'],
    }),
    choice(
      'agreement',
      closingText.agreement,
      'function',
      Object.entries(closingText.agreements).map(([id, label]) => option(id, label)),
      { emptyStates: [] },
    ),
    words('agreementWords', closingText.agreementWords, 'function', {
      ...extra,
      maxLength: 1000,
      lines: 2,
      emptyStates: [],
    }),
    date('reviewDate', closingText.review, 'function', { allow: 'any', emptyStates: ['notKnown'] }),
    {
      kind: 'photos',
      id: 'photos',
      label: closingText.photos,
      help: closingText.photosHelp,
      sensitivity: 'function',
      ...extra,
    },
    words('note', closingText.note, 'internal', { ...extra, maxLength: 2000, lines: 2 }),
  ],
};
