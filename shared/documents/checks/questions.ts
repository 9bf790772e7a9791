import type { CaseData } from '../../domain/case-data.ts';
import { documentChecksText as words } from '../../text/document-checks.ts';
import { tokens } from '../words.ts';
import type { DocumentCheck } from './check.ts';
import type { CheckReading } from './reading.ts';

/** Of the words of a question, so many in a hundred must stand in a document for it to be told there. */
const enough = 60;
/** Words this short tell no question from another. */
const shortest = 4;

/** Questions of whoever referred that were told in a sentence until the OT rewrote it, and are told nowhere in the document now. */
export function lostQuestions({ input: { data }, sentences, parts }: CheckReading): DocumentCheck[] {
  return questionsOf(data).flatMap(({ path, text }): DocumentCheck[] => {
    const lost = sentences.find(({ composed }) => tells(composed.text, text));
    if (lost === undefined || parts.some((part) => tells(part.text, text))) return [];
    const { recordId, declaration } = data.caseFile;
    return [
      {
        id: `question/${lost.edit.blockId}/${path}`,
        kind: 'question',
        weight: 'look',
        words: words.questionLost(text),
        blockId: lost.edit.blockId,
        place: { recordId, recordKind: declaration.kind, path },
      },
    ];
  });
}

function questionsOf({ caseFile }: CaseData): { readonly path: string; readonly text: string }[] {
  return caseFile.items('questions').flatMap((id) => {
    const path = `questions.${id}.question`;
    const text = caseFile.text(path);
    return text === undefined ? [] : [{ path, text }];
  });
}

/** Whether a text asks the question, in these words or near enough. */
function tells(text: string, question: string): boolean {
  const asked = [...new Set(wordsOf(question))];
  const said = new Set(wordsOf(text));
  const found = asked.filter((word) => said.has(word)).length;
  return asked.length > 0 && (found / asked.length) * 100 >= enough;
}

function wordsOf(text: string): string[] {
  return tokens(text).flatMap(({ word }) => (word.length >= shortest ? word : []));
}
