import { casesText as text } from '../../../shared/text/cases.ts';

/** The parts of a case, in the order of the work. Each has a route of the same path in `app/routes/`. */
export const caseRooms = [
  { to: '/cases/$caseId', label: text.roomOverview },
  { to: '/cases/$caseId/client', label: text.roomClient },
  { to: '/cases/$caseId/referral', label: text.roomReferral },
  { to: '/cases/$caseId/consents', label: text.roomConsents },
  { to: '/cases/$caseId/visits', label: text.roomVisits },
  { to: '/cases/$caseId/assessments', label: text.roomAssessments },
  { to: '/cases/$caseId/findings', label: text.roomFindings },
  { to: '/cases/$caseId/job-match', label: text.roomJobMatch },
  { to: '/cases/$caseId/recommendations', label: text.roomRecommendations },
  { to: '/cases/$caseId/equipment', label: text.roomEquipment },
  { to: '/cases/$caseId/documents', label: text.roomDocuments },
  { to: '/cases/$caseId/notes', label: text.roomNotes },
] as const;

/** The rooms that lie within the assessments of a case, each with what it is for. */
export const assessmentRooms = [
  { to: '/cases/$caseId/interviews', label: text.roomInterviews, purpose: text.purposeInterviews },
  { to: '/cases/$caseId/instruments', label: text.roomInstruments, purpose: text.purposeInstruments },
  { to: '/cases/$caseId/checklists', label: text.roomChecklists, purpose: text.purposeChecklists },
  { to: '/cases/$caseId/capacity', label: text.roomCapacity, purpose: text.purposeCapacity },
  { to: '/cases/$caseId/diary', label: text.roomDiary, purpose: text.purposeDiary },
] as const;
