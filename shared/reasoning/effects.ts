import type { RatedAmount, Rating } from '../assessments/rating-view.ts';
import { Frequency } from '../assessments/ratings.ts';
import type { RecordView } from '../assessments/view.ts';
import { plainNumber, withUnit } from '../text/findings.ts';
import { matchText } from '../text/match.ts';

/**
 * What a change is expected to do to one demand of its task. Only a stated effect counts: the demand is lowered to it, is no longer
 * asked, keeps within a restriction, or no longer comes at a cost. Words alone count for nothing.
 */
export type Effect = { readonly path: string; readonly demandId: string } & (
  | { readonly changes: 'frequency'; readonly frequency: Frequency }
  | { readonly changes: 'amount'; readonly amount: { readonly value: number; readonly unit: string } }
  | { readonly changes: 'duration'; readonly duration: number }
  | { readonly changes: 'level'; readonly level: 1 | 2 }
  | { readonly changes: 'removed' | 'respected' | 'withoutCost' | 'words' }
);

/** The effects of a recommendation that are stated in full, in the user's order; what is still half typed is left out. */
export function readEffects(recommendation: RecordView): readonly Effect[] {
  return recommendation.items('effects').flatMap((id) => {
    const path = `effects.${id}`;
    const demandId = recommendation.text(`${path}.demandId`);
    return demandId === undefined ? [] : readEffect(recommendation, path, demandId);
  });
}

function readEffect(recommendation: RecordView, path: string, demandId: string): readonly Effect[] {
  const changes = recommendation.text(`${path}.changes`);
  switch (changes) {
    case 'frequency': {
      const frequency = Frequency.safeParse(recommendation.text(`${path}.frequency`)).data;
      return frequency === undefined ? [] : [{ path, demandId, changes, frequency }];
    }
    case 'amount': {
      const value = recommendation.number(`${path}.amount`);
      const unit = recommendation.text(`${path}.amountUnit`);
      return value === undefined || unit === undefined
        ? []
        : [{ path, demandId, changes, amount: { value, unit } }];
    }
    case 'duration': {
      const duration = recommendation.number(`${path}.duration`);
      return duration === undefined ? [] : [{ path, demandId, changes, duration }];
    }
    case 'level': {
      const level = recommendation.text(`${path}.level`);
      return level === '1' || level === '2'
        ? [{ path, demandId, changes, level: level === '1' ? 1 : 2 }]
        : [];
    }
    case 'removed':
    case 'respected':
    case 'withoutCost':
    case 'words':
      return [{ path, demandId, changes }];
    default:
      return [];
  }
}

/** The parts of a demand that are set beside what the person manages. */
export type AskedParts = Pick<Rating, 'demand' | 'frequency' | 'level' | 'duration' | 'amounts'>;

/** What the stated effects leave of a demand. */
export interface Relief {
  /** The demand as it was rated. */
  readonly rating: Rating;
  /** Its parts as they are with the changes: never more than they were. */
  readonly parts: AskedParts;
  /** Nothing of it is asked any more. */
  readonly removed: boolean;
  /** It is kept within every restriction. */
  readonly respected: boolean;
  readonly withoutCost: boolean;
}

/** The demand as the job is now. */
export function withoutRelief(rating: Rating): Relief {
  return { rating, parts: rating, removed: false, respected: false, withoutCost: false };
}

/**
 * Applies effects to a demand. Each part is lowered to the least that is stated and never raised; a part that is not rated stays
 * unrated, so that an effect opens no question.
 * @param effects those about this demand
 */
export function reliefOf(rating: Rating, effects: readonly Effect[]): Relief {
  const has = (changes: Effect['changes']) => effects.some((effect) => effect.changes === changes);
  return {
    rating,
    parts: effects.reduce<AskedParts>(lowered, rating),
    removed: has('removed'),
    respected: has('respected'),
    withoutCost: has('withoutCost'),
  };
}

const bands = Frequency.options;

function lowered(parts: AskedParts, effect: Effect): AskedParts {
  if (!lowers(effect, parts)) return parts;
  // Named one by one: thousands are made at once, and a spread of a whole rating takes several times as long.
  const { demand, frequency, level, duration, amounts } = parts;
  switch (effect.changes) {
    case 'frequency':
      return { demand, frequency: effect.frequency, level, duration, amounts };
    case 'amount': {
      const { value } = effect.amount;
      const less = amounts.map((one) => (isMore(one, effect.amount) ? { ...one, value } : one));
      return { demand, frequency, level, duration, amounts: less };
    }
    case 'duration':
      return { demand, frequency, level, duration: effect.duration, amounts };
    case 'level':
      return { demand, frequency, level: effect.level, duration, amounts };
    default:
      return parts;
  }
}

/** Whether an effect lowers a part that is rated. */
function lowers(effect: Effect, { frequency, level, duration, amounts }: AskedParts): boolean {
  switch (effect.changes) {
    case 'frequency':
      if (frequency === undefined || effect.frequency === 'never') return false;
      return bands.indexOf(effect.frequency) < bands.indexOf(frequency);
    case 'amount':
      return amounts.some((one) => isMore(one, effect.amount));
    case 'duration':
      return duration !== undefined && effect.duration < duration;
    case 'level':
      return level !== undefined && effect.level < level;
    default:
      return false;
  }
}

function isMore(
  { measure, value }: RatedAmount,
  most: { readonly value: number; readonly unit: string },
): boolean {
  return measure.unit === most.unit && value > most.value;
}

/** Whether an effect makes a difference to this demand at all. */
export function countsFor(effect: Effect, rating: Rating): boolean {
  return isWhole(effect) || lowers(effect, rating);
}

function isWhole({ changes }: Effect): boolean {
  return changes === 'removed' || changes === 'respected' || changes === 'withoutCost';
}

const { effects: words } = matchText;

/** An effect as a short clause in words of function, without what the OT typed about it: `5 kg at most`. */
export function effectWords(effect: Effect): string {
  switch (effect.changes) {
    case 'frequency':
      return words.frequency[effect.frequency];
    case 'amount':
      return words.amount(withUnit(effect.amount.value, effect.amount.unit));
    case 'duration':
      return words.duration(plainNumber(effect.duration));
    case 'level':
      return words.level(effect.level);
    default:
      return words[effect.changes];
  }
}
