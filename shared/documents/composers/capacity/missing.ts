import { capacityReportText as words } from '../../../text/capacity-report.ts';
import type { CapacityReading } from './reading.ts';

/** What an evaluation still lacks before a document about it can go. */
export function missingFrom(reading: CapacityReading | undefined, addressed: boolean): string[] {
  const { missing } = words;
  const nobody = addressed ? [] : [missing.addressee];
  if (reading === undefined) return [...nobody, missing.evaluation];
  const { evaluation, analysis, lines } = reading;
  return [
    ...nobody,
    ...(evaluation.text('question') === undefined ? [missing.question] : []),
    ...(analysis === undefined ? [missing.job] : []),
    ...(lines.length === 0 ? [missing.capacities] : []),
    ...(evaluation.text('confidence') === undefined ? [missing.confidence] : []),
    ...(evaluation.text('validUntil') === undefined ? [missing.validUntil] : []),
  ];
}

/** What the full report lacks besides. */
export function missingFromReport({ evaluation }: CapacityReading): string[] {
  const { missing } = words;
  return [
    ...(evaluation.text('opinionText') === undefined ? [missing.opinion] : []),
    ...(evaluation.items('calls').length === 0 ? [missing.calls] : []),
    ...(evaluation.text('limitsSignedBy') === undefined ? [missing.signedOff] : []),
  ];
}
