import { anyChecklist, checklistForm } from '../checklists/checklist-form.ts';
import { InstrumentKind, type RecordKind, type RecordSummary } from '../domain/records.ts';
import { activityAnalysis } from './declarations/activity-analysis.ts';
import { capacityEvaluation } from './declarations/capacity-evaluation.ts';
import { caseFile } from './declarations/case-file.ts';
import { client } from './declarations/client.ts';
import { consent } from './declarations/consent.ts';
import { energyDiary } from './declarations/energy-diary.ts';
import { equipmentItem } from './declarations/equipment-item.ts';
import { expertInstruction } from './declarations/expert-instruction.ts';
import { handlingAssessment } from './declarations/handling-assessment.ts';
import { homeVisit } from './declarations/home-visit.ts';
import { interview } from './declarations/interview.ts';
import { note } from './declarations/note.ts';
import { recommendation } from './declarations/recommendation.ts';
import { visit } from './declarations/visit.ts';
import { workstation } from './declarations/workstation.ts';
import type { Declaration } from './define.ts';
import { instrumentForm } from './instruments/registry.ts';

const declarations: Readonly<Record<Exclude<RecordKind, InstrumentKind>, Declaration>> = {
  client,
  caseFile,
  consent,
  visit,
  interview,
  activityAnalysis,
  capacityEvaluation,
  recommendation,
  note,
  energyDiary,
  equipmentItem,
  expertInstruction,
  homeVisit,
  workstation,
  handlingAssessment,
  checklist: anyChecklist,
};

/** What a record of this kind asks; of a checklist, what every checklist asks. */
export function declarationFor(kind: RecordKind): Declaration {
  return isInstrumentKind(kind) ? instrumentForm(kind).declaration : declarations[kind];
}

/** What this very record asks: a checklist, what the version holds that it was started with. */
export function declarationOf({ kind, checklist }: Pick<RecordSummary, 'kind' | 'checklist'>): Declaration {
  return checklist === undefined ? declarationFor(kind) : checklistForm(checklist);
}

export function isInstrumentKind(kind: RecordKind): kind is InstrumentKind {
  return InstrumentKind.safeParse(kind).success;
}
