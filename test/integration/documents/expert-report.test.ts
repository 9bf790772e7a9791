import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { v4 } from 'uuid';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { goesUnderInstruction, writtenTo } from '../../../shared/documents/corrections/correction.ts';
import { legalWordingOf } from '../../../shared/documents/legal-wording.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { ownCopyPurpose } from '../../../shared/text/consent.ts';
import { correctionText } from '../../../shared/text/correction.ts';
import { expertReportText as words } from '../../../shared/text/expert-report.ts';
import { caseWithExpert, expertAnswers } from '../../fixtures/documents/expert-instruction.ts';
import { printDocument } from '../../fixtures/documents/print.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { squeeze } from '../../fixtures/documents/squeeze.ts';
import { testPassphrase } from '../storage/support/context.ts';
import { given } from '../storage/support/desk.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { newRoom, operation } from './support/room.ts';

/** The words that run on over the pages, without their feet and marks. */
const running = (text: string) =>
  text.replace(/\s+/gu, ' ').replace(/Reference \S+ Draft Page \d+ of \d+ \f?\s?(?:Draft )?/gu, '');

test('the report prints whole, with numbered pages and paragraphs and the statement of truth in the words of the law', async () => {
  const { pages, text } = await printDocument({
    data: caseWithExpert(),
    kind: 'expertReport',
    audience: 'court',
    date: '2026-03-21',
    reference: 'AH-0007-X1',
    mark: 'draft',
  });
  expect(pages).toBeGreaterThan(3);
  expect(pages).toBeLessThanOrEqual(8);
  for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Page ${page} of ${pages}`);
  expect(running(text)).toContain(legalWordingOf('civil').text ?? '?');
  expect(text).toContain('10. Opinion');
  expect(text).toContain('Appendix C: Aids and equipment');
  expect(text).toContain('The County Court at Halifax');
});

/** The consent to be examined, on which the report rests. */
const examined = [given('scope', 'assess'), given('from', '01/03/2026'), given('howGiven', 'written')];

/** What the OT types for these stored answers. */
function typed(without: readonly string[] = []): FieldChange[] {
  return Object.entries(expertAnswers)
    .filter(([at]) => !without.includes(at))
    .map(([at, value]) => {
      if (typeof value === 'number') return given(at, String(value));
      if (typeof value !== 'string') return given(at, [...(value as readonly string[])]);
      return given(at, value.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3/$2/$1'));
    });
}

describe('releasing an expert report', () => {
  const token = '0b1f9f63-6f3a-4d0e-8c59-0a2b6f1d4c22';
  let folder: string;
  beforeEach(() => {
    folder = temporaryFolder();
  });

  async function releasing({
    without = [],
    consent = [],
    recipient = 'Harriet Osei',
    purpose = words.purpose as string,
  }: {
    without?: readonly string[];
    consent?: readonly FieldChange[];
    recipient?: string;
    purpose?: string;
  }) {
    const room = newRoom();
    const consentId = room.add('consent', examined);
    saveAnswers(room.desk.work(), { recordId: consentId, changes: [...consent], reason: null });
    room.add('expertInstruction', typed(without));
    room.context.places.add(token, path.join(folder, 'report.pdf'));
    const asked = room.handlers['documents.export']({
      caseId: room.caseId,
      kind: 'expertReport',
      recipient,
      purpose,
      unsignedReason: 'Asked for at once',
      place: token,
      operation,
    });
    return { release: await asked, consentId, room };
  }

  it('goes to the instructing person by name, whole, and rests on the consent to be examined', async () => {
    const { release, consentId } = await releasing({});
    expect(release).toMatchObject({ recipient: 'Harriet Osei', consentId, withheld: 0 });
    const file = new PdfFile(readFileSync(path.join(folder, 'report.pdf')));
    expect(running(file.text())).toContain(legalWordingOf('civil').text ?? '?');
  });

  it.each([
    [['conclusions'], words.required.conclusions],
    [['facts.f2.basis'], words.required.ownKnowledge],
    [['tests.t2.byQualifications'], words.required.tests],
    [['duty'], words.required.duty],
  ])('does not leave without %s, and says what is missing', async (without, part) => {
    await expect(releasing({ without })).rejects.toMatchObject({
      code: 'expert-report-incomplete',
      shape: { problem: expect.stringContaining(part) },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names as many parts as there is room for', async () => {
    const left = Object.keys(expertAnswers).filter((at) => at !== 'jurisdiction');
    const error = await releasing({ without: left }).catch((thrown: unknown) => thrown);
    const { problem } = (error as { shape: { problem: string } }).shape;
    expect(problem.length).toBeLessThanOrEqual(500);
    expect(problem).toMatch(/and \d+ more\.$/u);
  });

  it.each([
    ['to anyone else', { recipient: 'Dana Okafor' }],
    ['for another purpose', { purpose: 'adjustments' }],
  ])('does not leave %s', async (_, change) => {
    await expect(releasing(change)).rejects.toMatchObject({ code: 'no-release-consent' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not leave once the client withdrew', async () => {
    const consent = [given('withdrawnOn', '02/03/2026')];
    await expect(releasing({ consent })).rejects.toMatchObject({ code: 'expert-report-incomplete' });
  });

  it('does not leave where the words of the law are not confirmed', async () => {
    const room = newRoom();
    room.add('consent', examined);
    const changes = typed(['jurisdiction']);
    room.add('expertInstruction', [...changes, given('jurisdiction', 'family')]);
    room.context.places.add(token, path.join(folder, 'report.pdf'));
    const asked = room.handlers['documents.export']({
      caseId: room.caseId,
      kind: 'expertReport',
      recipient: 'Harriet Osei',
      purpose: words.purpose,
      unsignedReason: 'Asked for at once',
      place: token,
      operation,
    });
    await expect(asked).rejects.toMatchObject({
      shape: { problem: expect.stringContaining(legalWordingOf('family').rule) },
    });
  });
});

describe('the ledger of an expert report', () => {
  const written = (without: readonly string[] = []) => {
    const room = newRoom();
    room.add('consent', examined);
    room.add('expertInstruction', typed(without));
    return { ...room, choice: { caseId: room.caseId, kind: 'expertReport' as const } };
  };

  function sign({ handlers, choice }: ReturnType<typeof written>) {
    for (const taken of [
      { kind: 'checked' },
      { kind: 'skipped', step: 'secondRead', reason: 'Nobody else at hand' },
    ] as const)
      handlers['documents.takeStep']({ ...choice, taken });
    return handlers['documents.sign']({
      ...choice,
      passphrase: testPassphrase,
      certificate: null,
      operation,
    });
  }

  it('is not signed without a part that it must have, which it names', async () => {
    const room = written(['conclusions']);
    await expect(sign(room)).rejects.toMatchObject({
      code: 'expert-report-incomplete',
      shape: { problem: expect.stringContaining(words.required.conclusions) },
    });
    expect((await room.handlers['documents.standing'](room.choice)).signed).toBe(false);
  });

  it('is signed when it is whole', async () => {
    const room = written();
    await sign(room);
    expect((await room.handlers['documents.standing'](room.choice)).signed).toBe(true);
  });

  it('a change in it is told to whoever gave the instruction, by name, under that instruction and no consent', async () => {
    const room = written();
    const { handlers, desk, context, caseId, choice } = room;
    const folder = temporaryFolder();
    const send = (what: object, file: string, changes: object = {}) => {
      const place = v4();
      context.places.add(place, path.join(folder, file));
      return handlers['documents.export']({
        ...choice,
        copy: 'signed',
        recipient: 'Harriet Osei',
        purpose: words.purpose,
        channel: 'post',
        place,
        operation,
        ...what,
        ...changes,
      });
    };
    const instruction = desk.database.connection
      .prepare("SELECT id FROM record WHERE kind = 'expertInstruction'")
      .pluck()
      .get() as string;
    const examination = desk.database.connection
      .prepare(
        "SELECT record_id FROM answer JOIN record ON record.id = record_id WHERE kind = 'consent' AND path = 'scope' AND value = '\"assess\"'",
      )
      .pluck()
      .get() as string;
    await sign(room);
    await send({}, 'one.pdf');
    const saveIn = (recordId: string, change: FieldChange) =>
      saveAnswers(desk.work(), { recordId, changes: [change], reason: null });
    const conclusions =
      'On a second look at the hospital records the loss of grip is likely to be permanent.';
    saveIn(instruction, given('conclusions', conclusions));
    await handlers['documents.newVersion']({
      ...choice,
      reason: 'Changed view on the lasting loss of grip.',
    });
    await sign(room);
    const first = (await handlers['documents.standing'](choice)).versions.at(-1);
    // The client takes the consent back: the duty to tell of a change stays.
    saveIn(examination, given('withdrawnOn', '21/03/2026'));

    const letter = {
      caseId,
      kind: 'correctionLetter' as const,
      audience: 'court' as const,
      recordIds: [first?.id ?? ''],
    };
    const composed = await handlers['documents.compose'](letter);
    expect(composed.missing).toEqual([]);
    expect(composed.withheld).toEqual([]);
    expect(goesUnderInstruction(composed.tree)).toBe(true);
    expect(writtenTo(composed.tree)).toBe('Harriet Osei');
    await handlers['documents.takeStep']({ ...letter, taken: { kind: 'checked' } });
    await handlers['documents.sign']({
      ...letter,
      passphrase: testPassphrase,
      certificate: null,
      operation,
    });
    const { purpose } = correctionText.expert;
    for (const wrong of [{ recipient: 'Dana Okafor', purpose }, { purpose: words.purpose }])
      await expect(async () => send(letter, 'letter.pdf', wrong)).rejects.toMatchObject({
        code: 'no-release-consent',
      });
    const release = await send(letter, 'letter.pdf', { purpose });
    expect(release).toMatchObject({ recipient: 'Harriet Osei', consentId: null, mark: 'final', withheld: 0 });
    const bytes = readFileSync(path.join(folder, 'letter.pdf'));
    if (process.env.KEEP_PDF) writeFileSync(`${process.env.KEEP_PDF}/expert-correction.pdf`, bytes);
    const text = squeeze(new PdfFile(bytes).text());
    for (const told of [
      correctionText.expert.duty,
      'Sarah Levy v Northgate Haulage Ltd',
      'K12HX345',
      'Changed view on the lasting loss of grip.',
      conclusions,
    ])
      expect(text).toContain(squeeze(told));
    expect(text).not.toContain(squeeze('Destroy'));
    expect(text).not.toContain(squeeze('Copy: Sarah Levy'));
    const told = (await handlers['documents.standing'](choice)).versions.at(-1);
    expect(told?.corrections.map(({ id }) => id)).toEqual([release.id]);
  });

  it('has no step for the client, and no copy for their comment leaves', async () => {
    const { handlers, choice, context } = written();
    const standing = await handlers['documents.standing'](choice);
    expect(standing.steps.map(({ step }) => step)).not.toContain('clientSeen');
    const folder = temporaryFolder();
    const token = 'c7a4a1d2-2b0e-4f6b-8f6c-5d1f0b7f9e33';
    context.places.add(token, path.join(folder, 'copy.pdf'));
    for (const to of [
      { recipient: 'Harriet Osei', purpose: words.purpose },
      { recipient: 'Sarah Levy', purpose: ownCopyPurpose },
    ]) {
      const asked = handlers['documents.export']({
        ...choice,
        ...to,
        copy: 'comment',
        place: token,
        operation,
      });
      await expect(asked).rejects.toMatchObject({ code: 'ledger-step' });
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});
