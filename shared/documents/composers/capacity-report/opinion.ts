import { wholeJob } from '../../../assessments/ratings.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { decidingRows } from '../../../reasoning/match.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { plainNumber, sentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, type ListItem, type Parts, strong } from '../blocks.ts';
import type { CapacityReading } from '../capacity/reading.ts';
import { chosenLabel, taskName, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { changeBlocks } from '../employer-report/changes.ts';
import { rowBlocks } from '../employer-report/match.ts';
import { fitnessOf, fitnessStatement } from '../fitness.ts';
import { withoutStop } from '../recommendations.ts';

const clinical = { sensitivity: 'clinical' } as const;

/** Every demand that decides the job beside the capacities, then the answer for each task in a sentence. */
export function matchBlocks(make: BlockMaker, { analysis, rows, answer, changes }: CapacityReading): Block[] {
  const heading = make.heading('match', 2, words.match);
  const deciding = decidingRows(rows);
  if (analysis === undefined || answer === undefined || rows.length === 0)
    return [heading, make.paragraph('match/none', words.noMatch)];
  return [
    heading,
    ...(deciding.length === 0 ? [] : rowBlocks(make, analysis, deciding, changes, deciding.length)),
    make.heading('match/tasks', 3, words.taskAnswers),
    make.list(
      'match/tasks/list',
      false,
      answer.tasks.map(
        ({ taskId, sentence: told }): ListItem => ({
          slot: taskId,
          words: [
            ...(taskId === wholeJob
              ? [strong(capital(reportText.wholeJob))]
              : [{ ...taskName(analysis, taskId), strong: true }]),
            ': ',
            told,
          ],
        }),
      ),
    ),
  ];
}

/** Opinion apart from the facts above, what else would explain them, and what the evaluation could not show. */
export function opinionBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const { evaluation, analysis } = reading;
  const text = (path: string) => evaluation.text(path);
  const [opinion, alternatives, limits] = [text('opinionText'), text('alternatives'), text('limitsOfTest')];
  const outlook = analysis?.text('outlook');
  const blocks: Block[] = [
    ...(fitnessOf(reading) === undefined
      ? []
      : [make.paragraph('opinion/fitness', fitnessStatement(reading))]),
    ...(opinion === undefined
      ? []
      : [make.paragraph('opinion/text', [strong(words.opinionLead), typed(sentence(opinion))], clinical)]),
    ...(alternatives === undefined
      ? []
      : [
          make.paragraph(
            'opinion/alternatives',
            [strong(words.alternatives), typed(sentence(alternatives))],
            clinical,
          ),
        ]),
    ...(limits === undefined
      ? []
      : [make.paragraph('opinion/limits', [strong(words.limitsOfTest), typed(sentence(limits))])]),
    ...(outlook === undefined
      ? []
      : [make.paragraph('opinion/outlook', [strong(words.outlook), typed(sentence(outlook))])]),
  ];
  return [
    make.heading('opinion', 2, words.opinion),
    ...(blocks.length === 0 ? [make.paragraph('opinion/none', words.noOpinion)] : blocks),
  ];
}

/** The recommendations as the employer's report has them, with their numbers and the effects expected of them. */
export function recommendationBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const [, ...blocks] = changeBlocks(make, reading.changes, true);
  return [make.heading('changes', 2, words.recommendations), ...blocks];
}

/** What the evaluation cost a day and two to three days later; at work its effect alone. */
export function responseBlocks(make: BlockMaker, { evaluation, atWork }: CapacityReading): Block[] {
  const calls = evaluation.items('calls');
  const [call, when, response, pain, fatigue, sleep, dropped] = words.callColumns;
  const number = (path: string) => {
    const value = evaluation.number(path);
    return value === undefined ? words.notTaken : plainNumber(value);
  };
  const effects = calls.flatMap((id): ListItem[] => {
    const effect = evaluation.text(`calls.${id}.effect`);
    return effect === undefined ? [] : [{ slot: id, words: [strong(words.effect), typed(sentence(effect))] }];
  });
  const advice = calls.flatMap((id): ListItem[] => {
    const told = evaluation.text(`calls.${id}.advice`);
    if (told === undefined) return [];
    return [{ slot: id, ...clinical, words: [strong(words.advice), typed(sentence(told))] }];
  });
  const steady = evaluation.text('postExertional') === 'yes';
  return [
    make.heading('response', 2, atWork ? words.responseAtWork : words.response),
    ...(calls.length === 0
      ? [make.paragraph('response/none', words.noCalls, clinical)]
      : [
          make.table(
            'response/calls',
            '',
            [
              { width: 22, head: call },
              { width: 28, head: when },
              { width: 34, head: response },
              { width: 12, head: pain },
              { width: 16, head: fatigue },
              { width: 20, head: sleep },
              { width: 40, head: dropped },
            ],
            calls.map((id) => {
              const path = `calls.${id}`;
              const [on, at] = [evaluation.text(`${path}.on`), evaluation.text(`${path}.at`)];
              const left = evaluation.text(`${path}.dropped`);
              const hours = evaluation.number(`${path}.recoveryHours`);
              const told: Parts = [
                ...(left === undefined ? [words.notTaken] : [typed(capital(withoutStop(left)))]),
                hours === undefined ? '' : `; ${plainNumber(hours)} h`,
              ];
              return {
                slot: id,
                ...clinical,
                cells: [
                  cellOf(chosenLabel(evaluation, `${path}.due`) ?? words.notRecorded, {
                    header: 'row' as const,
                  }),
                  cellOf(
                    on === undefined
                      ? words.notRecorded
                      : `${writtenDate(on)}${at === undefined ? '' : `, ${at}`}`,
                  ),
                  cellOf(chosenLabel(evaluation, `${path}.response`) ?? words.notRecorded),
                  cellOf(number(`${path}.pain`)),
                  cellOf(number(`${path}.fatigue`)),
                  cellOf(chosenLabel(evaluation, `${path}.sleep`) ?? words.notTaken),
                  cellOf(told),
                ],
              };
            }),
            clinical,
          ),
        ]),
    ...(advice.length === 0 ? [] : [make.list('response/advice', false, advice, clinical)]),
    ...(effects.length === 0 ? [] : [make.list('response/effects', false, effects)]),
    ...(steady
      ? [
          make.paragraph('response/steady', words.postExertional, {
            ...clinical,
            functional: words.postExertionalAtWork,
          }),
        ]
      : []),
  ];
}
