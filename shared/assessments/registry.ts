import type { RecordKind } from '../domain/records.ts';
import { activityAnalysis } from './declarations/activity-analysis.ts';
import { caseFile } from './declarations/case-file.ts';
import { client } from './declarations/client.ts';
import { consent } from './declarations/consent.ts';
import { note } from './declarations/note.ts';
import { recommendation } from './declarations/recommendation.ts';
import { visit } from './declarations/visit.ts';
import type { Declaration } from './define.ts';

const declarations: Readonly<Record<RecordKind, Declaration>> = {
  client,
  caseFile,
  consent,
  visit,
  activityAnalysis,
  recommendation,
  note,
};

/** What a record of this kind asks. */
export function declarationFor(kind: RecordKind): Declaration {
  return declarations[kind];
}
