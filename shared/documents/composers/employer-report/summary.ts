import { writtenDate } from '../../../domain/calendar.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import type { Block, PlainBlock, Run } from '../../tree.ts';
import { type BlockMaker, type ListItem, strong } from '../blocks.ts';
import { type Reading, typed } from '../case-reading.ts';
import { type Change, numbered, withoutStop } from '../recommendations.ts';

const mostFirst = 5;

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
  for (const one of questionsOf(reading)) {
    const answer = one.outsideRemit ? words.outsideRemit : one.answer && firstSentence(one.answer);
    const told: string | Run =
      answer === undefined ? words.notAnswered : one.outsideRemit ? answer : typed(answer);
    blocks.push(
      make.paragraph(`summary/question/${one.id}`, [
        { ...typed(one.question.trim()), strong: true },
        ' ',
        told,
      ]),
    );
  }
  blocks.push(make.paragraph('summary/fitness', [strong(words.fitnessLabel), ...fitnessWords(reading)]));
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
  const review = reviewDateOf(reading);
  blocks.push(
    make.paragraph('summary/review', [
      strong(words.reviewLabel),
      review === undefined ? words.reviewOpen : words.reviewOn(writtenDate(review)),
    ]),
  );
  return make.box('box', blocks);
}

/** What the box on the front page does not say yet: the rest of each longer answer. */
export function questionBlocks(make: BlockMaker, reading: Reading): Block[] {
  const heading = make.heading('questions', 2, words.questions);
  const questions = questionsOf(reading);
  if (questions.length === 0) return [heading, make.paragraph('questions/none', words.noQuestions)];
  const items = questions.flatMap((one, index): ListItem[] => {
    const rest = beyondSummary(one);
    if (rest === '') return [];
    const asked = { ...typed(one.question.trim()), strong: true };
    return [{ slot: one.id, words: [strong(words.questionNumber(index + 1)), asked, ' ', typed(rest)] }];
  });
  if (items.length === 0) return [heading, make.paragraph('questions/rest', words.allInSummary)];
  return [heading, make.list('questions/list', false, items)];
}

/** What was answered beyond the sentence in the box; empty when the box holds all. */
function beyondSummary({ answer, outsideRemit }: Answered): string {
  if (answer === undefined) return '';
  return outsideRemit ? answer.trim() : answer.trim().slice(firstSentence(answer).length).trim();
}

/** The fitness statement, one of five, as recorded. */
export function fitnessWords({ analysis }: Reading): (string | Run)[] {
  const fitness = analysis?.text('fitness');
  const opening = words.fitness[fitness as keyof typeof words.fitness];
  if (opening === undefined || analysis === undefined) return [words.fitnessOpen];
  const recorded = analysis.text('fitnessDetail');
  const detail = recorded === undefined ? [] : [typed(withoutStop(recorded))];
  switch (fitness) {
    case 'fit':
      return [opening];
    case 'cannotSay':
      return [opening, ...(detail.length > 0 ? [words.because, ...detail] : []), '.'];
    case 'notFit': {
      const review = analysis.text('reviewDate');
      const until = review === undefined ? '' : `, ${words.likelyReview(writtenDate(review))}`;
      return [opening, until, ...(detail.length > 0 ? ['. ', ...detail] : []), '.'];
    }
    default:
      return [opening, ...(detail.length > 0 ? [': ', ...detail] : []), '.'];
  }
}

/** When the OT looks again; undefined when no date is set. */
export function reviewDateOf({ analysis }: Reading): string | undefined {
  return analysis?.text('reviewDate');
}

/** One sentence for the box: up to the first full stop that ends one. */
function firstSentence(text: string): string {
  const [first] = text.trim().split(/(?<=[.!?])\s+(?=[\p{Lu}\p{Lo}])/u);
  return first ?? text;
}
