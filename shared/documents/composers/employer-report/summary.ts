import { employerReportText as words } from '../../../text/employer-report.ts';
import { sentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import { reviewText } from '../../../text/review.ts';
import type { Block, PlainBlock, Run } from '../../tree.ts';
import { type BlockMaker, type ListItem, strong } from '../blocks.ts';
import { type Reading, typed } from '../case-reading.ts';
import { fitnessOf, fitnessStatement } from '../fitness.ts';
import { type Change, numbered } from '../recommendations.ts';
import { reviewSentence } from '../review.ts';

const mostFirst = 5;
/** Letters of an answer for which the front page has room. */
const longest = 500;

/** A question as asked, and the answer as far as there is one. */
export interface Answered {
  readonly id: string;
  readonly question: string;
  readonly answer: string | undefined;
  readonly outsideRemit: boolean;
}

/** The questions of the referral, in order. */
export function questionsOf({ data }: Reading): Answered[] {
  const { caseFile } = data;
  return caseFile.items('questions').flatMap((id): Answered[] => {
    const question = caseFile.text(`questions.${id}.question`);
    if (question === undefined) return [];
    return [
      {
        id,
        question,
        answer: caseFile.text(`questions.${id}.answer`),
        outsideRemit: caseFile.text(`questions.${id}.outsideRemit`) === 'yes',
      },
    ];
  });
}

/** The ruled box on the front page: answers, fitness, what to do first, review. */
export function summaryBox(make: BlockMaker, reading: Reading, changes: readonly Change[]): Block {
  const blocks: PlainBlock[] = [make.heading('summary', 2, words.summary)];
  for (const [index, one] of questionsOf(reading).entries()) {
    blocks.push(
      make.paragraph(`summary/question/${one.id}`, [
        strong(words.questionNumber(index + 1)),
        askedRun(one),
        '\n',
        ...answerWords(one, isLong(one)),
      ]),
    );
  }
  if (fitnessOf(reading) !== undefined || answersIn(reading).length === 0)
    blocks.push(make.paragraph('summary/fitness', fitnessStatement(reading)));
  const first = changes
    .filter(({ open, stage }) => open && (stage === 'now' || stage === 'beforeReturn'))
    .slice(0, mostFirst);
  if (first.length > 0) {
    blocks.push(make.paragraph('summary/first', [strong(words.firstLabel)]));
    blocks.push(
      make.list(
        'summary/changes',
        false,
        first.map((change) => ({
          slot: change.id,
          words: [
            numbered(change),
            change.action,
            ...(change.byWhen === undefined ? [] : [words.by(change.byWhen)]),
            '.',
          ],
        })),
      ),
    );
  }
  blocks.push(make.paragraph('summary/review', [strong(reviewText.label), reviewSentence(reading)]));
  return make.box('box', blocks);
}

/** Answers that are too long for the front page, each whole with its question; and that nothing was asked. */
export function questionBlocks(make: BlockMaker, reading: Reading): Block[] {
  const heading = make.heading('questions', 2, words.questions);
  const questions = questionsOf(reading);
  if (questions.length === 0) return [heading, make.paragraph('questions/none', words.noQuestions)];
  const items = questions.flatMap((one, index): ListItem[] => {
    if (!isLong(one)) return [];
    return [
      {
        slot: one.id,
        words: [strong(words.questionNumber(index + 1)), askedRun(one), '\n', ...answerWords(one, false)],
      },
    ];
  });
  return items.length === 0 ? [] : [heading, make.list('questions/list', false, items)];
}

/** The questions that the OT answers, those outside the remit left out. */
export function answersIn(reading: Reading): readonly Answered[] {
  return questionsOf(reading).filter(({ answer, outsideRemit }) => answer !== undefined && !outsideRemit);
}

function askedRun({ question }: Answered): Run {
  return { ...typed(question.trim(), reportText.neutral.question), strong: true };
}

/** The answer whole, or its first sentence where it goes on elsewhere. */
function answerWords({ answer, outsideRemit }: Answered, firstOnly: boolean): (string | Run)[] {
  const told =
    answer === undefined
      ? []
      : [
          typed(sentence(firstOnly ? firstSentence(answer) : answer), reportText.neutral.answer),
          ...(firstOnly ? [words.goesOn] : []),
        ];
  if (outsideRemit) return [words.outsideRemit, ...(told.length === 0 ? [] : [' ', ...told])];
  return told.length === 0 ? [words.notAnswered] : told;
}

/** Whether the front page has no room for all of an answer. */
function isLong({ answer = '' }: Answered): boolean {
  return answer.trim().length > longest && firstSentence(answer).length < answer.trim().length;
}

/** One sentence for the box: up to the first full stop that ends one. */
function firstSentence(text: string): string {
  const [first] = text.trim().split(/(?<=[.!?])\s+(?=[\p{Lu}\p{Lo}])/u);
  return first ?? text;
}
