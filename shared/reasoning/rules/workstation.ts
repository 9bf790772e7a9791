import type { RecordView } from '../../assessments/view.ts';
import { afterId, sideId } from '../../assessments/workstation-points.ts';
import { midSentence, sentence } from '../../text/findings.ts';
import { workstationText } from '../../text/workstation.ts';
import { workstationFindings as text } from '../../text/workstation-findings.ts';
import { workstationElements } from '../../text/workstation-questions.ts';
import type { FindingRule } from '../finding.ts';
import { type FoundPoint, foundPoints } from '../workstation/points.ts';
import { workstationScoring } from '../workstation/rosa.ts';
import { geometryProblems } from '../workstation/settings.ts';
import { instrumentResult } from './instrument-result.ts';

/** What the workstation is called: as the therapist named it. */
export function placeOf(record: RecordView): string {
  return record.text('subject')?.trim().replace(/\.$/u, '') ?? text.place;
}

/** A fault with its side, where one was named. */
export function faultWords({ side }: Pick<FoundPoint, 'side'>, fault: string): string {
  const named = workstationText.point.sides[side as keyof typeof workstationText.point.sides];
  return named === undefined ? fault : text.side(fault, midSentence(named));
}

/** What is left to be put right after today, part by part in one finding: a document has little room for a single desk. */
export const workstationFaults: FindingRule = {
  id: 'workstationFaults',
  find: (record) => {
    const left = foundPoints(record).filter(({ after }) => after !== undefined);
    if (left.length === 0) return [];
    const elements = [...new Set(left.map(({ point }) => point.element))];
    const parts = elements.map((element) => {
      const here = left.filter(({ point }) => point.element === element);
      return text.part(
        workstationElements[element],
        here.map((found) => faultWords(found, found.after ?? found.fault)),
      );
    });
    return [
      {
        kind: 'hazard',
        subject: 'points',
        statement: text.toPutRight(placeOf(record), parts),
        confidence: 'medium',
        evidence: left.flatMap(({ point }) => [point.id, sideId(point), afterId(point)]),
      },
    ];
  },
};

/** The score of the workstation as it was found, from the action level on. */
export const workstationResult: FindingRule = instrumentResult(workstationText.title, workstationScoring);

export const workstationPosture: FindingRule = {
  id: 'workstationPosture',
  find: (record) => {
    const held = Object.entries(workstationText.posture.parts).filter(
      ([part]) => record.text(`posture_${part}`) === 'held',
    );
    if (held.length === 0) return [];
    return [
      {
        kind: 'hazard',
        subject: 'posture',
        statement: text.posture(
          placeOf(record),
          held.map(([part, label]) => {
            const note = record.text(`posture_${part}_note`);
            return note === undefined ? midSentence(label) : `${midSentence(label)} (${note})`;
          }),
        ),
        confidence: 'medium',
        evidence: held.flatMap(([part]) => [`posture_${part}`, `posture_${part}_note`]),
      },
    ];
  },
};

/** What the worker feels: clinical, whatever else is said of the desk. */
export const workstationSymptoms: FindingRule = {
  id: 'workstationSymptoms',
  find: (record) => {
    if (record.text('finalQuestions_noSymptoms') !== 'no') return [];
    const words = record.text('symptoms');
    return [
      {
        kind: 'barrier',
        subject: 'symptoms',
        statement: words === undefined ? text.symptomsOpen : text.symptoms(sentence(words)),
        confidence: 'low',
        sensitivity: 'clinical',
        evidence: ['finalQuestions_noSymptoms', 'symptoms'],
      },
    ];
  },
};

export const workstationGaps: FindingRule = {
  id: 'workstationGaps',
  find: (record) => {
    const words = record.text('notAssessed');
    return words === undefined
      ? []
      : [
          {
            kind: 'gap',
            subject: 'notAssessed',
            statement: text.notAssessed(placeOf(record), sentence(midSentence(words))),
            confidence: 'medium',
            evidence: ['notAssessed'],
          },
        ];
  },
};

/** The shares of the day that tasks take, together in percent. */
export function taskShares(record: RecordView): number {
  return record.items('tasks').reduce((sum, id) => sum + (record.number(`tasks.${id}.share`) ?? 0), 0);
}

export const workstationShares: FindingRule = {
  id: 'workstationShares',
  find: (record) => {
    const sum = taskShares(record);
    if (sum <= 100) return [];
    return [
      {
        kind: 'contradiction',
        subject: 'tasks',
        statement: text.shares(sum),
        confidence: 'high',
        evidence: record.items('tasks').map((id) => `tasks.${id}.share`),
      },
    ];
  },
};

export const workstationGeometry: FindingRule = {
  id: 'workstationGeometry',
  find: (record) =>
    geometryProblems(record).map(({ paths, problem, accepted }) => ({
      kind: 'contradiction',
      subject: paths.join('-'),
      statement: `${problem} ${accepted}`,
      confidence: 'high',
      evidence: paths,
    })),
};
