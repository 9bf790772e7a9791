import { describe, expect, it, test } from 'vitest';
import { instruments } from '../../../../shared/instruments/registry.ts';

/** What puts a number on a person, a posture or a workstation that could be taken for a verdict. */
const screening = [
  'ROSA',
  'RULA',
  'REBA',
  'Grip-Mathiowetz1985',
  'Grip-MassyWestropp2011',
  'Pinch',
  'NHPT',
  '6MWD-Enright1998',
  'ChronotropicIndex',
  'PHQ-9',
  'GAD-7',
  'WSAS',
  'OMPSQ-10',
  'WAS',
  'NPRS',
  'RTW-SE-11',
];

describe('what a certificate says', () => {
  it.each(screening)('of %s is that clinical judgement is needed', (id) => {
    expect(instruments.get(id)?.certificate.limitations.join(' ')).toMatch(/clinical judgement/i);
  });

  test.each([...instruments])(
    'of %s names a source and a licence, and speaks of nobody’s sincerity',
    (_id, one) => {
      const { sources, licence, limitations } = one.certificate;
      expect(sources.length).toBeGreaterThan(0);
      expect(licence).not.toBe('');
      expect(limitations.length).toBeGreaterThan(0);
      expect(JSON.stringify(one.certificate)).not.toMatch(
        /malinger|sincer|refus|\bclaims?\b|maximal effort/i,
      );
    },
  );
});
