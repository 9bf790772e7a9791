import { readFileSync } from 'node:fs';
import path from 'node:path';
import { v4 } from 'uuid';
import type { StepTaken } from '../../../../shared/documents/ledger.ts';
import { ownCopyPurpose } from '../../../../shared/text/consent.ts';
import { certificatePassword } from '../../../fixtures/documents/certificates.ts';
import { PdfFile } from '../../../fixtures/documents/read-pdf.ts';
import { testPassphrase } from '../../storage/support/context.ts';
import type { Room } from './room.ts';

/** A client who has read the copy and agrees. */
export const seen: Extract<StepTaken, { kind: 'clientSeen' }> = {
  kind: 'clientSeen',
  on: '2026-03-20',
  how: 'together',
  comments: 'Reads well.',
  corrections: 'She works 30 hours, not 32.',
  opinionUnchanged: true,
  statement: 'I want to go back to the till.',
  outcome: 'agreed',
};

/** The calls that take the employer report of a room from draft to released; files go into the folder. */
export function ledgerCalls(here: () => { readonly room: Room; readonly folder: string }) {
  const choice = () => ({
    caseId: here().room.caseId,
    kind: 'employerReport' as const,
    consentId: here().room.consentId,
  });
  const standing = () => here().room.handlers['documents.standing'](choice());
  const take = (taken: StepTaken) => here().room.handlers['documents.takeStep']({ ...choice(), taken });
  const sign = (changes: Partial<{ passphrase: string; certificate: string; password: string }> = {}) =>
    here().room.handlers['documents.sign']({
      ...choice(),
      passphrase: changes.passphrase ?? testPassphrase,
      certificate:
        changes.certificate === undefined
          ? null
          : { place: placeOf(changes.certificate), password: changes.password ?? certificatePassword },
      operation: v4(),
    });
  const placeOf = (file: string): string => {
    const token = v4();
    here().room.context.places.add(token, file);
    return token;
  };
  const send = (copy: 'signed' | 'comment' | 'unsigned', file: string, changes: object = {}) =>
    here().room.handlers['documents.export']({
      ...choice(),
      copy,
      recipient: copy === 'comment' ? 'Sarah Levy' : 'Dana Okafor',
      purpose: copy === 'comment' ? ownCopyPurpose : 'adjustments',
      channel: 'post',
      agreed: copy !== 'comment',
      place: placeOf(path.join(here().folder, file)),
      operation: v4(),
      ...changes,
    });
  const signed = async () => {
    await take({ kind: 'checked' });
    await take(seen);
    await sign();
    const [version] = (await standing()).versions;
    if (!version) throw new Error('nothing was signed');
    return version;
  };
  const read = (file: string) => new PdfFile(readFileSync(path.join(here().folder, file))).text();
  return { choice, standing, take, sign, send, signed, read };
}
