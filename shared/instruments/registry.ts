import type { AnyInstrument } from './instrument.ts';
import { gad7 } from './questionnaires/gad-7.ts';
import { goalAttainment } from './questionnaires/goal-attainment.ts';
import { painChange, painRating } from './questionnaires/pain-rating.ts';
import { painDuration, painScreening } from './questionnaires/pain-screening.ts';
import { phq9 } from './questionnaires/phq-9.ts';
import { returnToWorkBelief } from './questionnaires/return-to-work-belief.ts';
import { workAbility } from './questionnaires/work-ability.ts';
import { workSocialAdjustment } from './questionnaires/work-social-adjustment.ts';

/** Every instrument, by the name it has in the `score` command. */
export const instruments: ReadonlyMap<string, AnyInstrument> = byId([
  goalAttainment,
  phq9,
  gad7,
  workSocialAdjustment,
  painScreening,
  painDuration,
  workAbility,
  painRating,
  painChange,
  returnToWorkBelief,
]);

function byId(all: readonly AnyInstrument[]): ReadonlyMap<string, AnyInstrument> {
  return new Map(all.map((instrument) => [instrument.id, instrument]));
}
