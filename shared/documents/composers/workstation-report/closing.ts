import type { Section } from '../../../assessments/define.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { type ElementId, pointsOf } from '../../../assessments/workstation-points.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { countsOf, isAsked, openPostureParts } from '../../../reasoning/workstation/points.ts';
import { midSentence } from '../../../text/findings.ts';
import { workstationText } from '../../../text/workstation.ts';
import { workstationElements } from '../../../text/workstation-questions.ts';
import { workstationReportText as words } from '../../../text/workstation-report.ts';
import type { Block } from '../../tree.ts';
import { answeredFields, listUnder } from '../answered.ts';
import { type BlockMaker, type ListItem, strong } from '../blocks.ts';
import type { Reading } from '../case-reading.ts';
import { photosOf } from '../photos.ts';
import { typedSentence } from './front.ts';
import { isPointPhoto } from './issues.ts';

const ofHealth = [
  'glasses',
  'health',
  'finalQuestions_noSymptoms',
  'symptoms',
  'discomfortBefore',
  'discomfortAfter',
];

/** What the person feels, wears and needs: for those who treat. */
export function healthBlocks(make: BlockMaker, workstation: RecordView): Block[] {
  const fields = workstation.declaration.sections.flatMap((section) => section.fields);
  const own = answeredFields(
    workstation,
    fields.filter(({ id }) => ofHealth.includes(id)),
  ).map(
    (one): ListItem => ({
      slot: one.path,
      words: [strong(`${one.label}: `), one.words, '.'],
      sensitivity: 'clinical',
    }),
  );
  const reasons = workstation.items('issues').flatMap((id): ListItem[] => {
    const health = workstation.text(`issues.${id}.health`);
    return health === undefined
      ? []
      : [{ slot: `issues.${id}.health`, words: [typedSentence(health)], sensitivity: 'clinical' }];
  });
  return listUnder(make, 'health', 2, words.health, [...own, ...reasons]);
}

const besidePoints = ['tasks', 'posture', 'measures'];

/** The sections beside the points of the workstation in which nothing was found out; an answer that it is not known tells nothing. */
export function emptySections(workstation: RecordView): readonly Section[] {
  return workstation.declaration.sections.filter(
    ({ id, fields }) =>
      besidePoints.includes(id) &&
      !fields.some((field) =>
        field.kind === 'group'
          ? workstation.items(field.id).length > 0
          : ['given', 'notApplicable'].includes(workstation.state(field.id)),
      ),
  );
}

/** The parts of the body left out of a posture table that was begun, by name; a table without any answer is an empty section. */
export function postureLeftOut(workstation: RecordView): readonly string[] {
  const { open, all } = openPostureParts(workstation);
  if (open.length === all) return [];
  return Object.entries(workstationText.posture.parts).flatMap(([part, label]) =>
    open.includes(`posture_${part}`) ? midSentence(label) : [],
  );
}

/** As the parts left out, with those that the therapist recorded as not tested. What does not apply to the person is told to nobody. */
function postureNotSeen(workstation: RecordView): readonly string[] {
  const leftOut = postureLeftOut(workstation);
  return Object.entries(workstationText.posture.parts)
    .filter(
      ([part, label]) =>
        leftOut.includes(midSentence(label)) || workstation.state(`posture_${part}`) === 'notTested',
    )
    .map(([, label]) => midSentence(label));
}

/** What was not looked at, and what nobody knows. */
export function limitBlocks(make: BlockMaker, workstation: RecordView): Block[] {
  const told = workstation.text('notAssessed');
  const open = (Object.keys(workstationElements) as ElementId[])
    .filter((element) => isAsked(workstation, { element }))
    .flatMap((element): ListItem[] => {
      const count = countsOf(workstation, pointsOf(element)).open;
      return count === 0
        ? []
        : [{ slot: element, words: words.notKnown(workstationElements[element], count) }];
    });
  const leftOut = postureNotSeen(workstation);
  const items: ListItem[] = [
    ...(told === undefined ? [] : [{ slot: 'told', words: [typedSentence(told)] }]),
    ...emptySections(workstation).map(({ id, title }) => ({ slot: id, words: words.nothingRecorded(title) })),
    ...(leftOut.length === 0 ? [] : [{ slot: 'postureParts', words: words.postureOpen(leftOut) }]),
    ...open,
  ];
  return items.length === 0
    ? [make.heading('limits', 2, words.notAssessed), make.paragraph('limits/none', words.everything)]
    : listUnder(make, 'limits', 2, words.notAssessed, items);
}

/** Photos that belong to no point, who agrees, the review, and lines to sign. */
export function closingBlocks(make: BlockMaker, reading: Reading, workstation: RecordView): Block[] {
  const placed = new Set([...workstation.items('issues'), ...workstation.items('changes')]);
  const photos = photosOf(
    make,
    reading,
    'further',
    ({ recordId, itemId }) =>
      recordId === workstation.recordId &&
      (itemId === null || (!placed.has(itemId) && !isPointPhoto(itemId))),
  );
  const section = workstation.declaration.sections.find(({ id }) => id === 'closing');
  const agreed = answeredFields(
    workstation,
    (section?.fields ?? []).filter(({ id }) => id === 'agreement' || id === 'agreementWords'),
  ).map(
    (one): ListItem => ({
      slot: one.path,
      words: [strong(`${one.label}: `), { ...one.words }, '.'],
      sensitivity: one.sensitivity,
    }),
  );
  const review = workstation.text('reviewDate');
  return [
    ...(photos.length === 0 ? [] : [make.heading('photos', 2, words.photosOf), ...photos]),
    make.heading('agreement', 2, words.agreement),
    make.list('agreement/list', false, [
      ...agreed,
      {
        slot: 'review',
        words: [strong(words.review), review === undefined ? words.reviewOpen : `${writtenDate(review)}.`],
      },
    ]),
    make.blank('agreement/sign', words.signWorker, []),
    make.paragraph('agreement/own', words.ownAssessment),
    make.paragraph('agreement/licence', words.licence),
  ];
}
