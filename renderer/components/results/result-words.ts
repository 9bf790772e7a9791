import type {
  AssessedReading,
  RecordResults,
} from '../../../shared/assessments/instruments/score-readings.ts';
import { headlineWords } from '../../../shared/text/instruments/results.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { missingAnswers } from './answer-paths.ts';

/** Each reading in a few words: its result, or how much is still needed. */
export function resultWords({ heldBack, readings }: RecordResults): readonly string[] {
  if (heldBack !== null) return [heldBack];
  return readings.map((assessed) => {
    const { reading, assessment } = assessed;
    const told =
      assessment.status === 'scored' ? headlineWords(assessment.explanation) : stillNeeded(assessed);
    return capitalised(reading.title === null ? told : `${reading.title}: ${told}`);
  });
}

/** What an incomplete reading waits for, in words. */
export function stillNeeded(assessed: AssessedReading): string {
  const count = missingAnswers(assessed).length;
  return count === 0 ? text.toCheck : text.missing(count);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
