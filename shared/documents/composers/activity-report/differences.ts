import { type Rating, readRatings } from '../../../assessments/rating-view.ts';
import { wholeJob } from '../../../assessments/ratings.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { activityReportText as words } from '../../../text/activity-report.ts';
import { midSentence } from '../../../text/findings.ts';
import { ratingText } from '../../../text/ratings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block, Run } from '../../tree.ts';
import { type BlockMaker, cellOf, type TableRow } from '../blocks.ts';
import { taskName, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';

/**
 * What the person and the manager say, side by side, wherever they differ; neither is corrected.
 * @param who as `whoseActivity` says it
 */
export function differenceBlocks(make: BlockMaker, analysis: RecordView, who: string): Block[] {
  const heading = make.heading('differ', 2, words.differ);
  const rows = [
    ...readRatings(analysis)
      .filter(differs)
      .map((rating) => rowOf(analysis, rating)),
    ...controlRow(analysis),
  ];
  if (rows.length === 0)
    return [
      heading,
      make.paragraph(
        'differ/none',
        (bothAsked(analysis) ? words.noDifference : words.notBothAsked)(capital(who)),
      ),
    ];
  const [on, worker, manager, rated] = words.differColumns(capital(who));
  return [
    heading,
    make.table(
      'differ/table',
      words.differCaption(who),
      [
        { width: 52, head: on },
        { width: 40, head: worker },
        { width: 40, head: manager },
        { width: 34, head: rated },
      ],
      rows,
    ),
  ];
}

/** Whether there is a demand that both were asked about. What they say of pace and order stands in the table by itself. */
function bothAsked(analysis: RecordView): boolean {
  return readRatings(analysis).some(
    ({ workerFrequency, managerFrequency }) =>
      workerFrequency !== undefined && managerFrequency !== undefined,
  );
}

function differs({ workerFrequency, managerFrequency }: Rating): boolean {
  return (
    workerFrequency !== undefined && managerFrequency !== undefined && workerFrequency !== managerFrequency
  );
}

function rowOf(analysis: RecordView, rating: Rating): TableRow {
  const { demand, taskId, workerFrequency, managerFrequency, frequency, source } = rating;
  const task: string | Run = taskId === wholeJob ? reportText.wholeJob : taskName(analysis, taskId);
  const band = (one: Rating['frequency']) =>
    one === undefined ? cellOf(words.notAsked) : cellOf(ratingText.frequency[one], { mark: one });
  const from = midSentence(source === undefined ? reportText.sourceNotRecorded : reportText.sources[source]);
  return {
    slot: `${taskId}/${demand.id}`,
    cells: [
      cellOf([`${demand.label}: `, task], { header: 'row' }),
      band(workerFrequency),
      band(managerFrequency),
      frequency === undefined
        ? cellOf(words.notRated)
        : cellOf(words.rated(ratingText.frequency[frequency], from), { mark: frequency }),
    ],
  };
}

/** How much say there is over pace and order, in the words of both. */
function controlRow(analysis: RecordView): TableRow[] {
  const [worker, manager] = [analysis.text('controlWorker'), analysis.text('controlManager')];
  if (worker === undefined && manager === undefined) return [];
  const said = (text: string | undefined) =>
    cellOf(text === undefined ? words.notAsked : [typed(withoutStop(text), reportText.neutral.reason)]);
  return [
    {
      slot: 'control',
      cells: [cellOf(words.control, { header: 'row' }), said(worker), said(manager), cellOf('')],
    },
  ];
}
