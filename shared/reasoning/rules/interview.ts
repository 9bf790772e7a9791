import { resolveField } from '../../assessments/resolve-field.ts';
import type { RecordView } from '../../assessments/view.ts';
import { findingText, midSentence, sentence } from '../../text/findings.ts';
import { interviewText as text } from '../../text/interview.ts';
import type { FindingDraft, FindingRule } from '../finding.ts';

/** Red flags, self-harm, abuse. Clinical or about others: they have no words for an employer. */
export const interviewSafety: FindingRule = {
  id: 'interviewSafety',
  find: (interview) => [...redFlags(interview), ...selfHarm(interview), ...harm(interview)],
};

function redFlags(interview: RecordView): FindingDraft[] {
  const field = resolveField(interview.declaration, 'redFlags');
  const options = field?.kind === 'choices' ? field.options : [];
  return interview
    .list('redFlags')
    .filter((id) => id !== 'none')
    .map((id) => {
      const flag = options.find((option) => option.id === id)?.label ?? id;
      return hazard(interview, `redFlags.${id}`, text.redFlag(midSentence(flag)), {
        on: 'redFlags',
        detail: 'redFlagDetail',
        plan: 'redFlagPlan',
      });
    });
}

function selfHarm(interview: RecordView): FindingDraft[] {
  const said = interview.text('selfHarm');
  if (said !== 'thoughts' && said !== 'plan') return [];
  const paths = { on: 'selfHarm', detail: 'selfHarmDetail', plan: 'selfHarmPlan' };
  return [hazard(interview, 'selfHarm', text.selfHarm[said], paths)];
}

function harm(interview: RecordView): FindingDraft[] {
  return (['domesticAbuse', 'safeguardingAdult', 'safeguardingChild'] as const)
    .filter((id) => interview.list('harm').includes(id))
    .map((id) =>
      hazard(interview, `harm.${id}`, text.harm[id], { on: 'harm', detail: 'harmDetail', plan: 'harmPlan' }),
    );
}

function hazard(
  interview: RecordView,
  subject: string,
  statement: string,
  paths: { readonly on: string; readonly detail: string; readonly plan: string },
): FindingDraft {
  const detail = interview.text(paths.detail);
  const plan = interview.text(paths.plan);
  return {
    kind: 'hazard',
    subject,
    statement: [
      statement,
      detail === undefined ? '' : ` ${sentence(detail)}`,
      plan === undefined ? findingText.noPlan : findingText.plan(sentence(plan)),
    ].join(''),
    confidence: 'medium',
    evidence: [paths.on, paths.detail, paths.plan],
  };
}

/** Barriers and enablers that are still there. Its effect on work is the OT's own sentence, never one made from the rest. */
export const interviewFactors: FindingRule = {
  id: 'interviewFactor',
  find: (interview) =>
    interview.items('factors').flatMap((itemId): FindingDraft[] => {
      const path = `factors.${itemId}`;
      const direction = interview.text(`${path}.direction`);
      const what = interview.text(`${path}.what`);
      if (what === undefined || (direction !== 'barrier' && direction !== 'enabler')) return [];
      if (interview.text(`${path}.status`) === 'resolved') return [];
      const effect = interview.text(`${path}.effectAtWork`);
      return [
        {
          kind: direction === 'barrier' ? 'barrier' : 'strength',
          subject: path,
          statement: `${text.direction[direction]}: ${midSentence(what.replace(/\.$/, ''))}${aboutIt(interview, path)}.`,
          ...(effect === undefined ? {} : { functionalEffect: sentence(effect) }),
          confidence: 'low',
          evidence: ['direction', 'what', 'domain', 'severity', 'modifiable', 'owner', 'effectAtWork'].map(
            (part) => `${path}.${part}`,
          ),
        },
      ];
    }),
};

/** ` (psychological, strong, can be changed; for the employer to act on)`; empty while none of it is known. */
function aboutIt(interview: RecordView, path: string): string {
  const nature = [
    wordsOf(text.domain, interview.text(`${path}.domain`)),
    wordsOf(text.severity, interview.text(`${path}.severity`)),
    wordsOf(text.modifiable, interview.text(`${path}.modifiable`)),
  ].filter((words) => words !== undefined);
  const owner = wordsOf(text.owner, interview.text(`${path}.owner`));
  const parts = [nature.join(', '), owner ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function wordsOf(words: Readonly<Record<string, string>>, id: string | undefined): string | undefined {
  return id === undefined ? undefined : words[id];
}
