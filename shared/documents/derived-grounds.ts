import type { RecordKind } from '../domain/records.ts';
import type { FindingKind } from '../reasoning/finding.ts';

/** Answers that a counted or worked-out sentence rests on, though none of them stands in it. */
export interface DerivedFrom {
  /** Matches the end of a part's id, its composer aside. */
  readonly slot: RegExp;
  readonly kinds: readonly RecordKind[];
  readonly path: RegExp;
  /** It counts what was found of this kind in such records: the answers behind that. */
  readonly finding?: FindingKind;
  /** It counts the photos. */
  readonly photos?: true;
}

const sides: readonly RecordKind[] = ['activityAnalysis', 'capacityEvaluation'];
const ability = /^(?:observedFunction|capacities)\..*\.(?:activity|demandId|limitKind|frequency)$/u;
const matched =
  /^(?:observedFunction|capacities)\..*\.(?:demandId|limitKind|frequency)$|^ratings\..*\.frequency$/u;

/** What counts, scores and summaries are made of. */
const derived: readonly DerivedFrom[] = [
  {
    slot: /\/match\/|^capacitySheet\/notTested|^capacityReport\/summary\/answer/u,
    kinds: sides,
    path: matched,
  },
  { slot: /\/summary\/notSeen$/u, kinds: ['activityAnalysis'], path: /^(?:notSeen|notTested|ratings\.)/u },
  { slot: /\/tasks\/accounted$/u, kinds: ['activityAnalysis'], path: /^shiftMinutes$|^tasks\..*\.minutes$/u },
  { slot: /^clientSummary\/can\//u, kinds: sides, path: ability },
  { slot: /^capacitySheet\/changes$/u, kinds: ['recommendation'], path: /^(?:action|demandIds)$/u },
  { slot: /\/recommend\/further$/u, kinds: ['recommendation'], path: /^action$/u },
  { slot: /\/conduct\/screen\//u, kinds: ['capacityEvaluation'], path: /^screen_/u },
  {
    slot: /\/conduct\/limits\//u,
    kinds: ['capacityEvaluation'],
    path: /^(?:exertion|age|restingHeartRate|limit)/iu,
  },
  { slot: /\/session\//u, kinds: ['capacityEvaluation'], path: /^(?:breaks|readings|symptoms|tests)\b/u },
  { slot: /^homeReport\/summary\/risks$/u, kinds: ['homeVisit'], path: /hazard|risk/iu, finding: 'hazard' },
  { slot: /^checklistReport\/scores\//u, kinds: ['checklist'], path: /./u },
  { slot: /^recordAccessPack\/contents\/photos$/u, kinds: [], path: /./u, photos: true },
  {
    slot: /^workstationReport\/(?:summary|before|work)\b/u,
    kinds: ['workstation'],
    path: /^(?:screen|keyboard|pointer|phone|desk|chair|software|environment|organisation|after)_|^tasks\..*\.share$/u,
  },
  {
    slot: /^workstationReport\/score\b/u,
    kinds: ['rosa', 'workstation'],
    path: /^(?!note$|date$|inReports$).+/u,
  },
  {
    slot: /^handlingReport\/summary\/scores$/u,
    kinds: ['nioshLift', 'reba'],
    path: /^(?!note$|date$|inReports$).+/u,
  },
];

/** What a part rests on beside what stands in it; undefined where its own words tell it. */
export function derivedFrom(partId: string): DerivedFrom | undefined {
  return derived.find(({ slot }) => slot.test(partId));
}

/** Whether a part tells a result of an instrument or a step towards it: it rests on all answers of that record. */
export function isWorkedOut(partId: string): boolean {
  return (
    /^[^/]+\/[^/]+\/(?:score|steps|measures|compared)\//u.test(partId) ||
    /^recordAccessPack\/record\/[^/]+\/parts\/result$/u.test(partId)
  );
}
