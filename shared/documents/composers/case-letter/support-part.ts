import type { RecordView } from '../../../assessments/view.ts';
import { plainNumber } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import { supportText as words } from '../../../text/support.ts';
import { type ListItem, type Parts, strong } from '../blocks.ts';
import { chosenLabel, type Reading, typed } from '../case-reading.ts';
import { numberOf, withoutStop } from '../recommendations.ts';

/** Support that a scheme is asked for: what kind, how much in a week, for how long and what for. What the employer turned down is not. */
export function supportItems({ data }: Reading): ListItem[] {
  return asked(data.recommendations).map((one) => {
    const purpose = one.text('supportFor');
    return {
      slot: one.recordId,
      words: [
        strong(`${numberOf(data, one)} ${chosenLabel(one, 'support')}: `),
        amountOf(one) ?? (isTravel(one) ? words.journeysOpen : words.hoursOpen),
        lengthOf(one),
        '.',
        ...(purpose === undefined ? [] : purposeOf(purpose)),
      ],
    };
  });
}

/** That support is asked for without saying how much of it; undefined where each says it. */
export function openSupport({ data }: Reading): string | undefined {
  return asked(data.recommendations).some((one) => amountOf(one) === undefined) ? words.missing : undefined;
}

function asked(recommendations: readonly RecordView[]): readonly RecordView[] {
  return recommendations.filter(
    (one) => one.text('support') !== undefined && one.text('status') !== 'declined',
  );
}

function isTravel(one: RecordView): boolean {
  return one.text('support') === 'travelTo' || one.text('support') === 'travelAt';
}

function amountOf(one: RecordView): string | undefined {
  const value = one.number(isTravel(one) ? 'supportJourneys' : 'supportHours');
  if (value === undefined) return undefined;
  return isTravel(one) ? words.journeysAWeek(plainNumber(value)) : words.hoursAWeek(plainNumber(value));
}

function lengthOf(one: RecordView): string {
  const weeks = one.number('supportWeeks');
  if (weeks !== undefined) return words.forWeeks(plainNumber(weeks));
  return one.state('supportWeeks') === 'notApplicable' ? words.lasting : '';
}

function purposeOf(purpose: string): Parts {
  return [' ', typed(withoutStop(purpose), reportText.neutral.reason), '.'];
}
