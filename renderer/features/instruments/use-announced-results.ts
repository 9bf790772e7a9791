import { useEffect, useRef } from 'react';
import { headlineWords } from '../../../shared/text/instruments/results.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { announce } from '../../client/announce.ts';
import { missingAnswers } from './answer-paths.ts';
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

/** Each reading in a few words: its result, or how much is still needed. */
export function resultWords({ heldBack, readings }: Results): readonly string[] {
  if (heldBack !== null) return [heldBack];
  return readings.map((assessed) => {
    const { reading, assessment } = assessed;
    const { paths, others } = missingAnswers(assessed);
    const told =
      assessment.status === 'scored'
        ? headlineWords(assessment.explanation)
        : paths.length + others > 0
          ? text.missing(paths.length + others)
          : text.toCheck;
    return reading.title === null ? told : `${reading.title}: ${told}`;
  });
}
