import { v7 as newId } from 'uuid';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { type FilledForm, fillForm } from './capacity-form.ts';

/** Stands in for the page's client: one capacity evaluation, answered at once, and no vault behind it. */
export const filled: FilledForm = fillForm(declarationFor('capacityEvaluation'));

const caseId = newId();
const at = '2026-03-21T10:00:00.000Z';

export async function call(channel: string, payload: { readonly recordId?: string }): Promise<unknown> {
  switch (channel) {
    case 'records.get':
      return {
        record: {
          id: payload.recordId,
          kind: 'capacityEvaluation',
          caseId,
          parentId: null,
          declarationVersion: 1,
          createdAt: at,
          changedAt: at,
          deletedAt: null,
        },
        answers: filled.answers,
      };
    case 'changeReasons.ofRecord':
      return { open: [], given: [] };
    case 'records.save':
      return { savedAt: at, answers: {} };
    case 'cases.get':
      return { case: {}, records: [] };
    default:
      return [];
  }
}
