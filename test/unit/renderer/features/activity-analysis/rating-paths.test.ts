import { describe, expect, it } from 'vitest';
import {
  highestBand,
  knownBand,
  ratedDemands,
} from '../../../../../renderer/features/activity-analysis/rating-paths.ts';
import type { Answer } from '../../../../../shared/domain/answers.ts';

const at = '2026-11-21T14:02:07.000Z';
const given = (value: string | number): Answer => ({ state: 'given', value, by: 'I. Ashworth', at });

describe('the band of a rating', () => {
  it('is the one rated, before any that the minutes give', () => {
    expect(knownBand(given('never'), given(300), given(420))).toEqual({ band: 'never', from: 'rated' });
  });

  it('is worked out from the minutes when none is rated: one third is occasional, two thirds constant', () => {
    expect(knownBand(undefined, given(140), given(420))).toEqual({ band: 'occasional', from: 'minutes' });
    expect(knownBand(undefined, given(141), given(420))).toEqual({ band: 'frequent', from: 'minutes' });
    expect(knownBand(undefined, given(280), given(420))).toEqual({ band: 'constant', from: 'minutes' });
  });

  it('is unknown without a shift, with more minutes than the shift, or when marked as not tested', () => {
    expect(knownBand(undefined, given(140), undefined)).toBeUndefined();
    expect(knownBand(undefined, given(500), given(420))).toBeUndefined();
    expect(knownBand({ state: 'notTested', by: '', at }, given(140), given(420))).toBeUndefined();
  });

  it('does not read what could not be read', () => {
    expect(knownBand({ state: 'given', raw: 'often', by: '', at }, undefined, given(420))).toBeUndefined();
  });
});

describe('the whole job', () => {
  it('takes the highest known band and leaves unrated tasks out', () => {
    expect(highestBand([undefined, 'occasional', 'frequent', 'never'])).toBe('frequent');
    expect(highestBand([undefined, undefined])).toBeUndefined();
  });
});

describe('rated demands', () => {
  it('are those with an answer in this grid, in whatever row', () => {
    const answers = {
      'ratings.a.sit.frequency': given('never'),
      'ratings.job.walk.minutes': given(30),
      'ratings.a.stand_static.frequency': { state: 'notAsked', by: '', at } as Answer,
      'other.a.kneel.frequency': given('never'),
    };
    expect([...ratedDemands('ratings', answers)].sort()).toEqual(['sit', 'walk']);
  });
});
