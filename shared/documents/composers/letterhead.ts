import type { Practitioner } from '../../domain/practitioner.ts';
import { houseText } from '../../text/house-style.ts';
import { reportText } from '../../text/report.ts';
import type { DocumentTree } from '../tree.ts';
import { typed } from './case-reading.ts';

/** The clinic as the practitioner typed it: a clinic's name can give away what it treats, so it is searched like any other words. */
export function letterheadOf(practitioner: Practitioner): DocumentTree['letterhead'] {
  return {
    name: [typed(practitioner.clinic, reportText.neutral.clinic)],
    lines: practitioner.letterheadLines.map((line) => [typed(line)]),
  };
}

/** What the letterhead lacks: without lines it is the clinic's name alone. */
export function letterheadMissing({ letterheadLines }: Practitioner): string[] {
  return letterheadLines.length === 0 ? [houseText.noLetterhead] : [];
}
