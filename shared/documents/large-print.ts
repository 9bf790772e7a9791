import type { ComposeInput } from './composers/case-reading.ts';
import type { DocumentKind } from './tree.ts';

const kinds: readonly DocumentKind[] = ['clientSummary', 'caseLetter', 'appointmentLetter', 'consentForm'];

/** Whether a document can be set in large print: one to the client that is read as running text. */
export function canBeLarge({ kind, audience }: Pick<ComposeInput, 'kind' | 'audience'>): boolean {
  return audience === 'client' && kinds.includes(kind);
}

/** Whether it is: as chosen, else as the clinic always does or the client's page says that the client needs it. */
export function isLarge(input: ComposeInput): boolean {
  if (!canBeLarge(input)) return false;
  const { house, client } = input.data;
  return (
    input.large ?? (house?.largePrint === true || client.list('communicationNeeds').includes('largePrint'))
  );
}
