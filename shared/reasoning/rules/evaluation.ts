import { demandById } from '../../assessments/catalogue.ts';
import { resolveField } from '../../assessments/resolve-field.ts';
import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import { evaluationFindingText as words } from '../../text/capacity-reasoning.ts';
import { midSentence, sentence } from '../../text/findings.ts';
import { isPostExertional } from '../capacity/battery.ts';
import { evaluationProblems } from '../capacity/problems.ts';
import type { Confidence, FindingDraft, FindingRule } from '../finding.ts';
import { type ObservedFunction, readObservedFunction } from '../observed-function.ts';
import { capacitiesIn, confidenceOf, costsIn } from './capacities.ts';
import { adverseEvents } from './visit.ts';

/** Equipment whose calibration was due before the evaluation, by its item id. */
function overdueDevices(evaluation: RecordView): ReadonlyMap<string, { due: string; tested: string }> {
  const tested = evaluation.text('date');
  return new Map(
    evaluation.items('equipment').flatMap((id) => {
      const due = evaluation.text(`equipment.${id}.calibrationDue`);
      return due === undefined || tested === undefined || due >= tested ? [] : [[id, { due, tested }]];
    }),
  );
}

const lessSure: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' };

/** A line that rests on equipment overdue for calibration is less sure. */
function trustIn(evaluation: RecordView, line: ObservedFunction): Confidence {
  const overdue = overdueDevices(evaluation);
  const labelled = evaluation
    .list(`${line.path}.testItems`)
    .some((test) => overdue.has(evaluation.text(`tests.${test}.deviceId`) ?? ''));
  const confidence = confidenceOf(line);
  return labelled ? lessSure[confidence] : confidence;
}

/** Demands of the job that were not tested, each with its reason, unless a line of capacity says it already. */
const untestedDemands: FindingRule = {
  id: 'untested',
  find: (evaluation) => {
    const said = new Set(readObservedFunction(evaluation, 'capacities').map(({ demandId }) => demandId));
    return evaluation.items('notTested').flatMap((id): readonly FindingDraft[] => {
      const path = `notTested.${id}`;
      const demand = demandById(evaluation.text(`${path}.demandId`) ?? '');
      if (demand === undefined || said.has(demand.id)) return [];
      const reason = optionLabel(evaluation, `${path}.reason`);
      return [
        {
          kind: 'gap',
          subject: path,
          demandId: demand.id,
          statement:
            reason === undefined
              ? words.untestedPlain(demand.label)
              : words.untested(demand.label, midSentence(reason)),
          confidence: 'high',
          evidence: [`${path}.demandId`, `${path}.reason`],
        },
      ];
    });
  },
};

const calibration: FindingRule = {
  id: 'calibration',
  find: (evaluation) =>
    [...overdueDevices(evaluation)].map(([id, { due, tested }]) => ({
      kind: 'gap',
      subject: `equipment.${id}`,
      statement: words.calibration(
        evaluation.text(`equipment.${id}.name`) ?? id,
        writtenDate(due),
        writtenDate(tested),
      ),
      confidence: 'high',
      sensitivity: 'clinical',
      evidence: [`equipment.${id}.calibrationDue`, 'date'],
    })),
};

/** What the evaluation itself cost: health detail for the OT, its effect on work for others. */
const delayedResponse: FindingRule = {
  id: 'delayedResponse',
  find: (evaluation) =>
    evaluation.items('calls').flatMap((id): readonly FindingDraft[] => {
      const path = `calls.${id}`;
      const response = evaluation.text(`${path}.response`);
      if (response !== 'settled' && response !== 'ongoing') return [];
      const effect = evaluation.text(`${path}.effect`);
      const call = midSentence(optionLabel(evaluation, `${path}.due`) ?? '');
      const detail = evaluation.text(`${path}.dropped`) ?? words.delayedNoDetail;
      return [
        {
          kind: 'capacity',
          subject: path,
          statement: sentence(words.delayed(call, detail)),
          confidence: 'medium',
          evidence: [`${path}.response`, `${path}.dropped`, `${path}.effect`],
          ...(effect === undefined ? {} : { functionalEffect: sentence(effect) }),
        },
      ];
    }),
};

const redFlags: FindingRule = {
  id: 'redFlag',
  find: (evaluation) =>
    evaluation.items('calls').flatMap((id) => {
      const path = `calls.${id}.redFlags`;
      return evaluation
        .list(path)
        .filter((flag) => flag !== 'none')
        .map(
          (flag): FindingDraft => ({
            kind: 'hazard',
            subject: `${path}.${flag}`,
            statement: words.redFlag(midSentence(optionLabel(evaluation, path, flag) ?? flag)),
            confidence: 'medium',
            evidence: [path, `calls.${id}.advice`],
          }),
        );
    }),
};

const postExertional: FindingRule = {
  id: 'postExertional',
  find: (evaluation) =>
    isPostExertional(evaluation)
      ? [
          {
            kind: 'capacity',
            subject: 'postExertional',
            statement: words.postExertional,
            functionalEffect: words.postExertionalEffect,
            confidence: 'medium',
            sensitivity: 'clinical',
            evidence: ['postExertional', 'screen_postExertional'],
          },
        ]
      : [],
};

/** Names tests and readings, so it is at least clinical. */
const problems: FindingRule = {
  id: 'contradiction',
  find: (evaluation) =>
    evaluationProblems(evaluation).map(({ path, problem, evidence }) => ({
      kind: 'contradiction',
      subject: path,
      statement: problem,
      confidence: 'high',
      sensitivity: 'clinical',
      evidence,
    })),
};

/** What an evaluation teaches: capacities and limits in words of work, all else clinical. */
export const evaluationRules: readonly FindingRule[] = [
  capacitiesIn('capacities', trustIn),
  costsIn('capacities'),
  untestedDemands,
  calibration,
  delayedResponse,
  redFlags,
  adverseEvents,
  postExertional,
  problems,
];

function optionLabel(view: RecordView, path: string, id = view.text(path)): string | undefined {
  const field = resolveField(view.declaration, path);
  if (field?.kind !== 'choice' && field?.kind !== 'choices') return undefined;
  return field.options.find((option) => option.id === id)?.label;
}
