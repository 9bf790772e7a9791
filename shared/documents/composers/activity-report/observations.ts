import { demandById } from '../../../assessments/catalogue.ts';
import { wholeJob } from '../../../assessments/ratings.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { isRunning } from '../../../domain/timer.ts';
import { readTimerLog, timeOnTimer, timerLogSegment } from '../../../domain/timer-log.ts';
import {
  otherSample,
  ratePerMinute,
  type Sample,
  type SampleSummary,
  samplesDue,
  summariseSamples,
} from '../../../reasoning/observation.ts';
import { activityReportText } from '../../../text/activity-report.ts';
import { midSentence, plainNumber } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import { timerWords } from '../../../text/timer.ts';
import { onServiceClock } from '../../service-clock.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, type Parts, type TableRow } from '../blocks.ts';
import { chosenLabel, taskName } from '../case-reading.ts';
import { capital } from '../demand-words.ts';

const words = activityReportText.observations;

/** What was timed, counted and sampled, task by task in their order; nothing when nothing was watched. */
export function observationBlocks(make: BlockMaker, analysis: RecordView): Block[] {
  const tasks = analysis.items('tasks');
  const place = (id: string) => tasks.indexOf(analysis.text(`observations.${id}.taskId`) ?? '');
  const rows = analysis
    .items('observations')
    .toSorted((one, other) => place(one) - place(other))
    .flatMap((id) => rowOf(analysis, id));
  if (rows.length === 0) return [];
  const [what, how, time, seen] = words.columns;
  const sampled = analysis
    .items('observations')
    .some((id) => analysis.items(`observations.${id}.samples`).length > 0);
  return [
    make.heading('observations', 2, words.title),
    make.table(
      'observations/table',
      sampled ? words.caption : '',
      [
        { width: 44, head: what },
        { width: 34, head: how },
        { width: 34, head: time },
        { width: 54, head: seen },
      ],
      rows,
    ),
  ];
}

/** One observation as a row; none while it holds neither a time nor anything seen. */
function rowOf(analysis: RecordView, id: string): TableRow[] {
  const path = `observations.${id}`;
  const timer = analysis.list(`${path}.timer`);
  const written = analysis.list(`${path}.timer.${timerLogSegment}`);
  const tool = analysis.text(`${path}.tool`);
  const seen =
    tool === 'counter'
      ? counted(analysis, path)
      : tool === 'sampler'
        ? sampled(analysis, path)
        : words.timeAlone;
  const [start] = timer;
  const day = start === undefined ? undefined : onServiceClock(start)?.date;
  if (start === undefined && (tool === 'stopwatch' || seen === undefined)) return [];
  const toolName = chosenLabel(analysis, `${path}.tool`) ?? activityReportText.open;
  return [
    {
      slot: id,
      cells: [
        cellOf(subject(analysis, path), { header: 'row' }),
        cellOf(day === undefined ? toolName : words.toolOn(toolName, writtenDate(day))),
        cellOf(capital(timerWords(timer, written) ?? activityReportText.open)),
        cellOf(seen ?? words.nothingNoted),
      ],
    },
  ];
}

/** The task as its therapist calls it, and the demand that was watched. */
function subject(analysis: RecordView, path: string): Parts {
  const taskId = analysis.text(`${path}.taskId`);
  const demand = demandById(analysis.text(`${path}.demandId`) ?? '');
  const isSampler = analysis.text(`${path}.tool`) === 'sampler';
  return [
    taskId === undefined || taskId === wholeJob ? capital(reportText.wholeJob) : taskName(analysis, taskId),
    ...(demand === undefined || isSampler ? [] : [`: ${midSentence(demand.label)}`]),
  ];
}

/** The count with its sides and its rate. A count that nobody made is not 0. */
function counted(analysis: RecordView, path: string): string | undefined {
  const [none, left, right] = ['count', 'countLeft', 'countRight'].map((part) =>
    analysis.number(`${path}.${part}`),
  );
  if (none === undefined && left === undefined && right === undefined) return undefined;
  const total = (none ?? 0) + (left ?? 0) + (right ?? 0);
  const ran = timeRun(analysis, path);
  const rate = ran === null ? null : ratePerMinute(total, ran);
  const oneSide = none === undefined && (left === undefined || right === undefined);
  const sides = [
    ...(left === undefined ? [] : [words.left(plainNumber(left))]),
    ...(right === undefined ? [] : [words.right(plainNumber(right))]),
  ];
  const inOne = left === undefined ? words.countedRight : words.countedLeft;
  return [
    ...(oneSide ? [inOne(plainNumber(total))] : [words.counted(plainNumber(total)), ...sides]),
    ...(rate === null ? [] : [words.rate(plainNumber(Number(rate.toFixed(1))))]),
  ].join(', ');
}

/** The share of each thing seen, the most frequent first, then how many samples that rests on. */
function sampled(analysis: RecordView, path: string): string | undefined {
  const samples = analysis.items(`${path}.samples`).flatMap((id): Sample[] => {
    const slot = analysis.number(`${path}.samples.${id}.slot`);
    const seen = analysis.text(`${path}.samples.${id}.seen`);
    return slot === undefined || seen === undefined ? [] : [{ slot, seen }];
  });
  const interval = analysis.number(`${path}.interval`);
  const ran = timeRun(analysis, path);
  const due = interval === undefined || ran === null ? 0 : samplesDue(ran, interval);
  const summary = summariseSamples(samples, due);
  if (summary.due === 0) return undefined;
  return [...sharesOf(summary), samplesOf(summary, interval)].join('. ');
}

function sharesOf({ shares }: SampleSummary): string[] {
  return shares
    .toSorted((one, other) => other.count - one.count)
    .map(({ seen, share, low, high }) =>
      words.share(
        seen === otherSample ? words.other : (demandById(seen)?.label ?? words.other),
        percent(share),
        percent(low),
        percent(high),
      ),
    );
}

function samplesOf({ answered, due, missed }: SampleSummary, interval: number | undefined): string {
  const every = interval === undefined ? '' : words.every(plainNumber(interval));
  return `${words.samples(plainNumber(answered), plainNumber(due))}${every}, ${words.missed(plainNumber(missed))}`;
}

/** Milliseconds; null while it runs, before it was started and where the computer's clock went back. */
function timeRun(analysis: RecordView, path: string): number | null {
  const timer = analysis.list(`${path}.timer`);
  const last = timer.at(-1);
  if (last === undefined || isRunning(timer)) return null;
  return timeOnTimer(timer, readTimerLog(analysis.list(`${path}.timer.${timerLogSegment}`)), last);
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}
