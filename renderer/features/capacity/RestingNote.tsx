import { heldFamilies, restingHold } from '../../../shared/reasoning/capacity/resting.ts';
import { capacityScreenText } from '../../../shared/text/capacity-screen.ts';
import { Note } from '../../components/Note.tsx';
import styles from './capacity.module.css';
import { useRecordView } from './live/use-live-test.ts';

const text = capacityScreenText.resting;

/** Readings at rest that reach a limit, until they are decided on; and a decision that keeps the tests held. */
export function RestingNote({ live = false }: { readonly live?: boolean }) {
  const view = useRecordView();
  const { concerns, state } = restingHold(view);
  if (state === 'clear') return null;
  return (
    <Note tone="stop" title={text.held} live={live}>
      <ul className={styles.plain}>
        {concerns.map(({ sign, value, limit }) => (
          <li key={sign}>
            {text.concern(sign, String(value), String(limit))}
            {state === 'against' ? '' : `: ${asked(sign)}`}
          </li>
        ))}
      </ul>
      {state === 'against' ? text.against : text.next}
      {heldFamilies(view).includes('upperLimb') ? null : ` ${text.handsGoOn}`}
    </Note>
  );
}

function asked(sign: Parameters<typeof text.concern>[0]): string {
  return sign === 'slowHeartRate' || sign === 'saturation' ? text.ask : text.postpone;
}
