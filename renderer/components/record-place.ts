import type { AnswerPath } from '../../shared/domain/answers.ts';
import type { Id } from '../../shared/domain/ids.ts';
import type { RecordKind } from '../../shared/domain/records.ts';

/**
 * Where a record is shown, for a link to it. Visits and analyses open at the answer itself.
 * @param at the answer to open at
 */
export function recordPlace(caseId: Id, kind: RecordKind, recordId: Id, at: AnswerPath) {
  switch (kind) {
    case 'client':
      return { to: '/cases/$caseId/client', params: { caseId } } as const;
    case 'caseFile':
      return { to: '/cases/$caseId/referral', params: { caseId } } as const;
    case 'consent':
      return { to: '/cases/$caseId/consents/$recordId', params: { caseId, recordId } } as const;
    case 'note':
      return { to: '/cases/$caseId/notes/$recordId', params: { caseId, recordId } } as const;
    case 'capacityEvaluation':
      return {
        to: '/cases/$caseId/capacity/$recordId',
        params: { caseId, recordId },
        search: { at },
      } as const;
    case 'visit':
      return { to: '/cases/$caseId/visits/$recordId', params: { caseId, recordId }, search: { at } } as const;
    case 'interview':
      return {
        to: '/cases/$caseId/interviews/$recordId',
        params: { caseId, recordId },
        search: { at },
      } as const;
    case 'activityAnalysis':
      return {
        to: '/cases/$caseId/visits/analysis/$recordId',
        params: { caseId, recordId },
        search: { at },
      } as const;
    case 'homeVisit':
      return {
        to: '/cases/$caseId/visits/home/$recordId',
        params: { caseId, recordId },
        search: { at },
      } as const;
    case 'checklist':
      return {
        to: '/cases/$caseId/checklists/$recordId',
        params: { caseId, recordId },
        search: { at },
      } as const;
    case 'energyDiary':
      return { to: '/cases/$caseId/diary/$recordId', params: { caseId, recordId }, search: { at } } as const;
    case 'handlingAssessment':
      return {
        to: '/cases/$caseId/handling/$recordId',
        params: { caseId, recordId },
        search: { at },
      } as const;
    case 'workstation':
      return {
        to: '/cases/$caseId/workstations/$recordId',
        params: { caseId, recordId },
        search: { at },
      } as const;
    case 'equipmentItem':
      return {
        to: '/cases/$caseId/equipment/$recordId',
        params: { caseId, recordId },
        search: { at },
      } as const;
    case 'expertInstruction':
      return {
        to: '/cases/$caseId/expert/$recordId',
        params: { caseId, recordId },
        search: { at },
      } as const;
    case 'recommendation':
      return {
        to: '/cases/$caseId/recommendations',
        params: { caseId },
        search: { open: recordId },
      } as const;
    default:
      return {
        to: '/cases/$caseId/instruments/$recordId',
        params: { caseId, recordId },
        search: { at },
      } as const;
  }
}
