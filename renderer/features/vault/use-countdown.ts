import { useEffect, useState } from 'react';
import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import { announce } from '../../client/announce.ts';

/** Counts whole seconds down to 0. Spoken at its start and at its end, not every second. */
export function useCountdown(): { readonly seconds: number; readonly start: (seconds: number) => void } {
  const [end, setEnd] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);

  useEffect(() => {
    if (end === null) return;
    const timer = setInterval(() => {
      const left = secondsUntil(end);
      setSeconds(left);
      if (left > 0) return;
      setEnd(null);
      announce(text.canTryAgain);
    }, 250);
    return () => clearInterval(timer);
  }, [end]);

  return {
    seconds,
    start: (wanted) => {
      const until = performance.now() + wanted * 1000;
      setEnd(until);
      setSeconds(secondsUntil(until));
      announce(text.waitSeconds(Math.ceil(wanted)));
    },
  };
}

/** Whole seconds from now, rounded up, never negative. */
function secondsUntil(end: number): number {
  return Math.max(0, Math.ceil((end - performance.now()) / 1000));
}
