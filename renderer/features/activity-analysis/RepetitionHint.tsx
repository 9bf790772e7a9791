import type { Demand } from '../../../shared/domain/catalogue.ts';
import {
  frequencyFromRepetitions,
  usualRepetitionGuide,
} from '../../../shared/reasoning/repetition-guide.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { ratingText } from '../../../shared/text/ratings.ts';
import { useRead } from '../../client/queries.ts';
import { useAnswer } from '../../components/form/session-context.tsx';
import { BandMark } from './Band.tsx';
import styles from './grid.module.css';
import { numberOf } from './rating-paths.ts';

interface Props {
  readonly demand: Demand;
  readonly path: (part: string) => string;
}

/** For handling, where minutes are a poor measure: the clinic's guide by repetitions, and the band that those entered give. */
export function RepetitionHint({ demand, path }: Props) {
  const limits = useRead('settings.clinic', null).data?.limits;
  const measure = demand.measures.find(({ id }) => id === 'repetitionsPerHour');
  const perHour = numberOf(useAnswer(path('amount_repetitionsPerHour')));
  if (measure === undefined && !/^(carry|push|pull)_/.test(demand.id)) return null;
  const guide =
    limits === undefined
      ? usualRepetitionGuide
      : { occasional: limits.repetitionOccasional, frequent: limits.repetitionFrequent };
  const band = perHour === undefined ? undefined : frequencyFromRepetitions(perHour, guide);
  return (
    <div className={styles.suggestion}>
      {band === undefined || perHour === undefined ? null : (
        <p>
          <BandMark frequency={band} /> {gridText.byRepetitions(perHour, ratingText.frequency[band])}
        </p>
      )}
      <p className={styles.soft}>{gridText.repetitionGuide(guide.occasional, guide.frequent)}</p>
    </div>
  );
}
