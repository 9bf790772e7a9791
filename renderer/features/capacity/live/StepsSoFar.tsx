import { liveText } from '../../../../shared/text/capacity-live.ts';
import styles from './live.module.css';
import type { LiveTest } from './read-live-test.ts';

/** The loads or trials before the one in hand, in their order, each with how it looked. */
export function StepsSoFar({ live }: { readonly live: LiveTest }) {
  const done = live.steps.flatMap(({ itemId, load, force, quality }) => {
    const amount = load === undefined ? (force === undefined ? undefined : `${force} N`) : `${load} kg`;
    return amount === undefined ? [] : [{ itemId, amount, quality }];
  });
  if (done.length === 0) return null;
  return (
    <ol className={styles.done} aria-label={liveText.soFar}>
      {done.map(({ itemId, amount, quality }) => (
        <li key={itemId}>
          <strong>{amount}</strong> {quality === undefined ? '' : liveText.quality[quality].toLowerCase()}
        </li>
      ))}
    </ol>
  );
}
