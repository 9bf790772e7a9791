import { expect, test } from 'vitest';
import { activityAnalysis } from '../../../../shared/assessments/declarations/activity-analysis.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import type { Answer } from '../../../../shared/domain/answers.ts';
import { startFromLibrary } from '../../../../shared/library/start.ts';
import { libraryText } from '../../../../shared/text/library.ts';
import { recordId, sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

/** An analysis in which nothing was seen: all of it comes from a job of the library. */
function fromLibrary(): RecordView {
  let made = 0;
  const changes = startFromLibrary(
    {
      shiftMinutes: 420,
      tasks: ['tasks-1'],
      'tasks.tasks-1.name': 'Load the cage',
      'tasks.tasks-1.minutes': 120,
      'tasks.tasks-1.essential': 'essential',
      'tasks.tasks-1.steps': ['steps-1'],
      'tasks.tasks-1.steps.steps-1.what': 'Lift parcels',
      'tasks.tasks-1.steps.steps-1.load': 12.5,
      'ratings.tasks-1.lift_floor_waist.frequency': 'frequent',
      'ratings.tasks-1.lift_floor_waist.amount_mass': 12.5,
      'ratings.tasks-1.time_pressure.level': '3',
      tools: ['tools-1'],
      'tools.tools-1.name': 'Scanner',
      'tools.tools-1.weight': 0.4,
    },
    activityAnalysis,
    () => {
      made += 1;
      return recordId(90 + made);
    },
  );
  const answers = changes.map(({ path, answer }): [string, Answer] => [
    path,
    {
      state: 'given',
      value: answer?.typed ?? '',
      ...(answer?.source && { source: answer.source }),
      by: 'Robin Hale',
      at: '2026-03-21T09:00:00.000Z',
    },
  ]);
  return new RecordView(recordId(5), activityAnalysis, Object.fromEntries(answers));
}

test.each(['activityReport', 'employerReport'] as const)(
  'what nobody has seen is printed as the library’s in the %s, never as observed',
  (kind) => {
    const data = { ...sampleCaseData(), analyses: [fromLibrary()], findings: [], evaluations: [] };
    const composed = composeDocument(
      { data, kind, audience: 'employer', date: '2026-03-21', reference: 'AH-0007-R1', mark: 'draft' },
      [],
    );
    const text = printedTexts(composed.tree)
      .map((one) => one.text)
      .join('\n');
    const marks = text.match(/library, not observed/gi) ?? [];
    expect(marks.length).toBeGreaterThanOrEqual(kind === 'activityReport' ? 6 : 2);
    // A source stands in a cell or a line of its own, or before its confidence.
    expect(text).not.toMatch(/^(observed|measured)$|^(observed|measured); |, (observed|measured)\b/im);
    expect(composed.missing).toContain(libraryText.unconfirmed(11));
  },
);
