import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { termsOf } from '../../../../shared/documents/terms.ts';
import { plainText } from '../../../../shared/documents/walk.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import type { PhotoSummary } from '../../../../shared/domain/practitioner.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

/** The sample case, its photos changed one by one. */
function withPhotos(...changes: readonly Partial<PhotoSummary>[]): CaseData {
  const data = sampleCaseData();
  return { ...data, photos: data.photos.map((photo, index) => ({ ...photo, ...changes[index] })) };
}

function report(data: CaseData) {
  const input = {
    data,
    kind: 'employerReport' as const,
    audience: 'employer' as const,
    date: '2026-03-20',
    reference: 'RH-0007-R1',
    mark: 'draft' as const,
  };
  const { tree, missing } = composeDocument(input, []);
  const photos = tree.blocks.flatMap((block) => (block.kind === 'photo' ? [block] : []));
  const headings = tree.blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.runs)] : []));
  return { photos, missing, headings, text: JSON.stringify(tree) };
}

const somebody = { id: 'p', name: 'Rosa Diaz', consent: 'no' as const, covered: false };

describe('photos in a document', () => {
  it('stay out while they must not leave, and the OT reads how many and why', () => {
    const { photos, missing } = report(
      withPhotos({ siteAllows: false }, { copy: 'outdated' }, { persons: [somebody], people: 'notAgreed' }),
    );
    expect(photos).toEqual([]);
    expect(missing.filter((sentence) => sentence.includes('left out'))).toEqual([
      expect.stringMatching(/^One photo .* the rules of the site allow no photographs\.$/),
      expect.stringMatching(/^One photo .* the copy with its marks is not made yet/),
      expect.stringMatching(/^One photo .* someone has not agreed and is not covered\.$/),
    ]);
  });

  it('have their caption end before the date', () => {
    const { photos } = report(withPhotos({ caption: 'Seat, right armrest missing' }));
    expect(plainText(photos[0]?.caption ?? [])).toMatch(/Seat, right armrest missing\. Taken /);
  });

  it('leave no heading behind when all of them stay out', () => {
    const none = { siteAllows: false };
    const with3 = report(withPhotos());
    const without = report(withPhotos(none, none, none));
    expect(with3.headings.length - without.headings.length).toBe(1);
    expect(without.missing).toContain('3 photos are left out: the rules of the site allow no photographs.');
  });

  it('stand as a pair, before first, whatever their order was', () => {
    const [first, , third] = sampleCaseData().photos;
    if (!first || !third) throw new Error('the sample has too few photos');
    const { photos } = report(withPhotos({ beforeId: third.id }));
    expect(photos.map(({ attachmentId, pair }) => [attachmentId, pair])).toEqual([
      [expect.any(String), undefined],
      [third.id, 'before'],
      [first.id, 'after'],
    ]);
    expect(plainText(photos[1]?.caption ?? [])).toMatch(/^Photo 2\. Before\. Trolley/);
    expect(plainText(photos[2]?.caption ?? [])).toMatch(/^Photo 3\. After\. Lowest shelf/);
  });

  it('stand alone where the other of a pair stays out, and where two name each other', () => {
    const [first, , third] = sampleCaseData().photos;
    if (!first || !third) throw new Error('the sample has too few photos');
    const alone = report(withPhotos({ beforeId: third.id }, {}, { siteAllows: false }));
    expect(alone.photos.map(({ pair }) => pair)).toEqual([undefined, undefined]);
    const both = report(withPhotos({ beforeId: third.id }, {}, { beforeId: first.id }));
    expect(both.photos.map(({ pair }) => pair).sort()).toEqual(['after', 'before', undefined]);
  });

  it('never name who is in them', () => {
    const agreed = { ...somebody, consent: 'yes' as const };
    const data = withPhotos({ persons: [agreed], people: 'agreed', caption: 'Rosa Diaz at the till.' });
    const { photos, text } = report(data);
    expect(photos).toHaveLength(2);
    expect(text).not.toContain('Diaz');
    const words = withPhotos({ persons: [{ ...agreed, name: 'colleague at the next bench' }] });
    expect(termsOf(words, ['thirdParty']).find('The bench next to the colleague')).toBeNull();
  });

  it('ask for the caption that each still lacks', () => {
    expect(report(withPhotos({}, { caption: ' ' })).missing).toContain('Photo 2 has no caption.');
  });
});
