import { contactDayWords } from '../../../assessments/contact.ts';
import type { AssessedReading } from '../../../assessments/instruments/score-readings.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { type ElementId, pointsOf } from '../../../assessments/workstation-points.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { faultWords, taskShares } from '../../../reasoning/rules/workstation.ts';
import { countPoints, countsOf, foundPoints, isAsked } from '../../../reasoning/workstation/points.ts';
import { rosaParts, workstationScores, workstationScoring } from '../../../reasoning/workstation/rosa.ts';
import { plainNumber, sentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import { workstationElements } from '../../../text/workstation-questions.ts';
import { workstationReportText as words } from '../../../text/workstation-report.ts';
import { workstationScreenText } from '../../../text/workstation-screen.ts';
import type { Block, PlainBlock } from '../../tree.ts';
import { listUnder, sectionItems } from '../answered.ts';
import { type BlockMaker, cellOf, joined, type Parts, strong } from '../blocks.ts';
import { type Reading, typed } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';
import { actionsOf } from './issues.ts';

const mostNamed = 5;

/** What was found, changed and is left to do, and what comes first. */
export function summaryBox(make: BlockMaker, reading: Reading, workstation: RecordView): Block {
  const counts = countPoints(workstation);
  const left = foundPoints(workstation).filter(({ after }) => after !== undefined);
  const subject = workstation.text('subject');
  const day = contactDayWords(workstation);
  const review = workstation.text('reviewDate');
  const changes = workstation
    .items('changes')
    .flatMap((id) => workstation.text(`changes.${id}.what`) ?? [])
    .map((what): Parts => [typed(withoutStop(what), reportText.neutral.change)]);
  const actions = actionsOf(reading, workstation).slice(0, mostNamed);
  const blocks: PlainBlock[] = [
    make.heading('summary', 2, words.summary),
    make.paragraph('summary/workstation', [
      strong(words.workstation),
      subject === undefined ? words.notNamed : typed(withoutStop(subject), reportText.neutral.activity),
      day === undefined ? '' : words.seenOn(day),
      '.',
    ]),
    make.paragraph('summary/found', [
      strong(words.found),
      words.foundCounts(counts.found, counts.putRight, counts.left),
    ]),
    ...(left.length === 0
      ? []
      : [
          make.paragraph('summary/left', [
            strong(words.left),
            `${left
              .slice(0, mostNamed)
              .map((found) => faultWords(found, found.after ?? found.fault))
              .join('; ')}.`,
          ]),
        ]),
    make.paragraph('summary/changed', [
      strong(words.changed),
      ...(changes.length === 0 ? [words.nothingChanged] : [...joined(changes, '; '), '.']),
    ]),
    make.paragraph('summary/actions', [
      strong(words.actions),
      ...(actions.length > 0
        ? [...joined(actions, '; '), '.']
        : [left.length === 0 ? words.noActions : words.actionsOpen]),
    ]),
    make.paragraph('summary/review', [
      strong(words.review),
      review === undefined ? words.reviewOpen : `${writtenDate(review)}.`,
    ]),
  ];
  return make.box('box', blocks);
}

const elementIds = Object.keys(workstationElements) as readonly ElementId[];

/** Every part with what was right, found and left; the score for those who may read one. */
export function beforeAndAfter(make: BlockMaker, workstation: RecordView): Block[] {
  const elements = elementIds.filter((element) => isAsked(workstation, { element }));
  const [part, looked, right, found, left, open] = words.beforeColumns;
  return [
    make.heading('before', 2, words.before),
    make.table(
      'before/table',
      words.beforeCaption,
      [
        { width: 46, head: part },
        { width: 22, head: looked, align: 'right' },
        { width: 26, head: right, align: 'right' },
        { width: 26, head: found, align: 'right' },
        { width: 26, head: left, align: 'right' },
        { width: 22, head: open, align: 'right' },
      ],
      elements.map((element) => {
        const counts = countsOf(workstation, pointsOf(element));
        const numbers = [counts.right + counts.found, counts.right, counts.found, counts.left, counts.open];
        return {
          slot: element,
          cells: [
            cellOf(workstationElements[element], { header: 'row' }),
            ...numbers.map((count) => cellOf(String(count))),
          ],
        };
      }),
    ),
    ...scoreBlocks(make, workstation),
  ];
}

/** The score as found and after, and how it came about: names a test, so it is for those who treat. */
function scoreBlocks(make: BlockMaker, workstation: RecordView): Block[] {
  const { before, after } = workstationScores(workstation);
  if (before === null) return [];
  const [first, last] = [finalOf(before), after === null ? null : finalOf(after)];
  const latest = after ?? before;
  const effect =
    latest.assessment.status === 'scored'
      ? (workstationScoring.meaning?.({
          ...latest.reading,
          result: latest.assessment.result,
          explanation: latest.assessment.explanation,
        })?.functionalEffect ?? null)
      : null;
  const told =
    first === null
      ? words.scoreOpen
      : last === null
        ? words.scoreOne(words.outOf(first))
        : words.scoreBoth(words.outOf(first), words.outOf(last));
  const clinical = { sensitivity: 'clinical' } as const;
  const [part, found, changed] = words.scoreColumns;
  return [
    make.paragraph('score', [strong(words.score), told, words.actionLevel], {
      ...clinical,
      ...(effect === null ? {} : { functional: effect }),
    }),
    ...(first === null
      ? []
      : [
          make.table(
            'score/table',
            words.scoreCaption,
            [
              { width: 80, head: part },
              { width: 40, head: found, align: 'right' },
              { width: 40, head: changed, align: 'right' },
            ],
            rosaParts(before, after ?? before).map((row) => ({
              slot: row.part,
              ...clinical,
              cells: [
                cellOf(workstationScreenText.parts[row.part], { header: 'row' }),
                cellOf(row.found === null ? '' : String(row.found)),
                cellOf(row.changed === null ? '' : String(row.changed)),
              ],
            })),
            clinical,
          ),
          ...stepBlocks(make, latest),
        ]),
  ];
}

function stepBlocks(make: BlockMaker, { assessment }: AssessedReading): Block[] {
  if (assessment.status !== 'scored') return [];
  const { steps } = assessment.explanation;
  return [
    make.paragraph(
      'score/steps',
      [
        strong(`${words.scoreSteps}: `),
        steps.map(({ label, result }) => `${label} → ${result}`).join('; '),
        '.',
      ],
      { sensitivity: 'clinical' },
    ),
  ];
}

function finalOf({ assessment }: AssessedReading): number | null {
  const found: unknown = assessment.status === 'scored' ? Reflect.get(assessment.result, 'final') : null;
  return typeof found === 'number' ? found : null;
}

/** Whose workstation, where, when and why. */
export function assessedBlocks(
  make: BlockMaker,
  { jobTitle, employer }: Reading,
  workstation: RecordView,
): Block[] {
  const [section] = workstation.declaration.sections;
  if (section === undefined) return [];
  return listUnder(make, 'assessed', 2, words.assessed, [
    ...(jobTitle.text === ''
      ? []
      : [
          {
            slot: 'job',
            words: [strong(words.job), jobTitle, ...(employer.text === '' ? [] : [', ', employer]), '.'],
          },
        ]),
    ...sectionItems(workstation, section, ['health', 'glasses']),
  ]);
}

/** The tasks with their share of the day, the longest spell and the breaks. */
export function workBlocks(make: BlockMaker, workstation: RecordView): Block[] {
  const tasks = workstation.items('tasks');
  const [task, share, tools, source] = words.tasksColumns;
  const spell = workstation.number('longestSpell');
  const section = workstation.declaration.sections.find(({ id }) => id === 'tasks');
  return [
    make.heading('work', 2, words.work),
    ...(tasks.length === 0
      ? [make.paragraph('work/none', words.noTasks)]
      : [
          make.table(
            'work/table',
            words.tasksTotal(taskShares(workstation)),
            [
              { width: 60, head: task },
              { width: 26, head: share, align: 'right' },
              { width: 50, head: tools },
              { width: 30, head: source },
            ],
            tasks.map((id) => {
              const path = `tasks.${id}`;
              const known = workstation.number(`${path}.share`);
              const from = workstation.answer(`${path}.share`)?.source;
              const name = workstation.text(`${path}.name`) ?? '';
              const means = workstation.text(`${path}.tools`);
              const note = workstation.text(`${path}.note`);
              return {
                slot: id,
                cells: [
                  cellOf([typed(withoutStop(name), reportText.neutral.task)], { header: 'row' }),
                  cellOf(known === undefined ? words.notKnownShort : `${plainNumber(known)} %`),
                  cellOf(
                    joined(
                      [means, note].flatMap((one): Parts[] =>
                        one === undefined ? [] : [[typed(withoutStop(one), reportText.neutral.reason)]],
                      ),
                      '. ',
                    ),
                  ),
                  cellOf(from === undefined ? reportText.sourceNotRecorded : reportText.sources[from]),
                ],
              };
            }),
          ),
        ]),
    ...(section === undefined || (spell === undefined && workstation.text('breakPattern') === undefined)
      ? []
      : [make.list('work/breaks', false, sectionItems(workstation, section, ['tasks']))]),
  ];
}

/** Words as typed, as a sentence. */
export function typedSentence(text: string) {
  return typed(sentence(text), reportText.neutral.reason);
}
