import { activeMinutes, readDiary, restMinutes, ruleOf } from '../../assessments/diary.ts';
import { writtenDate } from '../../domain/calendar.ts';
import type { CaseData } from '../../domain/case-data.ts';
import type { Drawing } from '../../instruments/drawing.ts';
import { isSustainableLevel } from '../../reasoning/rules/diary.ts';
import { type JudgedDay, sustainableLevel } from '../../reasoning/sustainable-level.ts';
import { diaryLevelText, diaryText, hoursAndMinutes } from '../../text/diary.ts';
import { diaryChartText } from '../../text/diary-charts.ts';
import { diaryReportText as words } from '../../text/diary-report.ts';
import { activityChart, costChart, tirednessChart } from '../charts/diary-charts.ts';
import type { Block } from '../tree.ts';
import { type BlockMaker, cellOf, type TableRow } from './blocks.ts';
import { typed } from './case-reading.ts';

const clinical = { sensitivity: 'clinical' } as const;

/**
 * The latest diary that has days: the level that is kept up, how sure it is and by which rule, pictures, and the numbers. A reader at work
 * gets hours and pattern alone. Nothing where there is no such diary.
 */
export function energyDiarySummary(make: BlockMaker, { diaries, findings }: CaseData): Block[] {
  const diary = diaries.findLast((one) => readDiary(one).length > 0);
  if (diary === undefined) return [];
  const days = readDiary(diary);
  const rule = ruleOf(diary);
  const level = sustainableLevel(days, rule);
  // A finding that was set aside is not said, whatever the diary shows.
  const finding = findings.find((one) => one.recordId === diary.recordId && isSustainableLevel(one));
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  const slot = (name: string) => `energyDiary/${diary.recordId}/${name}`;
  const said = level.state !== 'found' || finding !== undefined;
  return [
    make.heading(slot('heading'), 2, words.heading),
    make.paragraph(
      slot('period'),
      words.period(days.length, writtenDate(first), writtenDate(last)),
      clinical,
    ),
    ...(said
      ? [
          make.paragraph(
            slot('level'),
            [
              { text: `${words.level}: ${diaryLevelText.headline(level)}. `, strong: true },
              diaryLevelText.explanation(level, rule),
              ...(level.state === 'found' ? [` ${diaryLevelText.uncertainty(level)}`] : []),
            ],
            {
              ...clinical,
              ...(finding === undefined ? {} : { findings: [finding.id] }),
              ...(finding?.functionalEffect ? { functional: finding.functionalEffect } : {}),
            },
          ),
        ]
      : []),
    ...(level.state === 'found' && level.steady
      ? [make.paragraph(slot('steady'), diaryLevelText.steady, clinical)]
      : []),
    make.paragraph(slot('rule'), `${words.rule}: ${diaryLevelText.rule(rule)}`, clinical),
    figure(
      make,
      slot('activity'),
      diaryChartText.activity.caption,
      activityChart(level.days, said && level.state === 'found' ? level.minutes : undefined),
    ),
    figure(make, slot('tiredness'), diaryChartText.tiredness.caption, tirednessChart(days)),
    figure(
      make,
      slot('cost'),
      diaryChartText.cost.caption,
      costChart(said || level.state !== 'found' ? level : { ...level, state: 'tooFew' }),
    ),
    make.table(
      slot('days'),
      words.table,
      [
        { width: 4, head: diaryText.columns.day },
        { width: 2.3, head: diaryText.columns.active, align: 'right' },
        { width: 2.3, head: diaryText.columns.rest, align: 'right' },
        { width: 1.7, head: diaryText.columns.sleep, align: 'right' },
        { width: 1.7, head: diaryText.columns.start, align: 'right' },
        { width: 1.7, head: diaryText.columns.end, align: 'right' },
        { width: 6, head: diaryText.columns.after },
      ],
      level.days.map(dayRow),
      clinical,
    ),
  ];
}

function figure(make: BlockMaker, slot: string, caption: string, drawing: Drawing): Block {
  const { width, height, shapes, alt } = drawing;
  return make.figure(
    slot,
    { width, height, shapes: [...shapes], alt, caption: [{ text: caption }] },
    clinical,
  );
}

function dayRow(judged: JudgedDay): TableRow {
  const { day } = judged;
  const minutes = (value: number | undefined) =>
    value === undefined ? diaryText.notKnown : hoursAndMinutes(value);
  const figureOf = (value: number | undefined) => (value === undefined ? diaryText.notKnown : String(value));
  return {
    slot: day.id,
    sensitivity: 'clinical',
    cells: [
      cellOf(writtenDate(day.date), { header: 'row' }),
      cellOf(minutes(activeMinutes(day))),
      cellOf(minutes(restMinutes(day))),
      cellOf(figureOf(day.sleepHours)),
      cellOf(figureOf(day.start)),
      cellOf(figureOf(day.end)),
      cellOf([diaryText.outcome(judged), ...(day.symptoms === undefined ? [] : [': ', typed(day.symptoms)])]),
    ],
  };
}
