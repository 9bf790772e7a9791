import type { RecordView } from '../../assessments/view.ts';
import { midSentence, sentence } from '../../text/findings.ts';
import { handlingText } from '../../text/handling.ts';
import type { FindingDraft, FindingRule } from '../finding.ts';

const text = handlingText.findings;

/** One handling task of an assessment. */
interface HandlingTask {
  readonly path: string;
  readonly name: string;
  readonly kinds: readonly string[];
}

/** The handling tasks of an assessment, in its order. */
export function handlingTasks(record: RecordView): readonly HandlingTask[] {
  return record.items('tasks').map((item) => {
    const path = `tasks.${item}`;
    return {
      path,
      name: record.text(`${path}.name`)?.trim().replace(/\.$/u, '') ?? text.unnamed,
      kinds: record.list(`${path}.kinds`),
    };
  });
}

/** Heights in mm that part the demands of lifting. */
const waist = 1000;
const shoulder = 1400;

/** The demand of the catalogue that a handling task is about: what the library of adjustments answers. */
export function demandOfHandling(record: RecordView, { path, kinds }: HandlingTask): string | undefined {
  if (kinds.includes('lift') || kinds.includes('team')) {
    const heights = ['from', 'to'].flatMap((end) => record.number(`${path}.${end}`) ?? []);
    if (heights.length > 0 && Math.max(...heights) > shoulder) return 'lift_overhead';
    return heights.length > 0 && Math.min(...heights) >= waist ? 'lift_waist_shoulder' : 'lift_floor_waist';
  }
  if (kinds.includes('carry')) return 'carry_two_hand';
  if (kinds.includes('pushPull')) return 'push_force';
  return kinds.includes('repetition') ? 'repeat_upper_limb' : undefined;
}

/** What makes each task hard, what lies outside the filter, and the surroundings. */
export const handlingHazards: FindingRule = {
  id: 'handlingHazards',
  find: (record) => [
    ...handlingTasks(record).flatMap((task): FindingDraft[] => {
      const { path, name } = task;
      const demandId = demandOfHandling(record, task);
      const about = demandId === undefined ? {} : { demandId };
      const hard = record.text(`${path}.hard`);
      const filter = record.text(`${path}.filter`);
      const found: FindingDraft[] = [];
      if (filter === 'outside' || filter === 'conditions')
        found.push({
          kind: 'hazard',
          subject: `${path}.filter`,
          statement:
            filter === 'outside'
              ? text.outside(name, record.text(`${path}.filterFigure`))
              : text.conditions(name),
          confidence: 'medium',
          evidence: [`${path}.filter`, `${path}.filterFigure`, `${path}.name`, `${path}.mass`],
          ...about,
        });
      if (hard !== undefined)
        found.push({
          kind: 'hazard',
          subject: `${path}.hard`,
          statement: text.hard(name, sentence(midSentence(hard))),
          confidence: 'medium',
          evidence: [`${path}.hard`, `${path}.name`],
          ...about,
        });
      return found;
    }),
    ...surroundings(record),
  ],
};

function surroundings(record: RecordView): FindingDraft[] {
  const labels: Readonly<Record<string, string>> = handlingText.place.options;
  const seen = record.list('surroundings').flatMap((id) => labels[id] ?? []);
  return seen.length === 0
    ? []
    : [
        {
          kind: 'hazard',
          subject: 'surroundings',
          statement: text.surroundings(seen.map(midSentence)),
          confidence: 'medium',
          evidence: ['surroundings'],
        },
      ];
}

/** What the person brings, for those who treat; readers at work get the effect on work alone, in the therapist's own words. */
export const handlingPerson: FindingRule = {
  id: 'handlingPerson',
  find: (record) => {
    const factors = record.text('personFactors');
    const effect = record.text('personEffect');
    if (factors === undefined && effect === undefined) return [];
    const told = effect === undefined ? undefined : text.person(sentence(midSentence(effect)));
    return [
      {
        kind: 'barrier',
        subject: 'person',
        statement: factors === undefined ? (told ?? '') : text.person(sentence(midSentence(factors))),
        ...(told === undefined ? {} : { functionalEffect: told }),
        confidence: 'medium',
        evidence: factors === undefined ? ['personEffect'] : ['personFactors', 'personEffect'],
      },
    ];
  },
};

/** What was left open, such as a method that pushing or repeated work needs. */
export const handlingGaps: FindingRule = {
  id: 'handlingGaps',
  find: (record) => {
    const notAssessed = record.text('notAssessed');
    return [
      ...handlingTasks(record).flatMap(({ path, name, kinds }): FindingDraft[] => [
        ...(['pushPull', 'repetition'] as const)
          .filter((kind) => kinds.includes(kind))
          .filter((kind) => !['yes', 'notNeeded'].includes(record.text(`${path}.${kind}Own`) ?? ''))
          .map(
            (kind): FindingDraft => ({
              kind: 'gap',
              subject: `${path}.${kind}Own`,
              statement: text.ownMethod[kind](name),
              confidence: 'medium',
              evidence: [`${path}.kinds`, `${path}.name`],
            }),
          ),
        ...(kinds.includes('pushPull') && record.text(`${path}.forceMethod`) === 'estimated'
          ? [
              {
                kind: 'gap',
                subject: `${path}.forceMethod`,
                statement: text.estimated(name),
                confidence: 'medium',
                evidence: [`${path}.forceMethod`, `${path}.name`],
              } as const,
            ]
          : []),
      ]),
      ...(notAssessed === undefined
        ? []
        : [
            {
              kind: 'gap',
              subject: 'notAssessed',
              statement: text.notAssessed(sentence(midSentence(notAssessed))),
              confidence: 'medium',
              evidence: ['notAssessed'],
            } as const,
          ]),
    ];
  },
};

/** Numbers that cannot all be right. */
export const handlingContradictions: FindingRule = {
  id: 'handlingContradictions',
  find: (record) =>
    handlingTasks(record).flatMap(({ path, name, kinds }): FindingDraft[] => {
      const start = record.number(`${path}.startForce`);
      const keep = record.number(`${path}.keepForce`);
      const people = record.number(`${path}.people`);
      const found: FindingDraft[] = [];
      if (kinds.includes('pushPull') && start !== undefined && keep !== undefined && keep > start)
        found.push({
          kind: 'contradiction',
          subject: `${path}.keepForce`,
          statement: text.keepAboveStart(name),
          confidence: 'high',
          evidence: [`${path}.startForce`, `${path}.keepForce`],
        });
      if (kinds.includes('team') && people === 1)
        found.push({
          kind: 'contradiction',
          subject: `${path}.people`,
          statement: text.teamOfOne(name),
          confidence: 'high',
          evidence: [`${path}.people`, `${path}.kinds`],
        });
      return found;
    }),
};
