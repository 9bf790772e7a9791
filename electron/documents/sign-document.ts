import { setImmediate } from 'node:timers/promises';
import { composeDocument, composeWhole } from '../../shared/documents/compose.ts';
import type { AnswerPlace } from '../../shared/documents/ground.ts';
import { maySign } from '../../shared/documents/ledger.ts';
import { signingOf } from '../../shared/documents/signing-blocks.ts';
import { answersBehind } from '../../shared/documents/trace.ts';
import type { DocumentTree } from '../../shared/documents/tree.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { RecordsContracts } from '../../shared/ipc/records-contracts.ts';
import { documentsText } from '../../shared/text/documents.ts';
import type { RecordsContext } from '../ipc/context.ts';
import { blockEditsOf } from '../storage/block-edits.ts';
import { lastChange, sign } from '../storage/documents/signed.ts';
import { begin } from '../storage/handlers/begin.ts';
import { checkEssentials } from './essentials.ts';
import { checkExpertParts } from './expert-release.ts';
import type { OpenDocument } from './open-document.ts';
import { picturesOf, printForCase } from './print-for-case.ts';

type Asked = Pick<Input<RecordsContracts['documents.sign']>, 'passphrase' | 'certificate' | 'operation'>;

/**
 * Signs a document as it is composed now: passphrase first, then the pages, the OT's own certificate where wanted, and all that is kept of it
 * in one transaction. When anything fails or is cancelled, nothing is signed.
 * @param open reads the document; asked again before it is stored, because the passphrase and the pages take their time
 * @throws AppError `document-incomplete`, `expert-report-incomplete`, `ledger-step`, `wrong-passphrase`, `wait-before-retry`, `certificate`, `unprintable-character`, `cancelled`,
 *   `disk-full`, `already-closed` and others
 */
export async function signDocument(
  context: RecordsContext,
  open: () => OpenDocument,
  { passphrase, certificate, operation }: Asked,
  signal: AbortSignal,
): Promise<void> {
  checkLedger(open());
  await context.checkPassphrase(passphrase);
  const seal = certificate === null ? null : await openSeal(context, certificate);

  const { input, standing, name } = open();
  const changeSeq = lastChange(context.database);
  const edits = blockEditsOf(context.database, name.caseId, name.kind);
  const final = { ...input, mark: 'final', signing: signingOf(standing, input.date) } as const;
  const { tree, withheld } = composeDocument(final, edits);
  const pictures = picturesOf(context, tree);
  const restsOn: AnswerPlace[] = [];
  for (const answers of answersBehind(tree, composeWhole(final).tree, input.data)) {
    restsOn.push(...answers);
    // What is typed meanwhile is saved in between.
    await setImmediate();
  }
  const signer = seal ? { name: seal.holder, at: context.clock().at } : undefined;
  const printed = await printForCase(context, tree, operation, signal, { format: 'pdf', signer }, pictures);
  const pdf = seal ? await seal.sign(printed.file) : printed.file;
  if (signal.aborted) throw new AppError({ code: 'cancelled', problem: documentsText.printingCancelled });

  context.database.transaction(() => {
    checkLedger(open());
    const resting = findingIdsOf(tree);
    sign(begin(context), name, {
      tree,
      findings: input.data.findings.filter(({ id }) => resting.has(id)),
      withheld: withheld.length,
      boxes: printed.boxes,
      pages: printed.pages,
      pdf,
      pictures,
      registration: input.data.practitioner.hcpcNumber,
      certificate: seal?.holder ?? null,
      changeSeq,
      restsOn,
    });
  });
}

function checkLedger({ input, needs, entries }: OpenDocument): void {
  checkEssentials(input);
  checkExpertParts(input);
  const check = maySign(needs, entries);
  if (!check.may) throw new AppError({ code: 'ledger-step', problem: check.why });
}

/** Signing with a certificate needs libraries that nothing else needs. */
async function openSeal(context: RecordsContext, { place, password }: NonNullable<Asked['certificate']>) {
  const { readCertificate } = await import('./certificate.ts');
  return readCertificate(context.places.resolve(place), password, new Date(context.clock().at));
}

function findingIdsOf(tree: DocumentTree): ReadonlySet<string> {
  const blocks = tree.blocks.flatMap((block) => (block.kind === 'box' ? block.blocks : [block]));
  return new Set(blocks.flatMap(({ findings }) => findings));
}
