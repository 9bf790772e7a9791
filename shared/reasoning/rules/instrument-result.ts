import type { InstrumentForm, ScoredReading } from '../../assessments/instruments/form.ts';
import { scoredReadings, shownOnly } from '../../assessments/instruments/score-readings.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { AnswerPath } from '../../domain/answers.ts';
import { writtenDate } from '../../domain/calendar.ts';
import { midSentence } from '../../text/findings.ts';
import { headlineWords, resultText } from '../../text/instruments/results.ts';
import type { Confidence, Finding, FindingRule } from '../finding.ts';

const ruleId = 'instrumentResult';

type Scoring = Pick<InstrumentForm, 'readings' | 'heldBack' | 'meaning' | 'sensitivity'>;

/**
 * What each result of an instrument means for the case; nothing while it is incomplete or held back. Its statement names the test and
 * its score, which readers at work never get: to them it is at least clinical, and shows only its effect on work.
 */
export function instrumentResult(title: string, form: Scoring): FindingRule {
  return {
    id: ruleId,
    find: (record) => {
      if (form.meaning === undefined) return [];
      const shown = shownOnly(record);
      return scoredReadings(form, record).flatMap((reading) => {
        const meaning = form.meaning?.(reading) ?? null;
        const { headline, band } = reading.explanation;
        if (meaning === null || (headline.value === null && band === null)) return [];
        const inputs = [...new Set(Object.values(reading.paths))].filter((path) => path in shown.answers);
        return {
          kind: meaning.kind,
          subject: reading.id,
          statement: resultText.statement(
            aboutWords(title, shown, reading),
            headlineWords(reading.explanation),
          ),
          ...(meaning.functionalEffect === null
            ? {}
            : { functionalEffect: effectWords(form, shown, meaning.functionalEffect) }),
          confidence: confidenceIn(shown, inputs),
          sensitivity: 'clinical',
          evidence: [...inputs, 'date', 'subject'],
        };
      });
    },
  };
}

/** Whether a finding is the result of an instrument. */
export function isInstrumentResult({ id }: Pick<Finding, 'id'>): boolean {
  return id.split('/')[1] === ruleId;
}

/** The effect on work, led by the task or workplace that it is about; what was done with a person names no occasion. */
function effectWords({ sensitivity }: Scoring, record: RecordView, effect: string): string {
  const subject = subjectOf(record);
  if (sensitivity !== 'function' || subject === undefined) return effect;
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}: ${midSentence(effect)}`;
}

function subjectOf(record: RecordView): string | undefined {
  return record.text('subject')?.trim().replace(/\.$/u, '');
}

function aboutWords(title: string, record: RecordView, reading: ScoredReading): readonly string[] {
  const subject = subjectOf(record);
  const date = record.text('date');
  return [
    title,
    ...(reading.title === null ? [] : [reading.title.charAt(0).toLowerCase() + reading.title.slice(1)]),
    ...(subject === undefined ? [] : [subject]),
    ...(date === undefined ? [] : [writtenDate(date)]),
  ];
}

/** Measured throughout is trusted most; one person's account least. */
function confidenceIn(record: RecordView, inputs: readonly AnswerPath[]): Confidence {
  const sources = inputs.map((path) => record.answer(path)?.source);
  if (sources.every((source) => source === 'measured')) return 'high';
  return sources.every((source) => source === 'client' || source === 'manager') ? 'low' : 'medium';
}
