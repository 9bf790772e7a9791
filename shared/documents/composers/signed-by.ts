import type { CaseData } from '../../domain/case-data.ts';
import { plainHouse } from '../../domain/house-style.ts';
import { reportText } from '../../text/report.ts';
import { strong, type Words } from './blocks.ts';
import { typed } from './case-reading.ts';

type Signer = Pick<CaseData, 'practitioner' | 'house'>;

/** Profession and registration of the therapist, as documents name them. What the clinic typed can give away what it treats. */
export function registrationOf({ practitioner, house = plainHouse }: Signer) {
  const profession =
    house.profession === reportText.profession
      ? { text: house.profession }
      : typed(house.profession, reportText.profession);
  return { profession, hcpc: reportText.hcpc(practitioner.hcpcNumber) };
}

/** Name with letters after it. */
export function signerName({ practitioner }: Pick<CaseData, 'practitioner'>) {
  const letters = practitioner.postNominals === '' ? '' : `, ${practitioner.postNominals}`;
  return [strong(practitioner.name), letters] as const;
}

/** The lines below a signature: name and letters, profession and registration, and how to reach the therapist. */
export function signedBy(data: Signer): readonly Words[] {
  const { profession, hcpc } = registrationOf(data);
  const { contactLines } = data.house ?? plainHouse;
  return [signerName(data), [profession, `, ${hcpc}`], ...contactLines.map((line) => [typed(line)])];
}
