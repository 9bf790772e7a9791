import { contactField } from '../../shared/assessments/contact.ts';
import { instrumentForm } from '../../shared/assessments/instruments/registry.ts';
import { declarationOf, isInstrumentKind } from '../../shared/assessments/registry.ts';
import { RecordView } from '../../shared/assessments/view.ts';
import type { CaseData } from '../../shared/domain/case-data.ts';
import type { RecordKind } from '../../shared/domain/records.ts';
import { buildFindings } from '../../shared/reasoning/build-findings.ts';
import type { Finding } from '../../shared/reasoning/finding.ts';
import { adjustmentsOf } from './adjustments.ts';
import { caseRowOf, storedCase } from './case-row.ts';
import type { VaultDatabase } from './database.ts';
import { setAsideFindings } from './finding-overrides.ts';
import { houseStyleOf } from './house-style.ts';
import { lateEntryOf } from './late-entries.ts';
import { photosOf } from './photos/photos.ts';
import { practitionerOf } from './settings.ts';
import { idsEverMade, recordsOfCase, recordsWithAnswers } from './stored-records.ts';

/**
 * Everything about a case that rules and composers may read. Removed records are left out, and so are findings set aside.
 * @throws AppError `not-found`
 */
export function loadCaseData(database: VaultDatabase, caseId: string): CaseData {
  const row = storedCase(database, caseId);
  const views = viewsOf(database, caseId);
  const ofKind = (kind: RecordKind) => views.filter((view) => view.declaration.kind === kind);
  const one = (recordId: string): RecordView => {
    const view = views.find((candidate) => candidate.recordId === recordId);
    if (!view) throw new Error('a case has lost its client or its case file');
    return view;
  };
  const setAside = setAsideFindings(database, caseId);
  return {
    practitioner: practitionerOf(database),
    house: houseStyleOf(database),
    adjustments: adjustmentsOf(database),
    case: caseRowOf(row),
    client: one(row.client_record_id),
    caseFile: one(row.case_file_record_id),
    consents: ofKind('consent'),
    visits: ofKind('visit'),
    interviews: ofKind('interview'),
    analyses: ofKind('activityAnalysis'),
    evaluations: ofKind('capacityEvaluation'),
    homeVisits: ofKind('homeVisit'),
    recommendations: ofKind('recommendation'),
    recommendationIds: idsEverMade(database, caseId, 'recommendation'),
    instruments: views.flatMap((record) => {
      const { kind } = record.declaration;
      return isInstrumentKind(kind) ? [{ record, form: instrumentForm(kind) }] : [];
    }),
    checklists: recordsOfCase(database, caseId, 'checklist').flatMap(({ id, checklist }) =>
      checklist === undefined ? [] : [{ record: one(id), edition: checklist }],
    ),
    notes: ofKind('note'),
    diaries: ofKind('energyDiary'),
    equipment: ofKind('equipmentItem'),
    expertInstructions: ofKind('expertInstruction'),
    workstations: ofKind('workstation'),
    handling: ofKind('handlingAssessment'),
    photos: photosOf(database, caseId),
    findings: buildFindings(views).filter(({ id }) => !setAside.has(id)),
  };
}

/** All findings of a case, each with the reason for which it was set aside, or null. */
export function findingsOf(
  database: VaultDatabase,
  caseId: string,
): (Finding & { setAside: string | null })[] {
  storedCase(database, caseId);
  const setAside = setAsideFindings(database, caseId);
  return buildFindings(viewsOf(database, caseId)).map((finding) => ({
    ...finding,
    setAside: setAside.get(finding.id) ?? null,
  }));
}

function viewsOf(database: VaultDatabase, caseId: string): RecordView[] {
  return recordsWithAnswers(database, caseId).map(({ record, answers }) => {
    const view = new RecordView(record.id, declarationOf(record), answers);
    const asked = contactField(view.declaration);
    const contact = asked && view.text(asked);
    const late = lateEntryOf(database, record.id, view.declaration, contact);
    return late === undefined ? view : new RecordView(record.id, view.declaration, answers, late);
  });
}
