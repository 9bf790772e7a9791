import type { Page } from '@playwright/test';
import type { OtwayApp } from '../../e2e/support/app.ts';

const givenNames =
  'Amira Bryn Chidi Dara Elif Farouk Greta Hamza Imogen Jonas Kavita Liam Maeve Nasrin Owen Priya Quentin Rosa Sunil Tamsin Uche Vera Wasim Xenia Yusuf Zofia'.split(
    ' ',
  );
const familyNames =
  'Abbott Bhatt Carrow Delaney Ekwueme Fairfax Grantham Hussain Ivers Jankowski Kaur Lindqvist Mbeki Norcross Okafor Penhaligon Quayle Rahman Sorensen Thackeray Underhill Venter Wolstenholme Xu Yeoman Zielinski'.split(
    ' ',
  );
const jobs =
  'Care assistant,Warehouse operative,Teacher,Bus driver,Staff nurse,Call handler,Carpenter,Baker,Software tester,Porter'.split(
    ',',
  );
const employers =
  'Harbourside Trust,Northgate Foods,Elm Primary,Kestrel Logistics,Bright Dental,Moor Timber'.split(',');
const words =
  'lifting reach shoulder rota stairs pallet noise keyboard fatigue pace break desk trolley supervisor grip phone shelf walking queue light'.split(
    ' ',
  );

interface CaseSeed {
  readonly clientName: string;
  readonly birthDate: string;
  readonly job: string;
  readonly employer: string;
  readonly note: string;
}

/** The case numbered `index`: the same on every run, and no two alike. */
export function caseSeed(index: number): CaseSeed {
  const pick = (list: readonly string[], step: number): string =>
    list[Math.floor(index / step) % list.length] ?? '';
  const year = 1950 + (index % 55);
  const month = String(1 + (index % 12)).padStart(2, '0');
  return {
    clientName: `${pick(givenNames, 1)} ${pick(familyNames, givenNames.length)} ${pick(familyNames, 7)}`,
    birthDate: `${year}-${month}-${String(1 + (index % 28)).padStart(2, '0')}`,
    job: pick(jobs, 3),
    employer: `${pick(employers, 5)} ${1 + (index % 40)}`,
    note: Array.from({ length: 60 }, (_, place) => pick(words, 1 + ((place * 7 + index) % 97))).join(' '),
  };
}

/**
 * Adds cases to the open vault through the page's port, as the screens would: case, job, employer and a note of 60 words.
 * @param from first index, included
 * @param to last index, excluded
 */
export async function addCases(otway: OtwayApp, from: number, to: number): Promise<void> {
  const batch = 250;
  for (let start = from; start < to; start += batch) {
    const seeds = Array.from({ length: Math.min(batch, to - start) }, (_, place) => caseSeed(start + place));
    await addBatch(otway.page, seeds);
  }
}

function addBatch(page: Page, seeds: readonly CaseSeed[]): Promise<void> {
  return page.evaluate(async (batch) => {
    const port = window.tappedPort;
    if (!port) throw new Error('no port');
    const waiting = new Map<number, (reply: { ok: boolean; value: unknown; error: unknown }) => void>();
    const receive = ({ data }: MessageEvent) => waiting.get(data?.id)?.(data);
    port.addEventListener('message', receive);
    let last = window.testMessage ?? 2_000_000_000;
    const call = (channel: string, payload: unknown) =>
      new Promise<unknown>((resolve, reject) => {
        last += 1;
        const id = last;
        waiting.set(id, ({ ok, value, error }) => {
          waiting.delete(id);
          if (ok) resolve(value);
          else reject(new Error(`${channel}: ${JSON.stringify(error)}`));
        });
        port.postMessage({ id, channel, payload });
      });
    const given = (path: string, typed: string) => ({ path, answer: { state: 'given', typed } });
    const add = async (seed: (typeof batch)[number]) => {
      const made = (await call('cases.create', {
        clientName: seed.clientName,
        birthDate: seed.birthDate,
      })) as {
        caseId: string;
      };
      const { records } = (await call('cases.get', made)) as { records: { id: string; kind: string }[] };
      const caseFile = records.find(({ kind }) => kind === 'caseFile');
      await call('records.save', {
        recordId: caseFile?.id,
        changes: [given('jobTitle', seed.job), given('employerName', seed.employer)],
        reason: null,
      });
      await call('records.create', {
        caseId: made.caseId,
        kind: 'note',
        parentId: null,
        initial: [given('text', seed.note)],
      });
    };
    try {
      // Several at once keep the line busy; the records process takes them one by one.
      for (let start = 0; start < batch.length; start += 25) {
        await Promise.all(batch.slice(start, start + 25).map(add));
      }
    } finally {
      port.removeEventListener('message', receive);
      window.testMessage = last;
    }
  }, seeds);
}
