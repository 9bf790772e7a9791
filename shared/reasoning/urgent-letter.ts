import { resolveField } from '../assessments/resolve-field.ts';
import type { RecordView } from '../assessments/view.ts';
import type { Id } from '../domain/ids.ts';
import type { Release } from '../domain/practitioner.ts';
import { midSentence } from '../text/findings.ts';

/** One thing that was seen or said, with the paths of its words. */
export interface UrgentConcern {
  readonly id: 'redFlags' | 'selfHarm' | 'harm';
  /** What was ticked, as shown on the form. */
  readonly labels: readonly string[];
  readonly detail: string;
  readonly plan: string;
  /** Recorded as information about other people. */
  readonly aboutOthers: boolean;
}

/** What a visit or an interview holds that an urgent letter is about; empty when nothing is ticked. */
export function urgentConcerns(record: RecordView): readonly UrgentConcern[] {
  const inVisit = record.declaration.kind === 'visit';
  const all: readonly UrgentConcern[] = [
    {
      id: 'redFlags',
      labels: ticked(record, 'redFlags'),
      detail: 'redFlagDetail',
      plan: inVisit ? 'immediatePlan' : 'redFlagPlan',
      aboutOthers: false,
    },
    {
      id: 'selfHarm',
      labels: ticked(record, 'selfHarm'),
      detail: 'selfHarmDetail',
      plan: 'selfHarmPlan',
      aboutOthers: false,
    },
    {
      id: 'harm',
      labels: ticked(record, 'harm'),
      detail: 'harmDetail',
      plan: 'harmPlan',
      aboutOthers: true,
    },
  ];
  return all.filter(({ labels }) => labels.length > 0);
}

function ticked(record: RecordView, path: string): readonly string[] {
  const field = resolveField(record.declaration, path);
  if (field?.kind !== 'choice' && field?.kind !== 'choices') return [];
  const one = record.text(path);
  const chosen = field.kind === 'choice' ? (one === undefined ? [] : [one]) : record.list(path);
  const labels = field.options
    .filter(({ id }) => id !== 'none' && chosen.includes(id))
    .map(({ label }) => label);
  // One answer to a question says nothing without the question.
  return field.kind === 'choice' ? labels.map((label) => `${field.label}: ${midSentence(label)}`) : labels;
}

/**
 * The visits and interviews for which an urgent letter to the GP was found to be needed, the longest decided first. On a visit the
 * question is asked under a red flag only, so an answer left from a flag that was taken back does not count.
 */
export function recordsAskingForLetter(
  visits: readonly RecordView[],
  interviews: readonly RecordView[],
): readonly RecordView[] {
  return [...visits.filter((visit) => urgentConcerns(visit).length > 0), ...interviews]
    .filter((record) => record.text('urgentLetter') === 'yes')
    .sort((one, other) => decidedAt(one) - decidedAt(other));
}

/**
 * Which of these still wait for their letter: each needs a letter of its own, released to the GP after it was asked for. The
 * client's own copy does not count.
 * @param asking as `recordsAskingForLetter` gives them
 */
export function waitingForLetter(asking: readonly RecordView[], releases: readonly Release[]): readonly Id[] {
  const letters = releases
    .filter(({ documentKind, consentId }) => documentKind === 'gpLetter' && consentId !== null)
    .map(({ at }) => Date.parse(at))
    .sort((one, other) => one - other);
  return asking
    .filter((record) => {
      const sent = letters.findIndex((at) => at >= decidedAt(record));
      if (sent === -1) return true;
      letters.splice(sent, 1);
      return false;
    })
    .map(({ recordId }) => recordId);
}

function decidedAt(record: RecordView): number {
  return Date.parse(record.answer('urgentLetter')?.at ?? '') || 0;
}
