import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { plainText } from '../../../../shared/documents/walk.ts';
import type { InstrumentRecord } from '../../../../shared/domain/case-data.ts';
import { recordAccessText as words } from '../../../../shared/text/record-access.ts';
import {
  instrumentRecord,
  limbForm,
  moodForm,
  plantedLimb,
  plantedMood,
} from '../../../fixtures/documents/planted-instruments.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

/** What stands as the result of each instrument of the copy of the record. */
function resultsIn(instruments: readonly InstrumentRecord[]): readonly (string | undefined)[] {
  const { tree } = composeDocument(
    {
      data: sampleCaseData({ instruments }),
      kind: 'recordAccessPack',
      audience: 'client',
      date: '2026-03-21',
      reference: 'AH-0007-C1',
      mark: 'draft',
    },
    [],
  );
  return instruments.map(({ record }) => {
    const table = tree.blocks.find(({ id }) => id === `recordAccessPack/record/${record.recordId}/parts`);
    if (table?.kind !== 'table') throw new Error(`nothing of ${record.recordId}`);
    const [first] = table.rows;
    const [name, told] = (first?.cells ?? []).map(({ runs }) => plainText(runs));
    return name === words.result ? told : undefined;
  });
}

describe('the copy of the record', () => {
  it('tells score and band of each instrument before its answers', () => {
    const limb = instrumentRecord(limbForm, 1, plantedLimb);
    const mood = instrumentRecord(moodForm, 2, plantedMood);
    expect(resultsIn([limb, mood])).toEqual([
      'Left side: grand score 3 (1 to 6), investigate and change soon.\nRight side: grand score 5 (1 to 6), investigate and change soon.',
      'Total 3 out of 6, moderately severe.',
    ]);
  });

  it('tells none where not everything was answered, or while the instrument holds it back', () => {
    const { low: _low, ...unanswered } = plantedMood;
    const { safetyDone: _done, ...unsafe } = plantedMood;
    expect(
      resultsIn([instrumentRecord(moodForm, 1, unanswered), instrumentRecord(moodForm, 2, unsafe)]),
    ).toEqual([undefined, undefined]);
  });
});
