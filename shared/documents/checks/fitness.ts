import { analysisOfJob } from '../../assessments/activity-about.ts';
import { documentChecksText as words } from '../../text/document-checks.ts';
import type { DocumentCheck } from './check.ts';
import { isAboutWork } from './kinds.ts';
import type { CheckReading } from './reading.ts';

/** Whether someone can do the job, as far as a text says so. */
type Verdict = 'yes' | 'no';

const ofFitness: Readonly<Record<string, Verdict>> = {
  fit: 'yes',
  fitWithChanges: 'yes',
  fitForPart: 'yes',
  notFit: 'no',
};
const asksFitness =
  /\bfit (?:to|for)\b|\bfitness\b|\b(?:can|could|may|will|should)\b.*(?<!phased )\b(?:return|come back|go back)\b/iu;

/** What is said on fitness in one place and otherwise, or not at all, in another: answers to referral questions, the opinion, rewritten sentences. */
export function fitnessTold({ input: { data, tree }, sentences }: CheckReading): DocumentCheck[] {
  const analysis = analysisOfJob(data.analyses);
  if (analysis === undefined || !isAboutWork(tree.kind)) return [];
  const fitness = analysis.text('fitness');
  const opinion = fitness === undefined ? undefined : ofFitness[fitness];
  const place = { recordId: analysis.recordId, recordKind: analysis.declaration.kind, path: 'fitness' };
  const { caseFile } = data;
  const answers = caseFile.items('questions').flatMap((id): DocumentCheck[] => {
    const question = caseFile.text(`questions.${id}.question`) ?? '';
    const said = verdictOf(caseFile.text(`questions.${id}.answer`) ?? '');
    if (said === undefined || said === opinion || !asksFitness.test(question)) return [];
    return [
      {
        id: `match/${analysis.recordId}/fitness/${id}`,
        kind: 'match',
        weight: 'look',
        words:
          fitness === undefined
            ? words.match.answeredNotStated(question, said)
            : words.match.answeredOtherwise(question, said),
        blockId: null,
        place,
      },
    ];
  });
  const rewritten = sentences.flatMap(({ edit, composed }): DocumentCheck[] => {
    const [own, recorded] = [saysFit(edit.text), saysFit(composed.text)];
    if (!/fitness$/u.test(edit.blockId) || own === undefined || own === (opinion ?? recorded)) return [];
    return [
      {
        id: `match/${edit.blockId}`,
        kind: 'match',
        weight: 'look',
        words: words.match.rewrittenOtherwise,
        blockId: edit.blockId,
        place: null,
      },
    ];
  });
  return [...answers, ...rewritten];
}

function verdictOf(answer: string): Verdict | undefined {
  const [first] = /^\s*(?:yes|no)\b/iu.exec(answer) ?? [];
  return first === undefined ? undefined : first.trim().toLowerCase() === 'yes' ? 'yes' : 'no';
}

function saysFit(text: string): Verdict | undefined {
  if (/\b(?:not|un|never)[ -]?fit\b|\bcannot do (?:this|his|her|their|the|your) job\b/iu.test(text))
    return 'no';
  return /\bfit\b|\bcan do (?:this|his|her|their|the|your) job\b/iu.test(text) ? 'yes' : undefined;
}
