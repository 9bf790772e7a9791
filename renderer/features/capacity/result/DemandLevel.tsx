import { Button } from '@mantine/core';
import { useState } from 'react';
import { physicalDemandLevel } from '../../../../shared/reasoning/capacity/demand-level.ts';
import { capacityTestsText } from '../../../../shared/text/capacity-screen.ts';
import { ratingText } from '../../../../shared/text/ratings.ts';
import styles from '../capacity.module.css';
import { useRecordView } from '../live/use-live-test.ts';

const text = capacityTestsText.result;
const columns = ['occasional', 'frequent', 'constant'] as const;

/** The physical demand level of what is recommended: kilograms first, pounds when asked. */
export function DemandLevel() {
  const [pounds, setPounds] = useState(false);
  const level = physicalDemandLevel(useRecordView());
  return (
    <section className={styles.screenList} aria-labelledby="demand-level">
      <div className={styles.shortcut}>
        <h3 id="demand-level">{text.level}</h3>
        {level === undefined ? null : (
          <Button variant="default" aria-pressed={pounds} onClick={() => setPounds(!pounds)}>
            {text.pounds}
          </Button>
        )}
      </div>
      {level === undefined ? (
        <p className={styles.soft}>{text.levelNone}</p>
      ) : (
        <p>
          <strong>{text.levels[level.level]}</strong>{' '}
          {columns
            .flatMap((column) => {
              const load = level.loads[column];
              if (load === undefined) return [];
              return text.load(
                String(load.kg),
                pounds ? String(load.lb) : null,
                ratingText.frequency[column],
              );
            })
            .join(', ')}
        </p>
      )}
      {level === undefined ? null : <p className={styles.soft}>{text.levelSource}</p>}
    </section>
  );
}
