import { z } from 'zod';
import { Practitioner } from '../../shared/domain/practitioner.ts';
import { vaultScreensText as text } from '../../shared/text/vault-screens.ts';

/** The practitioner as typed: the same rules as `Practitioner`, each with its sentence, and the letterhead as one box. */
export const PractitionerForm = z.object({
  name: z.string().trim().min(1, text.nameMissing).max(120, text.nameLong),
  postNominals: z.string().trim().max(120, text.postNominalsLong),
  hcpcNumber: z
    .string()
    .transform((typed) => typed.replace(/\s/g, '').toUpperCase())
    .refine((typed) => Practitioner.shape.hcpcNumber.safeParse(typed).success, text.hcpcWrong),
  clinic: z.string().trim().min(1, text.clinicMissing).max(160, text.clinicLong),
  letterhead: z
    .string()
    .refine((typed) => lines(typed).length <= 6, text.letterheadMany)
    .refine((typed) => lines(typed).every((line) => line.length <= 120), text.letterheadLong),
  casePrefix: z
    .string()
    .transform((typed) => typed.trim().toUpperCase())
    .refine((typed) => Practitioner.shape.casePrefix.safeParse(typed).success, text.casePrefixWrong),
});
export type PractitionerForm = z.input<typeof PractitionerForm>;
type PractitionerChecked = z.output<typeof PractitionerForm>;

export const emptyPractitioner: PractitionerForm = {
  name: '',
  postNominals: '',
  hcpcNumber: '',
  clinic: '',
  letterhead: '',
  casePrefix: '',
};

function lines(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function toPractitioner({ letterhead, ...rest }: PractitionerChecked): Practitioner {
  return { ...rest, letterheadLines: lines(letterhead) };
}

export function toPractitionerForm({ letterheadLines, ...rest }: Practitioner): PractitionerForm {
  return { ...rest, letterhead: letterheadLines.join('\n') };
}

/** Case prefix from initials: the first letters of up to four names, without accents; '' when there are fewer than two. */
export function suggestPrefix(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const initials = plain
    .split(/[\s-]+/)
    .map((part) => part.charAt(0).toUpperCase())
    .filter((letter) => /^[A-Z]$/.test(letter));
  return initials.length < 2 ? '' : initials.slice(0, 4).join('');
}
