import { answerWords } from '../../assessments/answer-words.ts';
import type { Field, GroupField } from '../../assessments/fields.ts';
import { shownFields } from '../../assessments/progress.ts';
import { resolveField, topFields } from '../../assessments/resolve-field.ts';
import type { RecordView } from '../../assessments/view.ts';
import { findingText, midSentence, sentence } from '../../text/findings.ts';
import { homeVisitText } from '../../text/home-visit.ts';
import type { FindingDraft, FindingRule } from '../finding.ts';

const { checks, risks, findings: text } = homeVisitText;

/** A room as a sentence names it: `Bedroom, front`. */
export function roomName(visit: RecordView, roomId: string): string {
  const path = `rooms.${roomId}`;
  const chosen = visit.text(`${path}.room`);
  const name = visit.text(`${path}.name`)?.trim();
  const room =
    chosen !== undefined && Object.hasOwn(homeVisitText.rooms, chosen)
      ? homeVisitText.rooms[chosen as keyof typeof homeVisitText.rooms]
      : homeVisitText.rooms.other;
  return name === undefined ? room : homeVisitText.roomNamed(room, midSentence(name));
}

/** Every check that was answered with no, with where it is and what it can lead to. */
export const homeHazards: FindingRule = {
  id: 'homeHazard',
  find: (visit) =>
    [...shownFields(topFields(visit.declaration), '', visit.answers)].flatMap(([field, path]) => {
      const check = checkOf(field);
      if (check === undefined || visit.text(path) !== 'no') return [];
      const where = placeOf(visit, path);
      return [hazard(path, text.hazard(where, check.finding, risks[check.risk]), [path])];
    }),
};

function checkOf(field: Field) {
  return field.kind === 'choice' && Object.hasOwn(checks, field.id)
    ? checks[field.id as keyof typeof checks]
    : undefined;
}

/** The room, the transfer, or the home as a whole. */
function placeOf(visit: RecordView, path: string): string {
  const [groupId = '', itemId = ''] = path.split('.');
  if (groupId === 'rooms') return roomName(visit, itemId);
  const group = resolveField(visit.declaration, groupId);
  return group?.kind === 'group' ? (titleOf(visit, group, itemId) ?? group.label) : text.wholeHome;
}

function titleOf(visit: RecordView, group: GroupField, itemId: string): string | undefined {
  const field = group.fields.find(({ id }) => id === group.titleField);
  return field && answerWords(visit, field, `${group.id}.${itemId}.${group.titleField}`);
}

/** What carers lift or hold and cannot go on with as it is. */
export const homeHandling: FindingRule = {
  id: 'homeHandling',
  find: (visit) =>
    visit.items('carers').flatMap((itemId) => {
      const path = `carers.${itemId}`;
      if (visit.text(`${path}.safe`) !== 'no') return [];
      const field = resolveField(visit.declaration, `${path}.helpsWith`);
      const what = field === undefined ? undefined : answerWords(visit, field, `${path}.helpsWith`);
      const who = midSentence(visit.text(`${path}.who`) ?? text.someone);
      return [
        hazard(path, text.carer(who, midSentence(what ?? '')), [
          `${path}.safe`,
          `${path}.who`,
          `${path}.helpsWith`,
          `${path}.how`,
        ]),
      ];
    }),
};

/** Getting up and calling for help after a fall. */
export const homeSafetyNet: FindingRule = {
  id: 'homeSafetyNet',
  find: (visit) =>
    (['getsUp', 'callsHelp'] as const).flatMap((path) =>
      visit.text(path) === 'no' ? [hazard(path, text[path], [path])] : [],
    ),
};

/** Rooms that are there and could not be looked at. */
export const homeRoomsNotSeen: FindingRule = {
  id: 'homeRoomNotSeen',
  find: (visit) =>
    visit.items('rooms').flatMap((id): FindingDraft[] => {
      const path = `rooms.${id}`;
      if (visit.text(`${path}.seen`) !== 'notSeen') return [];
      const why = visit.text(`${path}.whyNotSeen`) ?? '';
      return [
        {
          kind: 'gap',
          subject: path,
          statement: findingText.notSeen(midSentence(roomName(visit, id)), midSentence(why)),
          confidence: 'medium',
          evidence: [`${path}.seen`, `${path}.whyNotSeen`],
        },
      ];
    }),
};

function hazard(subject: string, statement: string, evidence: readonly string[]): FindingDraft {
  return { kind: 'hazard', subject, statement: sentence(statement), confidence: 'medium', evidence };
}
