import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { checksOf, composeDocument, composeWhole } from '../../../shared/documents/compose.ts';
import { sentencesOf } from '../../../shared/documents/edits.ts';
import { type Part, partsOf } from '../../../shared/documents/parts.ts';
import { readerFor, readersOf } from '../../../shared/documents/readers.ts';
import { stalenessOf } from '../../../shared/documents/staleness.ts';
import { recordsOf } from '../../../shared/documents/terms.ts';
import { groundsOf } from '../../../shared/documents/trace.ts';
import { type BlockEdit, DocumentKind } from '../../../shared/documents/tree.ts';
import type { CaseData } from '../../../shared/domain/case-data.ts';
import type { RecordKind } from '../../../shared/domain/records.ts';
import { given, newDesk } from '../storage/support/desk.ts';

const at = '2026-03-21T10:00:00.000Z';

interface Measurement {
  readonly kind: RecordKind;
  readonly path: RegExp;
  readonly value: string;
  /** The documents that tell it, or something that is worked out from it. */
  readonly documents: readonly DocumentKind[];
}

const measurements: Readonly<Record<string, Measurement>> = {
  'the load of a lift': {
    kind: 'activityAnalysis',
    path: /lift_floor_waist\.amount_mass$/,
    value: '17.5',
    documents: ['activityReport', 'capacityReport', 'recordAccessPack'],
  },
  'the weight of a step': {
    kind: 'activityAnalysis',
    path: /^tasks\..*\.steps\..*\.load$/,
    value: '17.5',
    documents: ['activityReport', 'recordAccessPack'],
  },
  'the minutes of a task': {
    kind: 'activityAnalysis',
    path: /^tasks\..*\.minutes$/,
    value: '140',
    documents: [
      'accessToWorkLetter',
      'activityReport',
      'caseLetter',
      'employerReport',
      'initialReport',
      'recordAccessPack',
    ],
  },
  'what was typed without a break': {
    kind: 'activityAnalysis',
    path: /^observedFunction\..*\.duration$/,
    value: '31',
    documents: ['clientSummary', 'employerReport', 'initialReport', 'recordAccessPack'],
  },
  'a grip reading': {
    kind: 'grip',
    path: /^right2$/,
    value: '44',
    documents: ['initialReport', 'instrumentResults', 'capacityReport', 'recordAccessPack'],
  },
  'an angle of the wrist': {
    kind: 'rula',
    path: /^rightWristFlexExtDeg$/,
    value: '5',
    documents: ['activityReport', 'initialReport', 'instrumentResults', 'recordAccessPack'],
  },
  'a load in a test': {
    kind: 'capacityEvaluation',
    path: /^tests\..*\.steps\..*\.load$/,
    value: '2.8',
    documents: ['capacityReport', 'recordAccessPack'],
  },
  'the height of a desk': {
    kind: 'workstation',
    path: /^dim_deskHeight$/,
    value: '735',
    documents: ['workstationReport', 'recordAccessPack'],
  },
  'the clear width of a door': {
    kind: 'homeVisit',
    path: /\.doors\..*\.clear$/,
    value: '690',
    documents: ['homeReport', 'recordAccessPack'],
  },
};

function inputFor(data: CaseData, kind: DocumentKind) {
  const [audience] = readersOf[kind];
  return { data, kind, audience, date: '2026-03-21', reference: 'RH-0001-R1', mark: 'draft' } as const;
}

function changing({ kind, path: pattern, value }: Measurement) {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
  const before = loadCaseData(desk.database, caseId);
  for (const record of recordsOf(before).filter(({ declaration }) => declaration.kind === kind)) {
    const found = Object.keys(record.answers).findLast(
      (one) => pattern.test(one) && record.number(one) !== undefined,
    );
    if (found === undefined) continue;
    saveAnswers(desk.work(), { recordId: record.recordId, changes: [given(found, value)], reason: null });
    return {
      before,
      after: loadCaseData(desk.database, caseId),
      recordId: record.recordId,
      answerPath: found,
    };
  }
  throw new Error(`the sample has no ${kind} with ${pattern.source}`);
}

/** The readers that see most and least of a document. */
function readersFor(kind: DocumentKind) {
  const [first] = readersOf[kind];
  return new Set([first, readerFor(kind, 'clinician')]);
}

test.each(Object.entries(measurements))(
  'changing %s flags each sentence, document and letter that rested on it, and no other',
  (_name, measurement) => {
    const { before, after, recordId, answerPath } = changing(measurement);
    const rests = (part: Part) =>
      groundsOf(part, before).some((one) => one.recordId === recordId && one.path === answerPath);
    const flagged = new Set<DocumentKind>();
    for (const kind of DocumentKind.options)
      for (const audience of readersFor(kind)) {
        const from = (data: CaseData) => ({ ...inputFor(data, kind), audience });
        const was = composeDocument(from(before), []);
        const now = composeDocument(from(after), []);
        const { changed, gone, added } = stalenessOf(was.tree, now);
        const stale = new Set([...changed, ...gone]);
        if (stale.size + added.length > 0) flagged.add(kind);
        // Whatever reads otherwise now is shown as resting on the measurement, so that nobody wonders why.
        const surprising = partsOf(was.tree).filter((part) => stale.has(part.id) && !rests(part));
        expect(surprising.map(({ text }) => text)).toEqual([]);

        // The OT's own sentences are flagged where what was composed in their place reads otherwise, and nowhere else.
        const sentences = sentencesOf(composeWhole(from(before)).tree);
        const edits = sentences.map(
          ({ blockId, text, digest }): BlockEdit => ({ blockId, text: `${text} So I found.`, digest, at }),
        );
        const later = new Map(
          sentencesOf(composeWhole(from(after)).tree).map((one) => [one.blockId, one.text]),
        );
        const moved = sentences.filter(({ blockId, text }) => later.get(blockId) !== text);
        const rewritten = composeDocument(from(after), edits);
        const told = checksOf(from(after), edits, rewritten).filter((one) => one.kind === 'stale');
        const lost = rewritten.tray.map(({ blockId }) => blockId);
        expect(new Set([...told.flatMap(({ blockId }) => blockId ?? []), ...lost])).toEqual(
          new Set(moved.map(({ blockId }) => blockId)),
        );
        expect(told).toHaveLength(moved.length);
      }
    expect([...flagged].toSorted()).toEqual([...measurement.documents].toSorted());
  },
);
