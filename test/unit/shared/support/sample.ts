import sampleFile from '../../../../resources/sample-case/case.json';
import { readContext } from '../../../../shared/assessments/declaration-schema.ts';
import { readAnswer } from '../../../../shared/assessments/read-answer.ts';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { checklistForm } from '../../../../shared/checklists/checklist-form.ts';
import type { ChecklistEdition } from '../../../../shared/checklists/definition.ts';
import type { Answer } from '../../../../shared/domain/answers.ts';
import { makeSample, SampleCase } from '../../../../shared/domain/sample-case.ts';

/** The day on which the tests make the sample case. */
export const sampleDay = '2026-11-22';
export const sample = SampleCase.parse(sampleFile);

let madeItems = 0;
export const { records, photos } = makeSample(sample, sampleDay, () => `item-${++madeItems}`);

/** The sample's checklists as published, by their keys. */
const editions = new Map(
  sample.checklists.map(({ key, definition }, index): [string, ChecklistEdition] => [
    key,
    { checklistId: idAt(800 + index), number: 1, definition },
  ]),
);

function editionNamed(key: string): ChecklistEdition {
  const edition = editions.get(key);
  if (edition === undefined) throw new Error(`the sample has no checklist ${key}`);
  return edition;
}

/** The sample's records, their answers read as the vault would read them when they are typed one after the other. */
export const sampleViews: readonly RecordView[] = records.map(({ kind, checklistKey, changes }, index) => {
  const declaration =
    checklistKey === undefined ? declarationFor(kind) : checklistForm(editionNamed(checklistKey));
  const answers: Record<string, Answer> = {};
  for (const { path, answer: made, recordKey } of changes) {
    const answer = recordKey === undefined ? made : { ...made, typed: idOf(recordKey) };
    const field = resolveField(declaration, path);
    if (field === undefined) throw new Error(`${kind}: no field at ${path}`);
    const stamp = {
      by: 'ot',
      at: '2026-11-22T10:00:00.000Z',
      ...(answer.source === undefined ? {} : { source: answer.source }),
    };
    if (answer.typed === undefined) {
      answers[path] = { state: answer.state, ...stamp };
      continue;
    }
    const result = readAnswer(field, answer.typed, readContext(path, answers, sampleDay));
    if ('error' in result)
      throw new Error(`${kind} ${path}: ${result.error.problem} ${result.error.accepted}`);
    answers[path] = { state: 'given', value: result.value, ...stamp };
  }
  return new RecordView(idAt(index), declaration, answers);
});

/** The sample's filled-in checklists, with what they are filled in under. */
export const sampleChecklists = sampleViews.flatMap((record, index) => {
  const key = records[index]?.checklistKey;
  return key === undefined ? [] : [{ record, edition: editionNamed(key) }];
});

function idAt(index: number): string {
  return `0192f0c1-0000-7000-8000-${String(index + 1).padStart(12, '0')}`;
}

function idOf(key: string): string {
  const index = records.findIndex((record) => record.key === key);
  if (index === -1) throw new Error(`the sample has no record ${key}`);
  return idAt(index);
}
