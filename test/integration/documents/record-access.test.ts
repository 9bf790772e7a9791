import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { v4 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { addRelease } from '../../../electron/storage/releases.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import type { HeldDecision, HeldItem } from '../../../shared/documents/held-decision.ts';
import { plainText } from '../../../shared/documents/walk.ts';
import { ownCopyPurpose, purposeNames } from '../../../shared/text/consent.ts';
import { ledgerGapText } from '../../../shared/text/ledger.ts';
import { recordAccessText } from '../../../shared/text/record-access.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { testPassphrase } from '../storage/support/context.ts';
import { given } from '../storage/support/desk.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { newRoom, type Room } from './support/room.ts';

let room: Room;
let folder: string;
let visitId: string;

beforeEach(() => {
  room = newRoom();
  folder = temporaryFolder();
  visitId = room.add('visit', [
    given('date', '16/03/2026'),
    given('riskPlan', 'Dog in the yard; ring the depot first'),
    given('missed', 'Forgot to measure the counter'),
    given('companion', 'Ruth Pemberton'),
  ]);
});

const copy = () => ({ caseId: room.caseId, kind: 'recordAccessPack' as const });
const composed = async () => room.handlers['documents.compose'](copy());

async function itemWith(words: string): Promise<HeldItem> {
  const { held } = await composed();
  const item = held.find((one) => `${one.place} ${one.words}`.includes(words));
  if (item === undefined) throw new Error(`nothing held says “${words}”`);
  return item;
}

async function decide(words: string, decision: HeldDecision): Promise<unknown> {
  const { id } = await itemWith(words);
  return room.handlers['documents.takeStep']({ ...copy(), taken: { kind: 'decided', item: id, decision } });
}

async function decideRest(): Promise<void> {
  const { held } = await composed();
  for (const { id, decided } of held)
    if (decided === null)
      await room.handlers['documents.takeStep']({
        ...copy(),
        taken: { kind: 'decided', item: id, decision: left('thirdParty') },
      });
}

const include: HeldDecision = { choice: 'include' };

function left(ground: 'thirdParty' | 'seriousHarm' | 'notAboutClient' | 'crime', named = true): HeldDecision {
  return { choice: 'leaveOut', ground, reason: 'Looked at with my supervisor.', named };
}

async function send(): Promise<string> {
  const place = v4();
  const file = path.join(folder, `${place}.pdf`);
  room.context.places.add(place, file);
  await room.handlers['documents.export']({
    ...copy(),
    recipient: 'Sarah Levy',
    purpose: ownCopyPurpose,
    copy: 'unsigned',
    unsignedReason: 'A draft for her.',
    agreed: true,
    place,
    operation: v4(),
  });
  return new PdfFile(new Uint8Array(readFileSync(file))).text().replace(/\s+/g, ' ');
}

it('does not leave and is not signed while anything waits for a decision, and the message lists where', async () => {
  const refused = {
    code: 'document-incomplete',
    message: expect.stringMatching(/Decide first .*Visit \(3\)/) as string,
  };
  await expect(send()).rejects.toMatchObject(refused);
  const sign = room.handlers['documents.sign']({
    ...copy(),
    passphrase: testPassphrase,
    certificate: null,
    operation: v4(),
  });
  await expect(sign).rejects.toMatchObject(refused);
  expect(readdirSync(folder)).toEqual([]);
});

it('holds an internal note once it was included, and nothing of what was left out', async () => {
  await decide('Forgot to measure', include);
  await decideRest();
  const said = await send();
  expect(said).toContain('Forgot to measure the counter');
  expect(said).not.toMatch(/Pemberton|Quill|Dog in the yard/);
  expect(said).toContain(recordAccessText.groundsTitle);
});

it('names somebody else where that was decided, and the last look at the file lets that name pass', async () => {
  await decide('Pemberton', include);
  await decideRest();
  const said = await send();
  expect(said).toContain('Ruth Pemberton');
  expect(said).not.toMatch(/Quill|Forgot to measure/);
});

it('asks again where the words have changed since', async () => {
  await decide('Forgot to measure', include);
  expect((await itemWith('Forgot to measure')).decided).toMatchObject({ decision: include });
  const changes = [given('missed', 'Forgot to measure the counter; he was drunk')];
  saveAnswers(room.desk.work(), { recordId: visitId, changes, reason: null });
  expect((await itemWith('he was drunk')).decided).toBeNull();
  expect(JSON.stringify((await composed()).tree)).not.toContain('Forgot to measure');
});

it('never prints the plan for working alone: it can be left out only', async () => {
  expect(await itemWith('Dog in the yard')).toMatchObject({ neverPrinted: true });
  await expect(decide('Dog in the yard', include)).rejects.toMatchObject({
    code: 'ledger-step',
    message: ledgerGapText.neverPrinted,
  });
});

it('keeps silent about serious harm, and about any ground that the OT will not have named', async () => {
  const { held } = await composed();
  for (const { id } of held)
    await room.handlers['documents.takeStep']({
      ...copy(),
      taken: { kind: 'decided', item: id, decision: left('seriousHarm') },
    });
  expect(JSON.stringify((await composed()).tree)).not.toContain(recordAccessText.groundsTitle);
  await decide('Pemberton', left('thirdParty', false));
  expect(JSON.stringify((await composed()).tree)).not.toContain(recordAccessText.groundsTitle);
  await decide('Forgot to measure', left('notAboutClient'));
  const told = JSON.stringify((await composed()).tree);
  expect(told).toContain(recordAccessText.groundsTold.notAboutClient);
  expect(told).not.toContain(recordAccessText.groundsTold.thirdParty);
});

it('keeps what was decided for the copy that follows a signed one', async () => {
  await decide('Forgot to measure', include);
  await decideRest();
  await room.handlers['documents.takeStep']({ ...copy(), taken: { kind: 'checked' } });
  await room.handlers['documents.sign']({
    ...copy(),
    passphrase: testPassphrase,
    certificate: null,
    operation: v4(),
  });
  await room.handlers['documents.newVersion']({ ...copy(), reason: 'She asked again.' });
  expect((await itemWith('Forgot to measure')).decided).toMatchObject({ decision: include });
});

it('does not hold back what a health professional wrote for the client, named in the record', async () => {
  room.add('note', [given('text', 'Dr Anil Sood, hand surgeon, wrote that the graft has healed')]);
  expect(JSON.stringify((await composed()).tree)).toContain('Dr Anil Sood');
});

describe('who was sent what', () => {
  const ground = {
    reason: 'riskOfHarm',
    authority: null,
    authorityDate: null,
    advice: 'The safeguarding lead',
    least: 'The facts alone',
  };
  const leave = (other: Partial<Parameters<typeof addRelease>[1]>) =>
    addRelease(
      room.desk.work(),
      {
        caseId: room.caseId,
        documentKind: 'gpWorkLetter',
        format: 'pdf',
        reference: 'T-0001-G1',
        recipient: 'Westgate Surgery',
        purpose: purposeNames.treatment,
        consentId: null,
        digest: 'a'.repeat(64),
        pages: 1,
        withheld: 0,
        versionId: null,
        mark: 'final',
        channel: 'post',
        unsignedReason: '',
        agreedTo: null,
        lawfulGround: null,
        contactReason: '',
        template: null,
        ...other,
      },
      new Uint8Array([1]),
    );
  const toldIn = async () => {
    const { blocks } = (await composed()).tree;
    const found = blocks.find(({ id }) => id.endsWith('/givenOut/table'));
    if (found?.kind !== 'table') return null;
    return found.rows
      .flatMap(({ cells }) => cells.map(({ runs }) => plainText(runs)))
      .join(' ')
      .replaceAll('\n', ' ');
  };

  it('stands at the end of the copy, the first first', async () => {
    expect(await toldIn()).toBeNull();
    leave({});
    leave({
      documentKind: 'recommendationLetter',
      reference: 'T-0001-L2',
      recipient: 'Priya Nair',
      channel: null,
      format: 'paper',
    });
    leave({ documentKind: 'gpLetter', reference: 'T-0001-U3', lawfulGround: { ...ground, notTold: null } });
    const told = await toldIn();
    expect(told).toMatch(/GP letter about work, T-0001-G1.*Westgate Surgery.*by post/);
    expect(told).toMatch(/T-0001-G1.*Recommendation letter, T-0001-L2.*Priya Nair.*on paper.*T-0001-U3/);
  });

  it('leaves it to the OT whether what the client was not told of stands there', async () => {
    leave({ documentKind: 'gpLetter', lawfulGround: { ...ground, notTold: 'It could bring him here.' } });
    leave({ documentKind: 'gpLetter', reference: 'T-0001-U9', lawfulGround: { ...ground, notTold: '' } });
    expect(await toldIn()).toBeNull();
    const [item, other] = (await composed()).held.filter(({ place }) =>
      place.startsWith(recordAccessText.givenOut),
    );
    expect(item).toMatchObject({ words: expect.stringContaining('T-0001-G1'), decided: null });
    expect(item?.why).toBe(recordAccessText.held.untold);
    expect(other?.words).toContain('T-0001-U9');
    await decide('T-0001-G1', left('crime'));
    expect(await toldIn()).toBeNull();
    expect(JSON.stringify((await composed()).tree)).not.toContain(recordAccessText.givenOut);
    await decide('T-0001-U9', include);
    expect(await toldIn()).toMatch(/^(?!.*T-0001-G1).*T-0001-U9/u);
  });

  it('tells nothing of a lawful ground that the client was not told of, unless the OT decides so', async () => {
    const ground = (recipient: string, told: string) =>
      room.add('consent', [
        given('scope', 'exception'),
        given('recipient', recipient),
        given('audience', 'gp'),
        given('ground', 'riskOfHarm'),
        given('groundReason', `Feared for her at home, says ${recipient}`),
        given('groundTold', told),
        given('from', '12/03/2026'),
      ]);
    ground('Dr Known', 'told');
    ground('Dr Quiet', 'notTold');
    const said = async () => JSON.stringify((await composed()).tree);
    expect(await said()).toContain('Feared for her at home, says Dr Known');
    expect(await said()).not.toContain('Dr Quiet');
    expect((await itemWith('Dr Quiet')).why).toBe(recordAccessText.held.untold);
    await decide('Dr Quiet', include);
    expect(await said()).toContain('Feared for her at home, says Dr Quiet');
  });

  it('tells nothing of an expert’s report, or of copies of the record', async () => {
    leave({ documentKind: 'expertReport' });
    leave({ documentKind: 'recordAccessPack', purpose: ownCopyPurpose, recipient: 'Sarah Levy' });
    expect(await toldIn()).toBeNull();
  });
});
