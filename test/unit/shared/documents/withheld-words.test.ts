import { describe, expect, it } from 'vitest';
import { disclosureOf } from '../../../../shared/documents/disclosure.ts';
import type { Withheld } from '../../../../shared/documents/tree.ts';
import { whyWithheld } from '../../../../shared/documents/withheld-words.ts';
import { Audience, Sensitivity } from '../../../../shared/domain/sensitivity.ts';

const item = (changes: Partial<Withheld>): Withheld => ({
  blockId: 'a/b',
  what: 'Grip strength 39 kg',
  reason: 'sensitivity',
  sensitivity: 'clinical',
  term: null,
  ...changes,
});

describe('the reason beside what is withheld', () => {
  it('names what it counts as and whom the rule is about', () => {
    expect(whyWithheld(item({}), 'employer')).toBe(
      'Counts as health: a condition, symptom, treatment, measurement, test or event. An employer gets at most what it changes at work or in daily life.',
    );
    expect(whyWithheld(item({ sensitivity: 'thirdParty' }), 'gp')).toBe(
      'About somebody else, or said by them. A GP does not get that: it is not the client’s to share.',
    );
    expect(whyWithheld(item({ sensitivity: 'internal' }), 'client')).toContain('whatever was agreed');
  });

  it('names the words that were found, and never says “health” of a name alone', () => {
    expect(whyWithheld(item({ reason: 'term', term: 'Fibromyalgia' }), 'employer')).toContain(
      '“Fibromyalgia”',
    );
    expect(whyWithheld(item({ reason: 'health', term: 'migraine' }), 'employer')).toContain('“migraine”');
  });

  it('differs for each kind of information that the table keeps from a reader', () => {
    for (const audience of Audience.options) {
      const kept = Sensitivity.options.filter((one) => disclosureOf(one, audience) !== 'full');
      const words = kept.map((sensitivity) => whyWithheld(item({ sensitivity }), audience));
      expect(new Set(words).size).toBe(kept.length);
    }
  });

  it('is told for every other reason too', () => {
    for (const reason of ['noSensitivity', 'readers', 'unread', 'security'] as const)
      expect(whyWithheld(item({ reason, sensitivity: null }), 'employer')).toMatch(/\.$/u);
  });
});
