import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { Audience } from '../../../../shared/domain/sensitivity.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

const effect = 'Loads over 5 kg are shared with a second person.';
const interview = {
  schedule: 'first',
  date: '2026-03-12',
  standing: 'off',
  companionToday: 'Quillfeather',
  redFlags: ['clot'],
  redFlagDetail: 'Calf swollen since Monday',
  selfHarm: 'plan',
  selfHarmDetail: 'Thinks of the quarry',
  harm: ['domesticAbuse'],
  harmDetail: 'The brother-in-law keeps her phone',
  expectation: 2,
  confidence: 3,
  providers: ['p'],
  'providers.p.what': 'Zebrafish therapy',
  fears: 'Fears the manager laughs',
  factors: ['a', 'b'],
  'factors.a.direction': 'barrier',
  'factors.a.what': 'Dread of lifting after the Zebrafish therapy',
  'factors.a.severity': 'high',
  'factors.a.effectAtWork': effect,
  'factors.b.direction': 'enabler',
  'factors.b.what': 'Her sister drives her',
};
const secrets = [
  'quillfeather',
  'calf',
  'quarry',
  'self-harm',
  'abuse',
  'brother-in-law',
  'zebrafish',
  'laughs',
  'dread',
  'sister',
  'makes work harder',
  'makes work easier',
];

function compose(audience: Audience, changes: Readonly<Record<string, string>> = {}) {
  return composeDocument(
    {
      data: sampleCaseData({ interviews: [{ ...interview, ...changes }] }),
      kind: 'employerReport',
      audience,
      date: '2026-03-21',
      reference: 'AH-0007-A1',
      mark: 'draft',
    },
    [],
  );
}

describe('the safety of a visit and the employer’s report', () => {
  test.each(Audience.options)('red flags and their plan are left out of the copy of: %s', (audience) => {
    const visit = {
      redFlags: ['clot', 'selfHarm'],
      redFlagDetail: 'Calf swollen since Monday, thinks of the quarry',
      immediatePlan: 'Rang the surgery from the car',
    };
    const { tree } = composeDocument(
      {
        data: sampleCaseData({ visit }),
        kind: 'employerReport',
        audience,
        date: '2026-03-21',
        reference: 'AH-0007-A1',
        mark: 'draft',
      },
      [],
    );
    const printed = JSON.stringify(tree).toLowerCase();
    for (const secret of ['red flag', 'calf', 'quarry', 'self-harm', 'surgery from the car'])
      expect(printed, secret).not.toContain(secret);
  });
});

describe('an interview and the employer’s report', () => {
  test.each(Audience.options)('only the effect on work is in the copy of: %s', (audience) => {
    const printed = JSON.stringify(compose(audience).tree).toLowerCase();
    expect(printed.split(effect.toLowerCase())).toHaveLength(2);
    for (const secret of secrets) expect(printed, secret).not.toContain(secret);
  });

  test('an effect on work that names what was recorded as clinical is withheld as well', () => {
    const { tree, withheld } = compose('employer', {
      'factors.a.effectAtWork': 'Leaves early for Zebrafish therapy.',
    });
    expect(JSON.stringify(tree)).not.toMatch(/zebrafish/i);
    expect(withheld.some(({ term }) => term !== null && /zebrafish/i.test(term))).toBe(true);
  });
});
