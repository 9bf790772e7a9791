import { useState } from 'react';
import { instantAt } from '../../../../shared/domain/timer.ts';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import styles from './live.module.css';
import { NumberEntry } from './NumberEntry.tsx';
import { loadWords, offerOf } from './next-load.ts';
import { RestFace, TimerKeys } from './TimerKeys.tsx';
import type { Live } from './use-live-test.ts';

const text = liveText.load;

interface Props {
  readonly live: Live;
  /** The job's load, kg; undefined when it is not known. */
  readonly requirement: number | undefined;
  /** What restrictions in force leave, kg; undefined where none states a load. */
  readonly restriction: number | undefined;
  readonly onEnd: () => void;
}

/** Loads one after another: the load in hand in large digits, its repetitions, and the next one as the protocol offers it. */
export function LoadFlow({ live: whole, requirement, restriction, onEnd }: Props) {
  const { live, timer } = whole;
  // While another load is being typed its step is there without one: the last that was moved stays in sight.
  const load = live.steps.findLast((step) => step.load !== undefined)?.load;
  return (
    <>
      <div>
        <p className={styles.soft}>{timer.running ? text.now : text.last}</p>
        <p className={styles.number} data-live-load>
          {load === undefined ? (
            <small>{text.none}</small>
          ) : (
            <>
              {String(load)} <small>kg</small>
            </>
          )}
        </p>
      </div>
      {timer.running ? (
        <Lifting live={whole} />
      ) : (
        <Offer live={whole} requirement={requirement} restriction={restriction} onEnd={onEnd} />
      )}
    </>
  );
}

function Lifting({ live: { live, timer, actions } }: { readonly live: Live }) {
  const wanted = live.test.progression?.repetitions ?? 1;
  const counted = live.current?.repetitions ?? 0;
  const done = (repetitions: number) => {
    actions.putStep({ repetitions });
    timer.stop();
  };
  return (
    <>
      <button
        type="button"
        className={styles.key}
        data-large
        data-main
        onClick={() => done(Math.max(wanted, counted))}
      >
        {text.allDone(wanted)}
      </button>
      {wanted > 1 ? (
        <div className={styles.line}>
          <button
            type="button"
            className={styles.key}
            data-wide
            onClick={() => actions.putStep({ repetitions: counted + 1 })}
          >
            {text.one}
          </button>
          <span aria-live="polite">{text.counted(counted, wanted)}</span>
        </div>
      ) : null}
      <TimerKeys timer={timer} />
    </>
  );
}

function Offer({ live: whole, requirement, restriction, onEnd }: Props) {
  const { live, view, timer, actions } = whole;
  const [other, setOther] = useState(false);
  const offer = offerOf(view, live, requirement, restriction);
  const take = (load: number) => {
    // A step begun for another load and left without one becomes this load's.
    if (live.current !== undefined && live.current.load === undefined) actions.putStep({ load });
    else actions.addStep({ load });
    timer.start();
  };
  const words = (load: number) => loadWords(live.test, load);
  return (
    <div className={styles.offer}>
      <RestFace timer={timer} />
      {offer.load === null ? (
        <>
          <p role="status">{offer.why}</p>
          {offer.finish === null ? null : (
            <button
              type="button"
              className={styles.key}
              data-large
              data-main
              onClick={() => {
                actions.put({ endReason: offer.finish });
                onEnd();
              }}
            >
              {liveText.stop.end}
            </button>
          )}
        </>
      ) : (
        <>
          <p className={styles.soft}>{offer.why}</p>
          <button
            type="button"
            className={styles.key}
            data-large
            data-main
            onClick={() => take(offer.load ?? 0)}
          >
            {words(offer.load)}
          </button>
        </>
      )}
      {other ? (
        <OtherLoad live={whole} restriction={restriction} onDone={() => setOther(false)} />
      ) : (
        <div className={styles.pair}>
          {offer.smaller === null ? null : (
            <button type="button" className={styles.key} data-wide onClick={() => take(offer.smaller ?? 0)}>
              {text.smaller(`${offer.smaller} kg`)}
            </button>
          )}
          <button
            type="button"
            className={styles.key}
            data-wide
            onClick={() => {
              if (live.current === undefined || live.current.load !== undefined) actions.addStep({});
              setOther(true);
            }}
          >
            {text.other}
          </button>
        </div>
      )}
    </div>
  );
}

interface OtherLoadProps extends Pick<Props, 'live' | 'restriction'> {
  readonly onDone: () => void;
}

/**
 * A load of the OT's own: its step is there at once, so that what is typed is stored as it is typed. Above a restriction in force it
 * is lifted only with a reason, which is kept among what was asked during the test.
 */
function OtherLoad({ live: { live, timer, actions }, restriction, onDone }: OtherLoadProps) {
  const [why, setWhy] = useState('');
  const { current } = live;
  if (current === undefined) return null;
  const { load } = current;
  const above = load !== undefined && restriction !== undefined && load > restriction;
  const ready = load !== undefined && (!above || why.trim() !== '');
  const use = () => {
    if (!ready) return;
    if (above)
      actions.addTo(`${live.path}.promptNotes`, {
        prompt: 'aboveRestriction',
        decision: 'goOn',
        why: why.trim(),
        at: instantAt(Date.now()),
      });
    timer.start();
    onDone();
  };
  return (
    <div className={styles.stack}>
      <div className={styles.line}>
        <NumberEntry path={`${current.path}.load`} label={text.other} takesFocus onDone={use} />
        <button type="button" className={styles.key} data-main disabled={!ready} onClick={use}>
          {text.otherUse}
        </button>
      </div>
      {above ? (
        <label className={styles.stack}>
          <strong role="alert">
            {restriction > 0 ? text.above.title(`${restriction} kg`) : text.above.ruledOut}
          </strong>
          {text.above.why}
          <input
            type="text"
            className={styles.words}
            maxLength={300}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') use();
            }}
          />
        </label>
      ) : null}
    </div>
  );
}
