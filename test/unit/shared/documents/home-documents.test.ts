import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import { DocumentKind } from '../../../../shared/documents/tree.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import type { Audience } from '../../../../shared/domain/sensitivity.ts';
import { equipmentText } from '../../../../shared/text/equipment.ts';
import { homeReportText as words } from '../../../../shared/text/home-report.ts';
import { homeVisit } from '../../../fixtures/documents/home-visit.ts';
import { recordId, sampleCaseData, viewOf } from '../../../fixtures/documents/sample-case-data.ts';

const kinds = ['homeReport', 'adaptationLetter'] as const;
type Kind = (typeof kinds)[number];
const treating: readonly Audience[] = ['gp', 'clinician', 'colleague'];

function dataWith(changes: Record<string, unknown> = {}): CaseData {
  const data = sampleCaseData({
    client: { address: '3 Weir Street, Hebden Bridge' },
    homeVisits: [{ ...homeVisit, ...changes } as typeof homeVisit],
  });
  const [first] = data.photos;
  if (first === undefined) throw new Error('the sample has no photo');
  const room = {
    ...first,
    id: recordId(700),
    recordId: recordId(90),
    itemId: 'r3',
    caption: 'Bath side, 545 mm',
  };
  const loose = { ...room, id: recordId(701), itemId: null, caption: 'Street side of the house' };
  return { ...data, photos: [...data.photos, room, loose] };
}

function composed(kind: DocumentKind, audience: Audience, data = dataWith()) {
  return composeDocument(
    { data, kind, audience, date: '2026-03-21', reference: 'AH-0007-H1', mark: 'draft' },
    [],
  );
}

const textOf = (kind: DocumentKind, audience: Audience, data = dataWith()) =>
  printedTexts(composed(kind, audience, data).tree)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/gu, ' ');

/** Words of the visit that only some may read. */
const planted = {
  health: ['Fibromyalgia with a flare', 'vary for a year', '81.5', '1,630', 'Twice on the stairs'],
  personal: ['wash by myself again', 'the client, on this home'],
  others: ['Miriam', 'Angina', 'afraid of dropping', 'stroke'],
};

describe.each(kinds)('the %s', (kind) => {
  test.each(readersOf[kind])('gives the %s what this reader may have', (audience) => {
    const printed = textOf(kind, audience);
    expect(printed).toContain('Level-access shower');
    expect(printed).toContain(words.authorityDecides);
    const sees = (list: readonly string[]) => list.filter((one) => printed.includes(one));
    if (!treating.includes(audience) && audience !== 'client' && audience !== 'court')
      expect(sees([...planted.health, ...planted.personal])).toEqual([]);
    if (audience !== 'colleague' && audience !== 'court') expect(sees(planted.others)).toEqual([]);
  });

  test.each(['employer', 'commissioner'] as const)('gives the %s not one word', (audience) => {
    const { tree } = composeDocument(
      { data: dataWith(), kind, audience, date: '2026-03-21', reference: 'AH-0007-H1', mark: 'draft' },
      [],
    );
    expect(tree.blocks).toEqual([]);
  });

  test('holds no code and no time of absence, also in captions and on the plan', () => {
    const data = dataWith({
      'rooms.r3.doneNow': 'Let in with the key safe, 4821',
      temporary: 'Nobody is at home between 9 and 3',
      'plans.k1.plan': [
        ...homeVisit['plans.k1.plan'],
        JSON.stringify({ kind: 'words', id: 'key', x: 1200, y: 2500, label: 'Key safe 4821' }),
      ],
    });
    const photos = data.photos.map((photo) =>
      photo.itemId === 'r3' ? { ...photo, caption: 'Door code 4821' } : photo,
    );
    for (const audience of readersOf[kind]) {
      const { tree, withheld } = composed(kind, audience, { ...data, photos });
      expect(JSON.stringify(tree)).not.toContain('4821');
      expect(JSON.stringify(tree)).not.toContain('Nobody is at home');
      expect(withheld.some(({ reason }) => reason === 'security')).toBe(true);
    }
  });

  test('says what is missing', () => {
    expect(composed(kind, 'housing', sampleCaseData()).missing).toEqual([words.missing.visit]);
    const bare = composed(kind, 'housing', sampleCaseData({ homeVisits: [{ date: '2026-03-14' }] })).missing;
    expect(bare).toEqual(
      expect.arrayContaining([
        words.missing.addressee,
        words.missing.rooms,
        words.missing.recommendations,
        words.missing.agreement,
        words.missing.review,
      ]),
    );
    expect(composed(kind, 'client').missing).toEqual([]);
  });
});

test('the report tells every room, its measurements and photos, the options and who decides', () => {
  const printed = textOf('homeReport', 'housing');
  for (const told of [
    'Way in and front door',
    'Clear opening 762 mm',
    'highest rise 215 mm',
    '45.4°',
    'Bath side, 545 mm',
    'Street side of the house',
    'Would take her from those who help her',
    'Top of the seat',
    '460 mm',
    'Finished floor',
    'surveyor of Calder Homes',
    words.needIs,
    words.notSurvey,
    'Not seen: bedroom',
    `${words.noneThere}toilet`,
  ])
    expect(printed, told).toContain(told);
  const clinician = textOf('homeReport', 'clinician');
  for (const told of planted.health) expect(clinician, told).toContain(told);
  expect(textOf('homeReport', 'colleague')).toContain('Miriam');
});

test('report and letter say which home they are about, and ask for an address that is not known', () => {
  const without = { ...dataWith(), client: viewOf('client', 1, { fullName: 'Sarah Levy' }) };
  for (const kind of kinds) {
    expect(textOf(kind, 'housing')).toContain('3 Weir Street, Hebden Bridge');
    expect(composed(kind, 'housing').missing).not.toContain(words.missing.address);
    expect(composed(kind, 'housing', without).missing).toContain(words.missing.address);
  }
  expect(textOf('adaptationLetter', 'housing')).toContain('House, rented from a housing association');
});

test('the drawing is in report and letter, with its lengths', () => {
  for (const kind of kinds) {
    const figure = composed(kind, 'housing').tree.blocks.find((block) => block.kind === 'figure');
    if (figure?.kind !== 'figure') throw new Error(`${kind} has no drawing`);
    expect(figure.alt).toContain('2,100 by 1,750 mm');
  }
});

test('the letter asks for works and equipment that the client wants, and for nothing else', () => {
  const letter = textOf('adaptationLetter', 'housing');
  expect(letter).toContain('3 Weir Street');
  expect(letter).toContain('Second stair rail');
  const refused = dataWith({ 'adaptations.a2.agreed': 'no' } satisfies Partial<
    Record<keyof typeof homeVisit, string>
  >);
  expect(textOf('adaptationLetter', 'housing', refused)).not.toContain('Second stair rail');
});

describe('documents about work', () => {
  test.each(
    DocumentKind.options.filter(
      (kind): kind is Exclude<DocumentKind, Kind> => !kinds.some((home) => home === kind),
    ),
  )('the %s holds nothing of the home', (kind) => {
    // A letter from a template is made only for those whom a template is for; the client’s copy of the whole record has the home in it.
    const readers = (['employer', 'commissioner', 'funder', 'client', 'gp'] as const).filter(
      (audience) =>
        (kind !== 'caseLetter' || readersOf[kind].includes(audience)) &&
        (kind !== 'recordAccessPack' || audience !== 'client'),
    );
    for (const audience of readers) {
      const printed = JSON.stringify(composed(kind, audience).tree);
      for (const told of [
        'Level-access',
        'Hollow wall',
        'Bath side',
        'smoke alarm',
        'wash alone',
        'Calder Homes',
      ])
        expect(printed, `${kind} ${audience}`).not.toContain(told);
    }
  });
});

test('equipment that follows from a recommendation stands in a schedule with how far it has come', () => {
  const item = viewOf('equipmentItem', 95, {
    item: 'Perching stool',
    features: 'Height from 450 to 600 mm',
    requestedOn: '2026-03-16',
  });
  const data = { ...dataWith({ 'adaptations.a1.equipmentId': item.recordId }), equipment: [item] };
  const printed = textOf('homeReport', 'housing', data);
  expect(printed).toContain('Perching stool');
  expect(printed).toContain('Height from 450 to 600 mm');
  expect(printed).toContain(equipmentText.stages.requested);
  expect(textOf('homeReport', 'housing', { ...dataWith(), equipment: [item] })).not.toContain(
    'Perching stool',
  );
});

test('the employer’s report says neither that someone was visited at home nor where, nor what was not seen there', () => {
  const at = {
    place: '3 Weir Street',
    'notSeenToday.n1.what': 'the cellar steps',
    evacuationNeed: 'no',
  } as const;
  const printed = (kind: 'home' | 'workplace') =>
    textOf('employerReport', 'employer', sampleCaseData({ visit: { ...at, kind } }));
  for (const told of ['3 Weir Street', 'the cellar steps']) {
    expect(printed('workplace')).toContain(told);
    expect(printed('home')).not.toContain(told);
  }
});

test('no report about the work says what was not seen at home', () => {
  const told = (kind: 'home' | 'workplace') =>
    textOf(
      'activityReport',
      'employer',
      sampleCaseData({ visit: { 'notSeenToday.n1.what': 'the cellar steps', kind } }),
    );
  expect(told('workplace')).toContain('the cellar steps');
  expect(told('home')).not.toContain('the cellar steps');
});
