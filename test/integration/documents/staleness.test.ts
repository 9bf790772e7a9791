import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { checksOf, composeDocument, composeWhole } from '../../../shared/documents/compose.ts';
import { sentencesOf } from '../../../shared/documents/edits.ts';
import { partsOf } from '../../../shared/documents/parts.ts';
import { readersOf } from '../../../shared/documents/readers.ts';
import { isStale, stalenessOf, staleSections } from '../../../shared/documents/staleness.ts';
import { groundsOf } from '../../../shared/documents/trace.ts';
import { type BlockEdit, DocumentKind } from '../../../shared/documents/tree.ts';
import type { CaseData } from '../../../shared/domain/case-data.ts';
import { given, newDesk } from '../storage/support/desk.ts';

const at = '2026-03-21T10:00:00.000Z';

function inputFor(data: CaseData, kind: DocumentKind) {
  const [audience] = readersOf[kind];
  return { data, kind, audience, date: '2026-03-21', reference: 'RH-0001-R1', mark: 'draft' } as const;
}

/** Every document of the sample case, before and after one answer changed. */
function changing(change: (data: CaseData) => { recordId: string; path: string; value: string }) {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
  const before = loadCaseData(desk.database, caseId);
  const { recordId, path: answerPath, value } = change(before);
  saveAnswers(desk.work(), { recordId, changes: [given(answerPath, value)], reason: null });
  return { before, after: loadCaseData(desk.database, caseId), recordId, path: answerPath };
}

/** A load that was measured: how much is lifted in a task. */
function measuredLoad(data: CaseData) {
  for (const analysis of data.analyses)
    for (const [answerPath, answer] of Object.entries(analysis.answers))
      if (/^ratings\..*\.amount_mass$/u.test(answerPath) && answer.state === 'given')
        return { recordId: analysis.recordId, path: answerPath, value: '23' };
  throw new Error('the sample lifts nothing');
}

/** The length of the shift, in minutes, that all frequencies are shares of. */
function shift(data: CaseData) {
  const [analysis] = data.analyses;
  if (analysis?.number('shiftMinutes') === undefined) throw new Error('the sample has no shift');
  return { recordId: analysis.recordId, path: 'shiftMinutes', value: '405' };
}

test.each([
  ['a load', measuredLoad, 0],
  ['the shift', shift, 1],
])(
  'changing %s flags every sentence, document and letter that rested on it, and no other',
  (_name, change, sentences) => {
    const { before, after, recordId, path: answerPath } = changing(change);
    const flagged: DocumentKind[] = [];
    let edited = 0;
    for (const kind of DocumentKind.options) {
      const was = composeDocument(inputFor(before, kind), []);
      const now = composeDocument(inputFor(after, kind), []);
      const staleness = stalenessOf(was.tree, now);
      const resting = partsOf(was.tree).filter((part) =>
        groundsOf(part, before).some((one) => one.recordId === recordId && one.path === answerPath),
      );
      // What said the number says it no longer: each such part is flagged.
      const later = new Map(partsOf(now.tree).map(({ id, text }) => [id, text]));
      for (const { id, text } of resting)
        if (later.get(id) !== text) expect([...staleness.changed, ...staleness.gone], id).toContain(id);
      expect(isStale(staleness)).toBe(JSON.stringify(was.tree.blocks) !== JSON.stringify(now.tree.blocks));
      expect(staleSections(was.tree, now).length > 0).toBe(isStale(staleness));
      if (!isStale(staleness)) continue;
      flagged.push(kind);

      // Sentences that the OT had written in their places are flagged as well, and hold the document up before it is signed.
      const whole = composeWhole(inputFor(before, kind)).tree;
      const edits = sentencesOf(whole).map(
        ({ blockId, digest }): BlockEdit => ({ blockId, text: 'In my own words.', digest, at }),
      );
      const rewritten = composeDocument(inputFor(after, kind), edits);
      const changed = new Set(
        sentencesOf(composeWhole(inputFor(after, kind)).tree).flatMap(({ blockId, digest }) =>
          edits.some((one) => one.blockId === blockId && one.digest !== digest) ? blockId : [],
        ),
      );
      expect(new Set(rewritten.outdated.map(({ blockId }) => blockId))).toEqual(changed);
      const checks = checksOf(inputFor(after, kind), edits, rewritten);
      expect(checks.filter((one) => one.kind === 'stale' && one.blockId !== null)).toHaveLength(changed.size);
      edited += changed.size;
    }
    expect(edited).toBeGreaterThanOrEqual(sentences);
    expect(flagged).toEqual(expect.arrayContaining(['employerReport', 'activityReport']));
    for (const untouched of ['diaryBlank', 'blankForm', 'gpLetter', 'homeReport'] as const)
      expect(flagged).not.toContain(untouched);
  },
);

test('a letter is flagged by what it tells, and by nothing else', () => {
  const { before, after } = changing((data) => {
    const change = data.recommendations.find((one) => one.text('action') !== undefined);
    if (change === undefined) throw new Error('the sample recommends nothing');
    return {
      recordId: change.recordId,
      path: 'action',
      value: 'Provide a sack barrow with a seat height of 655 mm',
    };
  });
  const letter = (data: CaseData) => composeDocument(inputFor(data, 'recommendationLetter'), []);
  const staleness = stalenessOf(letter(before).tree, letter(after));
  expect(staleness.changed.length).toBeGreaterThan(0);
  expect(isStale(stalenessOf(letter(before).tree, letter(before)))).toBe(false);
  const told = partsOf(letter(after).tree).filter(({ text }) => text.includes('655 mm'));
  for (const { id } of told) expect([...staleness.changed, ...staleness.added]).toContain(id);
});
