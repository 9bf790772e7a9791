import type { Id } from '../../../shared/domain/ids.ts';
import type { Channel } from '../../../shared/domain/practitioner.ts';
import type { Audience } from '../../../shared/domain/sensitivity.ts';
import { createStore } from '../../client/store.ts';
import type { BatchFormat } from './batch-people.ts';

/** What has been chosen of a batch; kept while a case is open, so that coming back shows the same. */
interface BatchChoice {
  /** The template of the letter; null for the first of all. */
  readonly template: string | null;
  /** The reader; null for the first of the letter's readers. */
  readonly audience: Audience | null;
  readonly format: BatchFormat;
  readonly channel: Channel | undefined;
  readonly query: string;
  readonly ticked: ReadonlySet<Id>;
  /** What was confirmed, by `confirmationOf`. */
  readonly confirmed: ReadonlySet<string>;
  /** The consent chosen of several, by case. */
  readonly consents: ReadonlyMap<Id, Id>;
}

export const batchChoice = createStore<BatchChoice>({
  template: null,
  audience: null,
  format: 'pdf',
  channel: undefined,
  query: '',
  ticked: new Set(),
  confirmed: new Set(),
  consents: new Map(),
});

/** Changes some of what has been chosen. */
export function choose(change: Partial<BatchChoice>): void {
  batchChoice.set({ ...batchChoice.get(), ...change });
}

/** Takes people into the choice, or out of it. */
export function tick(caseIds: readonly Id[], on: boolean): void {
  choose({ ticked: changed(batchChoice.get().ticked, caseIds, on) });
}

/** Keeps, or takes back, what was confirmed of one person's consent. */
export function confirm(confirmation: string, on: boolean): void {
  choose({ confirmed: changed(batchChoice.get().confirmed, [confirmation], on) });
}

/** Chooses one of the consents under which a person's letter may go. */
export function chooseConsent(caseId: Id, consentId: Id): void {
  choose({ consents: new Map(batchChoice.get().consents).set(caseId, consentId) });
}

function changed(all: ReadonlySet<string>, some: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(all);
  for (const one of some) {
    if (on) next.add(one);
    else next.delete(one);
  }
  return next;
}
