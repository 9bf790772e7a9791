import type { Page } from '@playwright/test';
import type { OtwayApp } from './app';
import { tapRecords } from './calls';
import { goToRoom } from './case-pages';

export const practitioner = {
  name: 'Imogen Ashworth',
  postNominals: 'BSc (Hons) OT',
  hcpcNumber: 'OT00000',
  clinic: 'Fernhollow Occupational Therapy',
  letterheadLines: ['12 Fernhollow Lane, Ashby'],
  casePrefix: 'FH',
};
export const passphrase = 'kettle marmalade viaduct sparrow';

/** A call that must succeed. */
export type Ask = <T = unknown>(channel: string, payload: unknown) => Promise<T>;

/** What a test starts from: an open vault with one case. */
export interface Desk {
  readonly caseId: string;
  readonly ask: Ask;
}

/** Calls through the window's own line to the records. */
export async function askThrough(page: Page): Promise<Ask> {
  const call = await tapRecords(page);
  return async <T>(channel: string, payload: unknown) => {
    const reply = await call(channel, payload);
    if (!reply.ok) throw new Error(`${channel}: ${reply.error.problem}`);
    return reply.value as T;
  };
}

/**
 * Makes a vault with one case, past the screens, and leaves the window at the list of cases. `prepare` adds records before the
 * screens read them.
 */
export async function openDesk(
  otway: OtwayApp,
  prepare: (desk: Desk) => Promise<void> = async () => undefined,
): Promise<Desk> {
  const ask = await askThrough(otway.page);
  await ask('vault.create', { practitioner, passphrase });
  const { caseId } = await ask<{ caseId: string }>('cases.create', {
    clientName: 'Rosalind Achterberg',
    birthDate: '1979-04-12',
  });
  const desk = { caseId, ask };
  await prepare(desk);
  await otway.page.reload();
  return desk;
}

/** Opens a part of the case from the list of cases. */
export async function openRoom(page: Page, room: string): Promise<void> {
  await page.getByRole('link', { name: /Rosalind Achterberg/ }).click();
  await goToRoom(page, room);
}

/** An answer as the window sends it. */
export function given(path: string, typed: string | number | string[], source?: string) {
  return { path, answer: { state: 'given', typed, ...(source === undefined ? {} : { source }) } };
}

/** Adds a record to the case; gives its id. */
export async function addRecord(
  { ask, caseId }: Desk,
  kind: string,
  parentId: string | null,
  initial: readonly ReturnType<typeof given>[],
): Promise<string> {
  const { record } = await ask<{ record: { id: string } }>('records.create', {
    caseId,
    kind,
    parentId,
    initial,
  });
  return record.id;
}
