import { isOfWork } from '../../../assessments/activity-about.ts';
import { readRatings } from '../../../assessments/rating-view.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { activityReportText as words } from '../../../text/activity-report.ts';
import { midSentence, plainNumber, sentence } from '../../../text/findings.ts';
import { ratingText } from '../../../text/ratings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block, PlainBlock } from '../../tree.ts';
import { type BlockMaker, joined, type Parts, strong } from '../blocks.ts';
import { findingsOf, type Reading, taskName, typed } from '../case-reading.ts';
import { demandLines } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';

const mostNamed = 5;

/** The answer on the front page: what the job is for, what it hangs on, what it asks most, what was not seen. */
export function summaryBox(make: BlockMaker, reading: Reading, analysis: RecordView): Block {
  const { jobTitle, employer, data } = reading;
  const purpose = analysis.text('jobPurpose');
  const essential = analysis
    .items('tasks')
    .filter((id) => analysis.text(`tasks.${id}.essential`) === 'essential');
  const most = mostAsked(analysis);
  const open =
    readRatings(analysis).filter((rating) => rating.notTested).length +
    findingsOf(data, 'gap').filter(({ id }) => id.includes('/notSeen/')).length;
  const work = isOfWork(analysis);
  const activity = analysis.text('activityName');
  const job: Parts =
    jobTitle.text === ''
      ? [words.notRecorded]
      : [jobTitle, ...(employer.text === '' ? [] : [words.at, employer])];
  const blocks: PlainBlock[] = [
    make.heading('summary', 2, words.summary),
    work
      ? make.paragraph('summary/job', [strong(words.jobLabel), ...job, '.'])
      : make.paragraph('summary/activity', [
          strong(words.activityLabel),
          activity === undefined
            ? words.notRecorded
            : typed(withoutStop(activity), reportText.neutral.activity),
          '.',
        ]),
    ...(purpose === undefined
      ? []
      : [make.paragraph('summary/purpose', [strong(words.purpose), typed(sentence(purpose))])]),
    ...(work ? [make.paragraph('summary/shift', [strong(words.shiftLabel), shiftWords(analysis)])] : []),
    make.paragraph('summary/essential', [
      strong(words.essentialLabel(essential.length)),
      ...(essential.length === 0
        ? [words.noEssential]
        : [
            ...joined(
              essential.map((id): Parts => [taskName(analysis, id)]),
              '; ',
            ),
            '.',
          ]),
    ]),
    ...(most === '' ? [] : [make.paragraph('summary/most', [strong(words.mostLabel), most])]),
    ...(open === 0
      ? []
      : [make.paragraph('summary/notSeen', [strong(words.notSeenLabel), words.notSeenCount(open)])]),
  ];
  return make.box('box', blocks);
}

/** The reference shift as it is printed: minutes and hours; said when it is not known. */
export function shiftWords(analysis: RecordView): string {
  const shift = analysis.number('shiftMinutes');
  if (shift === undefined) return words.shiftOpen;
  return words.shift(plainNumber(shift), plainNumber(Math.round((shift / 60) * 100) / 100));
}

/** What most hangs on, then what takes most of the shift; a few. */
function mostAsked(analysis: RecordView): string {
  const lines = demandLines(analysis).filter(({ most }) => !most.notTested);
  const told = lines.slice(0, mostNamed).map(({ demand, most, criticality }) => {
    const weight = criticality === 'safetyCritical' ? [midSentence(ratingText.criticality[criticality])] : [];
    const often = most.frequency === undefined ? [] : [midSentence(ratingText.frequency[most.frequency])];
    const level = most.level === undefined ? [] : [words.level(most.level, '')];
    const notes = [...often, ...level, ...weight];
    return notes.length === 0
      ? midSentence(demand.label)
      : `${midSentence(demand.label)} (${notes.join(', ')})`;
  });
  return told.length === 0 ? '' : `${told.join('; ')}.`;
}
