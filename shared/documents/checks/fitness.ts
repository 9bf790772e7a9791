import { analysisOfJob } from '../../assessments/activity-about.ts';
import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import { documentChecksText as words } from '../../text/document-checks.ts';
import { fitnessOf } from '../composers/fitness.ts';
import type { DocumentCheck } from './check.ts';
import { type FitnessSaid, fitnessAnswered, fitnessSaid, type Verdict } from './fitness-said.ts';
import { isAboutWork } from './kinds.ts';
import type { CheckReading, EditedSentence } from './reading.ts';

type Weight = DocumentCheck['weight'];
type Opinion = NonNullable<ReturnType<typeof fitnessOf>>;

/** What contradicts each opinion, and what may: everything else goes with it. */
const clashes: Readonly<Record<Opinion, Partial<Record<Verdict, Weight>>>> = {
  fit: { fitWithChanges: 'look', fitForPart: 'look', notFit: 'answer', cannotSay: 'answer' },
  fitWithChanges: { fit: 'answer', fitForPart: 'look', notFit: 'answer', cannotSay: 'look' },
  fitForPart: { fit: 'answer', fitWithChanges: 'look', notFit: 'look', cannotSay: 'look' },
  notFit: { yes: 'answer', fit: 'answer', fitWithChanges: 'answer', fitForPart: 'look', cannotSay: 'look' },
  cannotSay: { yes: 'look', fit: 'answer', fitWithChanges: 'look', fitForPart: 'look', notFit: 'answer' },
};

/** What is said on fitness in one place and otherwise, or not at all, in another: answers to referral questions, the opinion, rewritten sentences, dates. */
export function fitnessTold({ input: { data, tree }, sentences }: CheckReading): DocumentCheck[] {
  const analysis = analysisOfJob(data.analyses);
  if (analysis === undefined || !isAboutWork(tree.kind)) return [];
  const opinion = fitnessOf({ analysis });
  const { caseFile } = data;
  const questions = caseFile.items('questions').map((id) => ({
    id,
    question: caseFile.text(`questions.${id}.question`) ?? '',
    answer: caseFile.text(`questions.${id}.answer`) ?? '',
  }));
  const answers = questions.flatMap(({ id, question, answer }): DocumentCheck[] => {
    const said = fitnessAnswered(question, answer);
    const weight = said === undefined ? undefined : weightOf(opinion, said);
    if (said === undefined || weight === undefined) return [];
    return [
      check(
        `${analysis.recordId}/fitness/${id}`,
        weight,
        opinion === undefined
          ? words.match.answeredNotStated(question, toldAs(said))
          : words.match.answeredOtherwise(question, toldAs(said)),
        null,
        placeOf(analysis, 'fitness'),
      ),
    ];
  });
  const asked = questions.map(({ question }) => question.trim()).filter((question) => question !== '');
  const rewritten = sentences.flatMap((one): DocumentCheck[] => {
    const weight = weightOfEdit(one, asked, opinion);
    if (weight === undefined) return [];
    const { blockId } = one.edit;
    return [check(blockId, weight, words.match.rewrittenOtherwise, blockId, null)];
  });
  return [...answers, ...rewritten, ...datesAgainst(opinion, analysis, caseFile, tree.date)];
}

/** How a rewritten sentence stands to the opinion or, where there is none, to what was composed there. */
function weightOfEdit(
  { edit, composed }: EditedSentence,
  asked: readonly string[],
  opinion: Opinion | undefined,
): Weight | undefined {
  const said = saidIn(edit.text, composed.text, asked);
  const before = saidIn(composed.text, composed.text, asked);
  // What the sentence said before is the record's own business.
  if (said === undefined || said.verdict === before?.verdict) return undefined;
  return weightOf(opinion, said);
}

/** What a text says; where a question of the referral stood in its place, as the answer to that. */
function saidIn(text: string, composed: string, asked: readonly string[]): FitnessSaid | undefined {
  const question = asked.find((one) => composed.includes(one));
  if (question === undefined) return fitnessSaid(text);
  const at = text.indexOf('?');
  return fitnessAnswered(question, text.slice(at + 1));
}

function weightOf(opinion: Opinion | undefined, said: FitnessSaid): Weight | undefined {
  if (opinion === undefined) return said.verdict === 'cannotSay' ? undefined : 'look';
  const weight = clashes[opinion][said.verdict];
  return weight === 'answer' && !said.isCertain ? 'look' : weight;
}

function toldAs({ verdict }: FitnessSaid): string {
  return words.match.verdicts[verdict];
}

/** Not fit, and expected back before that is looked at again; fit as the job is, while a certificate says not fit. */
function datesAgainst(
  opinion: Opinion | undefined,
  analysis: RecordView,
  caseFile: RecordView,
  today: string,
): DocumentCheck[] {
  if (opinion === 'notFit') {
    const [expected, review] = [caseFile.text('expectedReturn'), analysis.text('reviewDate')];
    if (expected === undefined || review === undefined || expected >= review) return [];
    return [
      check(
        `${analysis.recordId}/fitness/expected`,
        'look',
        words.match.expectedBefore(writtenDate(expected), writtenDate(review)),
        null,
        placeOf(caseFile, 'expectedReturn'),
      ),
    ];
  }
  if (opinion !== 'fit') return [];
  return caseFile.items('certificates').flatMap((id): DocumentCheck[] => {
    const [from, to] = [caseFile.text(`certificates.${id}.from`), caseFile.text(`certificates.${id}.to`)];
    if (caseFile.text(`certificates.${id}.kind`) !== 'notFit') return [];
    if (from === undefined || to === undefined || today < from || today > to) return [];
    return [
      check(
        `${analysis.recordId}/fitness/certificate/${id}`,
        'look',
        words.match.certificateNotFit(writtenDate(to)),
        null,
        placeOf(analysis, 'fitness'),
      ),
    ];
  });
}

function placeOf(record: RecordView, path: string): NonNullable<DocumentCheck['place']> {
  return { recordId: record.recordId, recordKind: record.declaration.kind, path };
}

function check(
  id: string,
  weight: Weight,
  said: string,
  blockId: string | null,
  place: DocumentCheck['place'],
): DocumentCheck {
  return { id: `match/${id}`, kind: 'match', weight, words: said, blockId, place };
}
