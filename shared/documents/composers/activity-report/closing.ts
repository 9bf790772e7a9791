import { readRatings } from '../../../assessments/rating-view.ts';
import { wholeJob } from '../../../assessments/ratings.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { activityReportText as words } from '../../../text/activity-report.ts';
import { midSentence, sentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, joined, type ListItem, type Parts, strong } from '../blocks.ts';
import { type Reading, taskName, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { photosOf } from '../photos.ts';
import { withoutStop } from '../recommendations.ts';

/** What was not seen on the visit and why, what was rated as not tested, and what limits the rest. */
export function limitBlocks(make: BlockMaker, { data }: Reading, analysis: RecordView): Block[] {
  const limits = analysis.text('visitLimits');
  const items: ListItem[] = [
    ...(limits === undefined ? [] : [{ slot: 'visit', words: [typed(sentence(limits))] }]),
    ...data.visits.filter((visit) => visit.text('kind') !== 'home').flatMap((visit) => notSeenItems(visit)),
    ...notTestedItem(analysis),
  ];
  return [
    make.heading('limits', 2, words.limits),
    items.length === 0
      ? make.paragraph('limits/none', words.noLimits)
      : make.list('limits/list', false, items),
  ];
}

function notSeenItems(visit: RecordView): ListItem[] {
  return visit.items('notSeenToday').flatMap((id): ListItem[] => {
    const path = `notSeenToday.${id}`;
    const what = visit.text(`${path}.what`);
    if (what === undefined) return [];
    const [why, plan] = [visit.text(`${path}.why`), visit.text(`${path}.plan`)];
    return [
      {
        slot: `notSeen/${id}`,
        words: [
          strong(words.notSeenToday),
          typed(midSentence(withoutStop(what)), reportText.neutral.activity),
          ...(why === undefined ? [] : [' (', typed(withoutStop(why), reportText.neutral.reason), ')']),
          '.',
          ...(plan === undefined ? [] : [` ${words.plan}`, typed(sentence(midSentence(plan)), '')]),
        ],
      },
    ];
  });
}

/** Demands that were rated as not tested, with their tasks. */
function notTestedItem(analysis: RecordView): ListItem[] {
  const open = readRatings(analysis).filter((rating) => rating.notTested);
  if (open.length === 0) return [];
  const told = open.map(
    ({ demand, taskId }): Parts => [
      `${midSentence(demand.label)} (`,
      taskId === wholeJob ? reportText.wholeJob : taskName(analysis, taskId),
      ')',
    ],
  );
  return [{ slot: 'notTested', words: [strong(words.notTestedLabel), ...joined(told, '; '), '.'] }];
}

/** Photos of no task, who has agreed to this description, and lines for those who have not yet. */
export function closingBlocks(
  make: BlockMaker,
  reading: Reading,
  analysis: RecordView,
  who: string,
): Block[] {
  const placed = new Set(
    analysis.items('tasks').flatMap((id) => [id, ...analysis.items(`tasks.${id}.steps`)]),
  );
  const photos = photosOf(
    make,
    reading,
    'further',
    ({ recordId, itemId }) => recordId === analysis.recordId && (itemId === null || !placed.has(itemId)),
  );
  const [worker, manager] = [analysis.text('workerAgreed'), analysis.text('managerAgreed')];
  const agreed: ListItem[] = [
    ...(worker === undefined
      ? []
      : [{ slot: 'worker', words: `${words.agreedBy(capital(who))}${writtenDate(worker)}.` }]),
    ...(manager === undefined
      ? []
      : [{ slot: 'manager', words: `${words.agreedBy(words.manager)}${writtenDate(manager)}.` }]),
  ];
  return [
    ...(photos.length === 0 ? [] : [make.heading('further', 2, words.photos), ...photos]),
    make.heading('agreement', 2, words.agreement),
    ...(agreed.length === 0 ? [] : [make.list('agreement/list', false, agreed)]),
    ...(worker === undefined ? [make.blank('agreement/signWorker', words.signAgreed(capital(who)), [])] : []),
    ...(manager === undefined
      ? [make.blank('agreement/signManager', words.signAgreed(words.manager), [])]
      : []),
    make.paragraph('agreement/own', words.ownAssessment),
  ];
}
