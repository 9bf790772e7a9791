import type { ObservedFunction } from '../../../reasoning/observed-function.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { midSentence } from '../../../text/findings.ts';
import { demandText } from '../../../text/report.ts';
import { withoutStop } from '../recommendations.ts';
import type { CapacityReading } from './reading.ts';

/** What an evaluation still lacks before a document about it can go. */
export function missingFrom(reading: CapacityReading | undefined, addressed: boolean): string[] {
  const { missing } = words;
  const nobody = addressed ? [] : [missing.addressee];
  if (reading === undefined) return [...nobody, missing.evaluation];
  const { evaluation, analysis, lines } = reading;
  // What was not tested has no limit to confirm.
  const open = lines.filter(
    ({ evidence, path }) => evidence !== 'notTested' && evaluation.state(`${path}.limitKind`) === 'notAsked',
  );
  return [
    ...nobody,
    ...(evaluation.text('question') === undefined ? [missing.question] : []),
    ...(analysis === undefined ? [missing.job] : []),
    ...(lines.length === 0 ? [missing.capacities] : []),
    ...(open.length === 0 ? [] : [missing.unconfirmed(open.map(nameOf).join('; '))]),
    ...(evaluation.text('confidence') === undefined ? [missing.confidence] : []),
    ...(evaluation.text('validUntil') === undefined ? [missing.validUntil] : []),
    ...(evaluation.text('limitsSignedBy') === undefined ? [missing.signedOff] : []),
  ];
}

function nameOf({ activity, side }: ObservedFunction): string {
  const name = withoutStop(activity);
  return side === undefined ? name : `${name}, ${midSentence(demandText.side[side])}`;
}

/** What the full report lacks besides. */
export function missingFromReport({ evaluation }: CapacityReading): string[] {
  const { missing } = words;
  return [
    ...(evaluation.text('opinionText') === undefined ? [missing.opinion] : []),
    ...(evaluation.items('calls').length === 0 ? [missing.calls] : []),
  ];
}
