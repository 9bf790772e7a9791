import { nioshText } from '../../text/instruments/niosh-lifting.ts';
import { nioshRulesText as text } from '../../text/instruments/niosh-rules.ts';
import { figure } from '../figure.ts';
import type { Explanation, Measure, Step } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import type { RuleInputs, RuleResult, Session } from './niosh-rules.ts';
import { liftUnitsOf, nioshTables } from './niosh-tables.ts';

type InputsOf<Rule extends RuleInputs['rule']> = Extract<RuleInputs, { rule: Rule }>;
type ResultOf<Rule extends RuleInputs['rule']> = Extract<RuleResult, { rule: Rule }>;

/** A rule's answer in words, with the step to it. Inputs and result are always of the same rule, which the compiler cannot see. */
export function explainRule(inputs: RuleInputs, result: RuleResult): Explanation {
  switch (result.rule) {
    case 'specialFrequency':
      return frequencyOf(inputs as InputsOf<'specialFrequency'>, result);
    case 'durationClass':
      return durationOf(result);
    case 'requiredRecovery':
      return recoveryOf(inputs as InputsOf<'requiredRecovery'>, result);
    case 'estimateH':
      return distanceOf(inputs as InputsOf<'estimateH'>, result);
    case 'multiplierTableVsFormula':
      return multiplierOf(inputs as InputsOf<'multiplierTableVsFormula'>, result);
    case 'interpolateFM':
      return frequencyMultiplierOf(inputs as InputsOf<'interpolateFM'>, result);
  }
}

function told(headline: Measure, from: string, notes: readonly string[] = []): Explanation {
  const result = [headline.value ?? nioshText.undefined, headline.unit].filter((part) => part !== '');
  return {
    headline,
    band: null,
    measures: [],
    steps: [{ label: headline.label, from, result: result.join(' ') }],
    notes,
  };
}

function frequencyOf(inputs: InputsOf<'specialFrequency'>, { F }: ResultOf<'specialFrequency'>): Explanation {
  const from = text.frequencyFrom(figure(inputs.liftsPerMin), figure(inputs.liftingMinutesIn15));
  return told({ label: text.frequency, value: rounded(F, 2), unit: '' }, from, [text.frequencyNote]);
}

function durationOf({ duration, sessions }: ResultOf<'durationClass'>): Explanation {
  return {
    headline: {
      label: text.duration,
      value: text.durationNames[duration],
      unit: text.durationRanges[duration],
    },
    band: null,
    measures: [],
    steps: [
      ...sessions.map(
        (session, place): Step => ({
          label: text.session(place + 1),
          from: sessionWords(session),
          result: durationWords(session.duration),
        }),
      ),
      { label: text.longest, from: '', result: durationWords(duration) },
    ],
    notes: [text.joined, text.lastRecovered],
  };
}

function durationWords(duration: Session['duration']): string {
  return `${text.durationNames[duration]}, ${text.durationRanges[duration]}`;
}

function sessionWords({ liftMinutes, recoveryMinutes, recoveryNeededMinutes }: Session): string {
  const written = (minutes: number | null) => (minutes === null ? null : figure(minutes));
  return text.sessionFrom(figure(liftMinutes), written(recoveryMinutes), written(recoveryNeededMinutes));
}

function recoveryOf(
  { workMinutes }: InputsOf<'requiredRecovery'>,
  { minRecoveryMinutes: least }: ResultOf<'requiredRecovery'>,
): Explanation {
  const headline = { label: text.recovery, value: least === null ? null : figure(least), unit: 'min' };
  if (least === null) return told({ ...headline, unit: '' }, '', [text.noRecovery]);
  return told(headline, text.recoveryFrom(figure(least / workMinutes), figure(workMinutes)));
}

function distanceOf(
  { units, containerWidthW: W }: InputsOf<'estimateH'>,
  { H }: ResultOf<'estimateH'>,
): Explanation {
  const { lengthUnit } = nioshTables.systems[liftUnitsOf(units)];
  return told(
    { label: text.distance, value: figure(H), unit: lengthUnit },
    text.distanceFrom(figure(H - W / 2), figure(W), lengthUnit),
    [text.distanceNote],
  );
}

function multiplierOf(
  { units, H }: InputsOf<'multiplierTableVsFormula'>,
  { formulaHM, misprintedHM }: ResultOf<'multiplierTableVsFormula'>,
): Explanation {
  const { horizontal, lengthUnit } = nioshTables.systems[liftUnitsOf(units)];
  const { nearest, farthest } = horizontal;
  const headline = { label: text.multiplier, value: rounded(formulaHM, 4), unit: '' };
  const from =
    H > farthest
      ? nioshText.formula.beyond(figure(H), lengthUnit, figure(farthest))
      : text.quotient(figure(nearest), figure(Math.max(H, nearest)));
  return told(headline, from, misprintedHM === null ? [] : [text.misprint(rounded(misprintedHM, 2))]);
}

function frequencyMultiplierOf(
  { F }: InputsOf<'interpolateFM'>,
  { FM, from }: ResultOf<'interpolateFM'>,
): Explanation {
  const headline = { label: text.frequencyMultiplier, value: rounded(FM, 3), unit: '' };
  switch (from.kind) {
    case 'row':
      return told(headline, text.row(figure(F)));
    case 'between':
      return told(headline, text.between(figure(from.below), figure(from.above)));
    case 'towardsZero': {
      const rows = [figure(from.below), figure(from.above)] as const;
      return told(headline, text.between(...rows), [nioshText.notes.towardsZero(...rows)]);
    }
    case 'beyond':
      return told(headline, text.beyond);
  }
}
