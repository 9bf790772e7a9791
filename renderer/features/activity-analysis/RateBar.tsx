import { Frequency } from '../../../shared/assessments/ratings.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { ratingText } from '../../../shared/text/ratings.ts';
import { BandMark } from './Band.tsx';
import styles from './grid.module.css';

interface RateBarProps {
  readonly label: string;
  readonly onRate: (frequency: Frequency | null) => void;
}

/** Rates the cell in hand by touch or mouse. */
export function RateBar({ label, onRate }: RateBarProps) {
  return (
    <fieldset className={styles.rateBar}>
      <legend>{label}</legend>
      {Frequency.options.map((frequency, index) => (
        <button key={frequency} type="button" className={styles.rateButton} onClick={() => onRate(frequency)}>
          <BandMark frequency={frequency} size={18} />
          {ratingText.frequency[frequency]}
          <kbd className={styles.kbd}>{index}</kbd>
        </button>
      ))}
      <button type="button" className={styles.rateButton} onClick={() => onRate(null)}>
        {gridText.clear}
      </button>
    </fieldset>
  );
}
