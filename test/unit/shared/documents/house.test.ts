import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { ComposeInput } from '../../../../shared/documents/composers/case-reading.ts';
import { plainText } from '../../../../shared/documents/walk.ts';
import {
  contrastOnWhite,
  HouseChoices,
  type HouseStyle,
  plainHouse,
} from '../../../../shared/domain/house-style.ts';
import { houseText } from '../../../../shared/text/house-style.ts';
import { reportText } from '../../../../shared/text/report.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

const logo = { id: 'a'.repeat(64), width: 400, height: 200 };
const house: HouseStyle = {
  typeface: 'inter',
  accent: '#1f4e8c',
  largePrint: false,
  profession: 'Lead occupational therapist',
  contactLines: ['020 7946 0123'],
  logo,
};

function inputWith(changes: Partial<ComposeInput['data']>, rest: Partial<ComposeInput> = {}): ComposeInput {
  return {
    data: { ...sampleCaseData(), ...changes },
    kind: 'employerReport',
    audience: 'employer',
    date: '2026-03-21',
    reference: 'RH-0001-R1',
    mark: 'draft',
    ...rest,
  };
}

describe('a house style', () => {
  test('is in the tree of every document, with the signature in the clinic’s words', () => {
    const { tree } = composeDocument(inputWith({ house }), []);
    expect(tree.look).toEqual({ typeface: 'inter', accent: '#1f4e8c' });
    expect(tree.letterhead.logo).toEqual(logo);
    const signature = tree.blocks.find((block) => block.kind === 'signature');
    const lines = signature?.kind === 'signature' ? signature.lines.map(plainText) : [];
    expect(lines[1]).toContain('Lead occupational therapist, ');
    expect(lines[2]).toBe('020 7946 0123');
  });

  test('that is the plain one leaves the document as it was', () => {
    const plain = composeDocument(inputWith({}), []).tree;
    expect(composeDocument(inputWith({ house: plainHouse }), []).tree).toEqual(plain);
  });

  test('loses a logo, profession and contact line that give away what the clinic treats', () => {
    const data = sampleCaseData();
    const practitioner = { ...data.practitioner, clinic: 'The Fibromyalgia Clinic' };
    const telling = {
      ...house,
      profession: 'Fibromyalgia specialist',
      contactLines: ['fibromyalgia@clinic.example'],
    };
    const { tree } = composeDocument(inputWith({ practitioner, house: telling }), []);
    expect(tree.letterhead.logo).toBeUndefined();
    expect(JSON.stringify(tree)).not.toMatch(/fibromyalgia/i);
    expect(JSON.stringify(tree)).toContain(reportText.profession);
    const clinician = composeDocument(
      inputWith({ practitioner, house: telling }, { kind: 'capacityReport', audience: 'clinician' }),
      [],
    );
    expect(clinician.tree.letterhead.logo).toEqual(logo);
  });

  test('sets large print where it can be used, unless chosen otherwise', () => {
    const large = { ...plainHouse, largePrint: true };
    const summary = { kind: 'clientSummary', audience: 'client' } as const;
    expect(composeDocument(inputWith({ house: large }, summary), []).tree.large).toBe(true);
    expect(
      composeDocument(inputWith({ house: large }, { ...summary, large: false }), []).tree.large,
    ).toBeUndefined();
    expect(composeDocument(inputWith({ house: large }), []).tree.large).toBeUndefined();
  });

  test('names a letterhead without lines among what is missing', () => {
    const { practitioner } = sampleCaseData();
    expect(composeDocument(inputWith({}), []).missing).not.toContain(houseText.noLetterhead);
    const bare = { ...practitioner, letterheadLines: [] };
    expect(composeDocument(inputWith({ practitioner: bare }), []).missing).toContain(houseText.noLetterhead);
  });
});

test('contrast follows WCAG, and a colour too pale for words is turned down', () => {
  expect(contrastOnWhite('#ffffff')).toBeCloseTo(1, 5);
  expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5);
  // The lightest grey that passes AA, and the next.
  expect(contrastOnWhite('#767676')).toBeGreaterThanOrEqual(4.5);
  expect(contrastOnWhite('#777777')).toBeLessThan(4.5);
  const { logo: _logo, ...choices } = house;
  expect(HouseChoices.safeParse(choices).success).toBe(true);
  expect(HouseChoices.safeParse({ ...choices, accent: '#777777' }).success).toBe(false);
  expect(houseText.accentNames.every(([colour]) => contrastOnWhite(colour) >= 4.5)).toBe(true);
});
