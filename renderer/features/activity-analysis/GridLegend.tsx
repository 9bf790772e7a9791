import { Frequency } from '../../../shared/assessments/ratings.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { useAnswer } from '../../components/form/session-context.tsx';
import { BandMark } from './Band.tsx';
import styles from './grid.module.css';
import { numberOf } from './rating-paths.ts';

/** What the symbols mean, and the shift that the bands are shares of. */
export function GridLegend({ shift }: { readonly shift: string | null }) {
  const minutes = numberOf(useAnswer(shift ?? ''));
  const ofWork = shift !== null;
  return (
    <section className={styles.legend} aria-label={ofWork ? gridText.legend : gridText.legendOtherLife}>
      {ofWork ? (
        <p>{minutes === undefined ? gridText.noShift : gridText.legendShift(String(minutes))}</p>
      ) : null}
      <ul>
        {Frequency.options.map((frequency) => (
          <li key={frequency}>
            <BandMark frequency={frequency} />
            <b>{gridText.letters[frequency]}</b> {gridText.legendBand(frequency, ofWork)}
          </li>
        ))}
        <li>{gridText.legendDots}</li>
      </ul>
    </section>
  );
}
