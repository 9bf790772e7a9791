import { composeDocument } from '../../../../shared/documents/compose.ts';
import { plainText, printedTexts } from '../../../../shared/documents/walk.ts';
import type { Audience } from '../../../../shared/domain/sensitivity.ts';
import { capacityEvaluation } from '../../../fixtures/documents/capacity-evaluation.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

export type Kind = 'capacityReport' | 'capacitySheet';
export type Data = ReturnType<typeof sampleCaseData>;

const interview = {
  schedule: 'first',
  date: '2026-03-12',
  standing: 'off',
  energyToday: 4,
  redFlags: ['clot'],
  redFlagDetail: 'Calf swollen since Monday',
  selfHarm: 'plan',
  selfHarmDetail: 'Thinks of the quarry',
} as const;

/** A case with an interview that raised red flags and an evaluation with a test of every family. */
export function data(changes: Readonly<Record<string, string | number | readonly string[]>> = {}): Data {
  return sampleCaseData({
    interviews: [interview as never],
    evaluations: [{ ...capacityEvaluation, ...changes } as typeof capacityEvaluation],
  });
}

export function compose(kind: Kind, audience: Audience, from: Data = data()) {
  return composeDocument(
    { data: from, kind, audience, date: '2026-03-21', reference: 'AH-0007-F1', mark: 'draft' },
    [],
  );
}

export function textOf(kind: Kind, audience: Audience, from: Data = data()): string {
  return printedTexts(compose(kind, audience, from).tree)
    .map(({ text }) => text)
    .join('\n');
}

export function table(kind: Kind, audience: Audience, id: string, from: Data = data()) {
  const found = compose(kind, audience, from).tree.blocks.find((block) => block.id === `${kind}/${id}`);
  if (found?.kind !== 'table') throw new Error(`no table ${id}`);
  return found.rows.map(({ cells }) => cells.map(({ runs }) => plainText(runs)));
}
