import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteCase, destroyCase } from '../../../electron/storage/cases.ts';
import { verifyChain } from '../../../electron/storage/change-log.ts';
import { verifySignatures } from '../../../electron/storage/documents/signed.ts';
import { connect } from '../../../electron/storage/open.ts';
import { signedText } from '../../../shared/text/ledger.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { ledgerCalls } from './support/ledger-calls.ts';
import { newRoom, type Room } from './support/room.ts';

describe('a signed document in the vault', () => {
  let room: Room;
  let folder: string;
  const { standing, send, signed } = ledgerCalls(() => ({ room, folder }));
  /** A second connection, without the guards of the tables. */
  const tamper = (statement: string) => {
    const { database, key } = room.desk;
    const other = connect(database.file, key());
    for (const name of other
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      .pluck()
      .all() as string[])
      other.exec(`DROP TRIGGER ${name}`);
    // Whoever changes the file by hand heeds no reference between its rows.
    other.pragma('foreign_keys = OFF');
    other.exec(statement);
    other.close();
  };

  beforeEach(() => {
    room = newRoom();
    folder = temporaryFolder();
  });

  it.each([
    [
      'the pages',
      "UPDATE signed_document SET pdf = CAST(substr(pdf, 1, 999) || x'21' || substr(pdf, 1001) AS BLOB)",
    ],
    ['the tree', "UPDATE signed_document SET tree = replace(tree, 'till', 'tilt')"],
    ['who signed', "UPDATE signed_document SET signer = 'Robin Hall'"],
    [
      'a picture',
      "UPDATE signed_picture SET content = CAST(substr(content, 1, 99) || x'21' || substr(content, 101) AS BLOB)",
    ],
    ['a picture taken out', 'DELETE FROM signed_picture'],
    ['a link taken out', 'DELETE FROM signature_link'],
    ['a whole signature', 'DELETE FROM signed_picture; DELETE FROM signed_document'],
  ])('tells when something of it was changed: %s', async (_name, statement) => {
    const { id } = await signed();
    tamper(statement);
    expect((await standing()).versions[0]).toMatchObject({ problem: signedText.altered });
    expect(() => room.handlers['documents.signedPages']({ versionId: id })).toThrowError(
      expect.objectContaining({ code: 'document-altered' }),
    );
    await expect(send('signed', 'final.pdf')).rejects.toMatchObject({ code: 'document-altered' });
    expect(existsSync(path.join(folder, 'final.pdf'))).toBe(false);
  });

  it('tells when the chain of signed documents was changed', async () => {
    await signed();
    expect(verifySignatures(room.desk.database)).toEqual({ links: 1, erased: 0, broken: null });
    tamper("UPDATE signature_link SET chain = x'00'");
    expect((await standing()).versions[0]).toMatchObject({ problem: signedText.chainBroken });
  });

  it('lets nobody change or take out what was signed, and goes with its whole case alone', async () => {
    await signed();
    await send('signed', 'final.pdf');
    const { database, work } = room.desk;
    for (const statement of [
      "UPDATE signed_document SET signer = 'x'",
      'DELETE FROM signed_document',
      "UPDATE signed_picture SET content = x''",
      'DELETE FROM signed_picture',
      'DELETE FROM signature_link',
      "UPDATE signature_link SET digest = x''",
      'UPDATE signature_link SET salt = NULL',
      "UPDATE document_step SET step = '{}'",
      'DELETE FROM document_step',
      "UPDATE document_version SET reason = 'x'",
      'DELETE FROM document_version',
      'DELETE FROM document',
      "UPDATE document_release SET recipient = 'x'",
      'DELETE FROM document_release',
    ])
      expect(() => database.connection.exec(statement), statement).toThrow();
    room.desk.newCase('Somebody Else');
    deleteCase(work(), room.caseId);
    destroyCase(work(), room.caseId, 'RH-0001');
    for (const table of [
      'document',
      'document_version',
      'document_step',
      'signed_document',
      'signed_picture',
    ])
      expect(database.connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    expect(verifySignatures(database)).toEqual({ links: 1, erased: 1, broken: null });
    expect(verifyChain(database).broken).toBeNull();
  });
});
