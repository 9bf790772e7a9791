import { useEffect, useRef } from 'react';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { announce } from '../../client/announce.ts';
import { resultWords } from '../../components/results/result-words.ts';
import type { Results } from './use-results.ts';

/** How long the answers must rest before a changed result is spoken, in milliseconds. */
const pause = 1500;

/** Tells a screen reader of a changed result once the typing pauses; what was there when the page opened is not repeated. */
export function useAnnouncedResults(results: Results): void {
  const words = resultWords(results).join('. ');
  const spoken = useRef(words);
  useEffect(() => {
    if (spoken.current === words) return undefined;
    const timer = setTimeout(() => {
      spoken.current = words;
      announce(text.spoken(words));
    }, pause);
    return () => clearTimeout(timer);
  }, [words]);
}
