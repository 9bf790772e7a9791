import type { Confidence, FindingKind } from '../reasoning/finding.ts';

/** Words of the findings screen. */
export const findingsScreenText = {
  title: 'Findings',
  lead: 'What the records teach, each with its evidence. Documents are written from these.',
  empty:
    'Findings appear here as you answer: demands of the job, what the person can do, hazards, gaps, disagreements.',
  kinds: {
    demand: 'Demand',
    capacity: 'What the person can do',
    hazard: 'Hazard',
    barrier: 'Barrier',
    strength: 'Strength',
    gap: 'Gap',
    disagreement: 'Disagreement',
    contradiction: 'Contradiction',
  } satisfies Record<FindingKind, string>,
  confidences: {
    high: 'High confidence',
    medium: 'Medium confidence',
    low: 'Low confidence',
  } satisfies Record<Confidence, string>,
  confidenceMarks: { high: '●●●', medium: '●●○', low: '●○○' } satisfies Record<Confidence, string>,
  wholeCase: 'The person and the visit',
  wholeJob: 'The whole job',
  filterKind: 'Kind',
  allKinds: 'All kinds',
  filterText: 'Find',
  showSetAside: 'Show those set aside',
  count: (shown: number, total: number) =>
    shown === total ? (total === 1 ? '1 finding' : `${total} findings`) : `${shown} of ${total} findings`,
  noneFound: 'No finding matches.',
  evidence: (count: number) => (count === 1 ? '1 answer behind this' : `${count} answers behind this`),
  sourceUnknown: 'no source recorded',
  evidenceLine: (source: string, by: string, when: string) => [source, by, when].filter(Boolean).join(', '),
  openLabel: (record: string, field: string) => `${record}: ${field}`,
  setAside: 'Set aside',
  setAsideNamed: (statement: string) => `Set aside: ${statement}`,
  reason: 'Why it is set aside',
  reasonHelp: 'Documents leave it out. The reason stays with the finding.',
  reasonMissing: 'Say why, in a few words.',
  confirm: 'Set aside',
  cancel: 'Cancel',
  isSetAside: (reason: string) => `Set aside: ${reason}`,
  takeBack: 'Use it again',
} as const;
