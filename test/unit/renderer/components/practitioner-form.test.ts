import { describe, expect, it } from 'vitest';
import {
  PractitionerForm,
  suggestPrefix,
  toPractitioner,
  toPractitionerForm,
} from '../../../../renderer/components/practitioner-form.ts';
import { Practitioner } from '../../../../shared/domain/practitioner.ts';
import { vaultScreensText as text } from '../../../../shared/text/vault-screens.ts';

const typed = {
  name: ' Imogen Ashworth ',
  postNominals: '',
  hcpcNumber: 'ot 12345',
  clinic: 'Fernhollow',
  letterhead: '12 Fernhollow Lane\n\n Ashby \n',
  casePrefix: 'fh',
};

describe('practitioner form', () => {
  it('turns what was typed into a practitioner that the vault accepts, and back', () => {
    const practitioner = toPractitioner(PractitionerForm.parse(typed));
    expect(practitioner).toEqual({
      name: 'Imogen Ashworth',
      postNominals: '',
      hcpcNumber: 'OT12345',
      clinic: 'Fernhollow',
      letterheadLines: ['12 Fernhollow Lane', 'Ashby'],
      casePrefix: 'FH',
    });
    expect(Practitioner.parse(practitioner)).toEqual(practitioner);
    expect(toPractitioner(PractitionerForm.parse(toPractitionerForm(practitioner)))).toEqual(practitioner);
  });

  it.each([
    ['name', '  ', text.nameMissing],
    ['hcpcNumber', 'PH12345', text.hcpcWrong],
    ['hcpcNumber', 'OT1234', text.hcpcWrong],
    ['clinic', '', text.clinicMissing],
    ['letterhead', '1\n2\n3\n4\n5\n6\n7', text.letterheadMany],
    ['letterhead', 'x'.repeat(121), text.letterheadLong],
    ['casePrefix', 'É', text.casePrefixWrong],
    ['casePrefix', 'ABCDE', text.casePrefixWrong],
  ])('names what is wrong with %s "%s"', (field, value, message) => {
    const checked = PractitionerForm.safeParse({ ...typed, [field]: value });
    expect(checked.error?.issues).toEqual([expect.objectContaining({ path: [field], message })]);
  });

  it.each([
    ['Imogen Ashworth', 'IA'],
    ['Élodie Marie-Claire Ångström Du Bois', 'EMCA'],
    ['Cher', ''],
    ['李 小龍', ''],
  ])('suggests the initials of %s', (name, prefix) => {
    expect(suggestPrefix(name)).toBe(prefix);
  });
});
