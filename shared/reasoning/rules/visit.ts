import { resolveField } from '../../assessments/resolve-field.ts';
import type { RecordView } from '../../assessments/view.ts';
import { findingText, midSentence, sentence } from '../../text/findings.ts';
import type { FindingDraft, FindingRule } from '../finding.ts';

/** Red flags, safeguarding and events on the visit. Clinical: they never reach an employer. */
export const redFlags: FindingRule = {
  id: 'redFlag',
  find: (visit) =>
    visit
      .list('redFlags')
      .filter((id) => id !== 'none')
      .map((id) => ({
        kind: 'hazard',
        subject: `redFlags.${id}`,
        statement: flagStatement(visit, id),
        confidence: 'medium',
        evidence: ['redFlags', 'redFlagDetail', 'immediatePlan'],
      })),
};

function flagStatement(visit: RecordView, id: string): string {
  const detail = visit.text('redFlagDetail');
  const plan = visit.text('immediatePlan');
  const flag = midSentence(optionLabel(visit, 'redFlags', id));
  return [
    findingText.redFlag(flag),
    detail === undefined ? '' : ` ${sentence(detail)}`,
    plan === undefined ? findingText.noPlan : findingText.plan(sentence(plan)),
  ].join('');
}

export const adverseEvents: FindingRule = {
  id: 'adverseEvent',
  find: (visit) =>
    visit.items('adverseEvents').flatMap((itemId) => {
      const path = `adverseEvents.${itemId}`;
      const what = visit.text(`${path}.what`);
      if (what === undefined) return [];
      const evidence = [`${path}.what`, `${path}.action`];
      return draft('hazard', path, sentence(findingText.adverseEvent(what)), evidence);
    }),
};

/** A response hours or days later: health detail for the OT, its effect on work for others. */
export const delayedResponse: FindingRule = {
  id: 'delayedResponse',
  find: (visit) =>
    visit.items('afterCalls').flatMap((itemId) => {
      const path = `afterCalls.${itemId}`;
      const response = visit.text(`${path}.response`);
      if (response !== 'settled' && response !== 'ongoing') return [];
      const effect = visit.text(`${path}.effect`);
      const when = visit.text(`${path}.when`);
      const words = when === undefined ? '' : optionLabel(visit, `${path}.when`, when);
      const symptoms = visit.text(`${path}.symptoms`) ?? findingText.delayedNoDetail;
      return {
        ...draft('capacity', path, sentence(findingText.delayed(words, symptoms)), [
          `${path}.response`,
          `${path}.symptoms`,
          `${path}.effect`,
        ]),
        ...(effect === undefined ? {} : { functionalEffect: sentence(effect) }),
      };
    }),
};

/** What the visit could not show. */
export const notSeen: FindingRule = {
  id: 'notSeen',
  find: (visit) =>
    visit.items('notSeenToday').flatMap((itemId) => {
      const path = `notSeenToday.${itemId}`;
      const what = visit.text(`${path}.what`);
      if (what === undefined) return [];
      const why = visit.text(`${path}.why`) ?? '';
      return draft('gap', path, findingText.notSeen(what, why), [`${path}.what`, `${path}.why`]);
    }),
};

export const evacuation: FindingRule = {
  id: 'evacuation',
  find: (visit) => {
    if (visit.text('evacuationNeed') !== 'yes') return [];
    const note = visit.text('evacuationNote');
    const words = note === undefined ? findingText.evacuation : `${findingText.evacuation}: ${note}`;
    return [
      {
        ...draft('hazard', 'evacuationNeed', sentence(words), ['evacuationNeed', 'evacuationNote']),
        demandId: 'access_distance',
      },
    ];
  },
};

function draft(
  kind: FindingDraft['kind'],
  subject: string,
  statement: string,
  evidence: readonly string[],
): FindingDraft {
  return { kind, subject, statement, confidence: 'medium', evidence };
}

function optionLabel(view: RecordView, path: string, id: string): string {
  const field = resolveField(view.declaration, path);
  if (field?.kind !== 'choice' && field?.kind !== 'choices') return id;
  return field.options.find((option) => option.id === id)?.label ?? id;
}
