import { analysisOfJob } from '../../shared/assessments/activity-about.ts';
import { evaluationStart } from '../../shared/assessments/capacity-start.ts';
import { declarationFor } from '../../shared/assessments/registry.ts';
import { RecordView } from '../../shared/assessments/view.ts';
import type { Id } from '../../shared/domain/ids.ts';
import type { RecordKind } from '../../shared/domain/records.ts';
import { call } from '../client/page-client.ts';
import { today } from './format.ts';

/**
 * Makes a capacity evaluation on a visit: on one of today where none is given, which is made if need be. What the case already says is
 * carried over.
 * @returns the id of the new record
 */
export async function startEvaluation(caseId: Id, visitId: Id | null): Promise<Id> {
  const [client] = await viewsOf(caseId, 'client');
  const [caseFile] = await viewsOf(caseId, 'caseFile');
  const analyses = await viewsOf(caseId, 'activityAnalysis');
  const { practitioner } = await call('settings.get', null);
  const clinic = await call('settings.clinic', null);
  const made = await call('records.create', {
    caseId,
    kind: 'capacityEvaluation',
    parentId: visitId ?? (await visitOfToday(caseId)),
    initial: [
      ...evaluationStart({
        today: today(),
        evaluator: practitioner.name,
        analysisId: analysisOfJob(analyses)?.recordId,
        questions: (caseFile?.items('questions') ?? []).flatMap(
          (id) => caseFile?.text(`questions.${id}.question`) ?? [],
        ),
        birthDate: client?.text('birthDate'),
        clinic,
      }),
    ],
  });
  return made.record.id;
}

async function viewsOf(caseId: Id, kind: RecordKind): Promise<readonly RecordView[]> {
  const found = await call('records.ofKind', { caseId, kind });
  return found
    .filter(({ record }) => record.deletedAt === null)
    .map(({ record, answers }) => new RecordView(record.id, declarationFor(kind), answers));
}

async function visitOfToday(caseId: Id): Promise<Id> {
  const visits = await viewsOf(caseId, 'visit');
  const present = visits.findLast((visit) => visit.text('date') === today());
  if (present) return present.recordId;
  const made = await call('records.create', {
    caseId,
    kind: 'visit',
    parentId: null,
    initial: [{ path: 'date', answer: { state: 'given', typed: today() } }],
  });
  return made.record.id;
}
