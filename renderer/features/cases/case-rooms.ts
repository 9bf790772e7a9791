import type { RecordKind } from '../../../shared/domain/records.ts';
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

/**
 * The rooms that lie within the assessments of a case, each with what it is for. Those with `lists` list the records of that kind;
 * with `once` besides, the room is there once the case has such a record.
 */
export const assessmentRooms = [
  { to: '/cases/$caseId/interviews', label: text.roomInterviews, purpose: text.purposeInterviews },
  {
    to: '/cases/$caseId/activity-analyses',
    label: text.roomAnalyses,
    purpose: text.purposeAnalyses,
    lists: 'activityAnalysis',
  },
  { to: '/cases/$caseId/instruments', label: text.roomInstruments, purpose: text.purposeInstruments },
  { to: '/cases/$caseId/checklists', label: text.roomChecklists, purpose: text.purposeChecklists },
  { to: '/cases/$caseId/capacity', label: text.roomCapacity, purpose: text.purposeCapacity },
  { to: '/cases/$caseId/diary', label: text.roomDiary, purpose: text.purposeDiary },
  { to: '/cases/$caseId/expert', label: text.roomExpert, purpose: text.purposeExpert },
  {
    to: '/cases/$caseId/workstations',
    label: text.roomWorkstations,
    purpose: text.purposeWorkstations,
    lists: 'workstation',
    once: true,
  },
  {
    to: '/cases/$caseId/handling',
    label: text.roomHandling,
    purpose: text.purposeHandling,
    lists: 'handlingAssessment',
    once: true,
  },
  {
    to: '/cases/$caseId/home-visits',
    label: text.roomHomeVisits,
    purpose: text.purposeHomeVisits,
    lists: 'homeVisit',
    once: true,
  },
] as const satisfies readonly {
  readonly to: string;
  readonly label: string;
  readonly purpose: string;
  readonly lists?: RecordKind;
  readonly once?: true;
}[];

/** A room that lists the records of one kind of assessment. */
export type AssessmentListRoom = Extract<(typeof assessmentRooms)[number], { readonly lists: RecordKind }>;

/** The rooms within the assessments of a case that holds these records. */
export function assessmentRoomsOf(
  records: readonly { readonly kind: RecordKind; readonly deletedAt: string | null }[],
) {
  return assessmentRooms.filter(
    (room) =>
      !('once' in room) || records.some(({ kind, deletedAt }) => kind === room.lists && deletedAt === null),
  );
}

/** A part of a case. */
export type Room = (typeof caseRooms)[number] | (typeof assessmentRooms)[number];

/** Screens that are opened from within a room and have none of their own. */
const heldBy = [{ to: '/cases/$caseId/photos', room: '/cases/$caseId/visits' }] as const;

/**
 * Where in a case the page at this path is.
 * @returns the room to be named, and the room of the top row that holds the page where it is not that room's own
 */
export function placeAt(path: string, caseId: string) {
  const isHere = ({ to }: { readonly to: string }) => path.startsWith(to.replace('$caseId', caseId));
  const held = heldBy.find(isHere)?.room;
  const rooms: readonly Room[] = [...caseRooms, ...assessmentRooms];
  return {
    current: held === undefined ? rooms.findLast(isHere) : rooms.find(({ to }) => to === held),
    holder: held ?? (assessmentRooms.some(isHere) ? ('/cases/$caseId/assessments' as const) : undefined),
  };
}
