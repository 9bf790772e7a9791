import { instrumentForm } from '../../../../shared/assessments/instruments/registry.ts';
import { isInstrumentKind } from '../../../../shared/assessments/registry.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import type { RecordKind } from '../../../../shared/domain/records.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import { plainPhoto } from '../../../fixtures/documents/plain-photo.ts';
import { photos, sample, sampleChecklists, sampleViews } from './sample.ts';

const at = '2026-11-22T10:00:00.000Z';
const idOf = (number: number) => `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** The sample case as composers read it. */
export function sampleData(): CaseData {
  const all = (kind: RecordKind) => sampleViews.filter((view) => view.declaration.kind === kind);
  const [client] = all('client');
  const [caseFile] = all('caseFile');
  const [analysis] = all('activityAnalysis');
  if (client === undefined || caseFile === undefined || analysis === undefined)
    throw new Error('the sample lacks a record');
  return {
    practitioner: sample.practitioner,
    case: {
      id: idOf(900),
      number: 'DEM-2026-0001',
      status: 'open',
      clientName: client.text('fullName') ?? '',
      birthDate: client.text('birthDate') ?? null,
      jobTitle: caseFile.text('jobTitle') ?? '',
      employer: caseFile.text('employerName') ?? '',
      firstDayAbsent: caseFile.text('firstDayAbsent') ?? null,
      stillEmployed: 'yes',
      nextContact: caseFile.text('nextContact') ?? null,
      changedAt: at,
      deletedAt: null,
    },
    client,
    caseFile,
    consents: all('consent'),
    visits: all('visit'),
    analyses: [analysis],
    interviews: all('interview'),
    evaluations: all('capacityEvaluation'),
    homeVisits: all('homeVisit'),
    recommendations: all('recommendation'),
    notes: all('note'),
    diaries: all('energyDiary'),
    equipment: all('equipmentItem'),
    expertInstructions: all('expertInstruction'),
    workstations: all('workstation'),
    handling: all('handlingAssessment'),
    checklists: sampleChecklists,
    instruments: sampleViews.flatMap((record) => {
      const { kind } = record.declaration;
      return isInstrumentKind(kind) ? [{ record, form: instrumentForm(kind) }] : [];
    }),
    photos: photos.map(({ itemId, caption, people, persons, takenOn, inDocuments }, index) => ({
      ...plainPhoto,
      id: idOf(910 + index),
      recordId: analysis.recordId,
      itemId,
      caption,
      people,
      persons: persons ?? [],
      width: 1200,
      height: 800,
      bytes: 1,
      takenOn,
      addedAt: at,
      inDocuments,
    })),
    findings: buildFindings(sampleViews),
  };
}
