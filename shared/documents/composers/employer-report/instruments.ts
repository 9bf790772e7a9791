import type { Finding, FindingKind } from '../../../reasoning/finding.ts';
import { isInstrumentResult } from '../../../reasoning/rules/instrument-result.ts';
import { sentence } from '../../../text/findings.ts';
import type { Block } from '../../tree.ts';
import type { BlockMaker } from '../blocks.ts';
import { type Reading, typed } from '../case-reading.ts';

/** The part of the report in which a result's effect on work stands. */
const parts = {
  work: ['demand'],
  ability: ['capacity', 'strength', 'barrier'],
  safety: ['hazard'],
} satisfies Record<string, readonly FindingKind[]>;

/**
 * What the results marked for reports change at work, a sentence each, the same sentence once. The results themselves stand in the tree
 * as health information, so that the OT sees them among what is withheld.
 */
export function instrumentBlocks(make: BlockMaker, { data }: Reading, part: keyof typeof parts): Block[] {
  const marked = new Set(
    data.instruments
      .filter(({ record }) => record.text('inReports') === 'yes')
      .map(({ record }) => record.recordId),
  );
  const kinds: readonly FindingKind[] = parts[part];
  const seen = new Set<string>();
  return data.findings
    .filter((finding) => isInstrumentResult(finding) && marked.has(finding.recordId))
    .filter(({ kind }) => kinds.includes(kind))
    .map((finding) => {
      const effect = newEffect(finding, seen);
      return make.paragraph(`${part}/instrument/${finding.id}`, [typed(finding.statement)], {
        findings: [finding.id],
        sensitivity: finding.sensitivity,
        ...(effect === undefined ? {} : { functional: [typed(effect)] }),
      });
    });
}

function newEffect({ functionalEffect }: Finding, seen: Set<string>): string | undefined {
  if (functionalEffect === null) return undefined;
  const effect = sentence(functionalEffect);
  if (seen.has(effect)) return undefined;
  seen.add(effect);
  return effect;
}
