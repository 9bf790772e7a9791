import { useState } from 'react';
import { type SymptomKind, symptomKinds } from '../../../../shared/documents/charts/symptoms.ts';
import { instantAt } from '../../../../shared/domain/timer.ts';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import { announce } from '../../../client/announce.ts';
import styles from './live.module.css';
import { ten } from './RatingRow.tsx';
import type { LiveActions } from './use-live-test.ts';

const text = liveText.symptoms;

interface Props {
  readonly addTo: LiveActions['addTo'];
  /** The test during which it was told; none between tests. */
  readonly testItem?: string;
}

/** A symptom as two taps: which, then how much. It is dated by the second. */
export function SymptomRow({ addTo, testItem }: Props) {
  const [kind, setKind] = useState<SymptomKind | null>(null);
  if (kind === null)
    return (
      <div className={styles.rating}>
        <p className={styles.ratingLabel}>{text.title}</p>
        <div className={styles.steps}>
          {symptomKinds.map((one) => (
            <button key={one} type="button" className={styles.key} data-wide onClick={() => setKind(one)}>
              {text.kinds[one]}
            </button>
          ))}
        </div>
      </div>
    );
  const store = (value: number) => {
    addTo('taps', {
      at: instantAt(Date.now()),
      kind,
      value,
      ...(testItem === undefined ? {} : { testItem }),
    });
    announce(text.stored(text.kinds[kind], value));
    setKind(null);
  };
  return (
    <div className={styles.rating}>
      <p className={styles.ratingLabel}>
        {text.howMuch(text.kinds[kind])}
        <button type="button" className={styles.quiet} onClick={() => setKind(null)}>
          {text.cancel}
        </button>
      </p>
      <div className={styles.steps}>
        {ten.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            className={styles.step}
            aria-label={`${text.kinds[kind]} ${value}`}
            // biome-ignore lint/a11y/noAutofocus: the row stands where the kind was just chosen
            autoFocus={value === 0}
            onClick={() => store(value)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
