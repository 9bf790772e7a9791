import type { RecordKind } from '../../domain/records.ts';
import { recordsOf } from '../terms.ts';
import type { CheckInput, DocumentCheck } from './check.ts';
import { isAboutWork } from './kinds.ts';

/** Shares of a day that cannot all be true, and whatever else the record contradicts itself in. */
export function contradictions({ data, tree }: CheckInput): DocumentCheck[] {
  if (!isAboutWork(tree.kind)) return [];
  const kinds = new Map(recordsOf(data).map((record) => [record.recordId, record.declaration.kind]));
  return data.findings.flatMap((finding): DocumentCheck[] => {
    const [first] = finding.evidence;
    const recordKind: RecordKind | undefined = kinds.get(finding.recordId);
    if (finding.kind !== 'contradiction' || first === undefined || recordKind === undefined) return [];
    return [
      {
        id: `dayShares/${finding.id}`,
        kind: 'dayShares',
        weight: 'look',
        words: finding.statement,
        blockId: null,
        place: {
          recordId: first.recordId,
          recordKind: kinds.get(first.recordId) ?? recordKind,
          path: first.path,
        },
      },
    ];
  });
}
