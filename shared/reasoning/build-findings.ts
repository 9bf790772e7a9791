import { resolveField } from '../assessments/resolve-field.ts';
import type { RecordView } from '../assessments/view.ts';
import { highestSensitivity } from '../domain/sensitivity.ts';
import type { Evidence, Finding, FindingDraft, FindingRule } from './finding.ts';

/**
 * Everything that the records teach. The same answers give the same findings with the same ids, whatever the order of the
 * records; a finding is as sensitive as the most sensitive answer it rests on.
 */
export function buildFindings(views: readonly RecordView[]): readonly Finding[] {
  return views.flatMap((view) =>
    view.declaration.findings.flatMap((rule) => {
      const seen = new Set<string>();
      return rule.find(view).flatMap((draft) => {
        if (seen.has(draft.subject)) return [];
        seen.add(draft.subject);
        return finish(view, rule, draft) ?? [];
      });
    }),
  );
}

function finish(view: RecordView, rule: FindingRule, draft: FindingDraft): Finding | undefined {
  const paths = [...new Set(draft.evidence)].filter((path) => isUsable(view, path));
  const evidence = paths.flatMap((path) => evidenceAt(view, path) ?? []);
  if (evidence.length === 0) return undefined;
  const sensitivities = paths.flatMap((path) => resolveField(view.declaration, path)?.sensitivity ?? []);
  const ofRecord = view.declaration.leastSensitivity?.(view);
  const atLeast = [draft.sensitivity, ofRecord].filter((one) => one !== undefined);
  return {
    id: `${view.recordId}/${rule.id}/${draft.subject}`,
    recordId: view.recordId,
    kind: draft.kind,
    taskId: draft.taskId ?? null,
    demandId: draft.demandId ?? null,
    statement: draft.statement,
    functionalEffect: draft.functionalEffect ?? null,
    confidence: draft.confidence,
    // An answer whose field is gone says nothing about how delicate it is: it is kept inside.
    sensitivity:
      sensitivities.length < paths.length ? 'internal' : highestSensitivity([...sensitivities, ...atLeast]),
    evidence,
  };
}

function isUsable(view: RecordView, path: string): boolean {
  const answer = view.answer(path);
  return answer !== undefined && answer.raw === undefined;
}

function evidenceAt(view: RecordView, path: string): Evidence | undefined {
  const answer = view.answer(path);
  if (answer === undefined) return undefined;
  return { recordId: view.recordId, path, source: answer.source ?? null, by: answer.by, at: answer.at };
}
