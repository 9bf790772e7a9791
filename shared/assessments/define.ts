import type { RecordKind } from '../domain/records.ts';
import type { Sensitivity } from '../domain/sensitivity.ts';
import type { FindingRule } from '../reasoning/finding.ts';
import type { Field } from './fields.ts';
import type { RecordView } from './view.ts';

/** One stop on the section rail. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** One sentence on what this section is for. */
  readonly purpose?: string;
  readonly fields: readonly Field[];
}

/** An assessment, or any other form, as data: drawn by `FormRunner`, checked by `readAnswer`, reported by the composers. */
export interface Declaration {
  readonly id: string;
  readonly kind: RecordKind;
  readonly version: number;
  readonly title: string;
  readonly sections: readonly Section[];
  /** What this record teaches about the case. */
  readonly findings: readonly FindingRule[];
  /** About someone's home: words that look like a code that opens it, or a time when nobody is there, are pointed out as they are typed. */
  readonly guardsHome?: true;
  /** How delicate everything is that one record teaches, at least; undefined where its answers alone decide. */
  readonly leastSensitivity?: (record: RecordView) => Sensitivity | undefined;
}

/**
 * Declares an assessment.
 * @throws Error at load time when two sibling fields share an id, or when a field names a sibling that does not exist.
 */
export function defineAssessment(declaration: Declaration): Declaration {
  checkSiblings(
    declaration.sections.flatMap((section) => section.fields),
    `${declaration.id}`,
  );
  return declaration;
}

function checkSiblings(
  fields: readonly Field[],
  place: string,
  top: ReadonlySet<string> = new Set(fields.map(({ id }) => id)),
): void {
  const seen = new Set<string>();
  for (const field of fields) {
    if (seen.has(field.id)) throw new Error(`${place}: field ${field.id} is declared twice`);
    seen.add(field.id);
    if (field.kind === 'group') checkSiblings(field.fields, `${place}.${field.id}`, top);
  }
  for (const field of fields) {
    const named = field.kind === 'date' || field.kind === 'time' ? [field.notBefore ?? []].flat() : [];
    if (field.kind === 'time' && field.overnight !== undefined) named.push(field.overnight);
    if (field.kind === 'timer' && field.readings !== undefined) named.push(field.readings);
    if (field.kind === 'number' && field.rangeBy !== undefined && !top.has(field.rangeBy.field))
      throw new Error(`${place}.${field.id}: no field ${field.rangeBy.field} at the top`);
    if (field.kind === 'demandGrid') named.push(field.tasks, field.shift);
    for (const name of named) {
      if (!seen.has(name)) throw new Error(`${place}.${field.id}: no field ${name} beside it`);
    }
  }
}
