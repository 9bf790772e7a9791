import { describe, expect, test } from 'vitest';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { plainText, printedTexts } from '../../../../shared/documents/walk.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import { Audience } from '../../../../shared/domain/sensitivity.ts';
import { gpLetterText as words } from '../../../../shared/text/gp-letter.ts';
import { plantedRecord } from '../../../fixtures/documents/planted-record.ts';
import { recordId, sampleCaseData, viewOf } from '../../../fixtures/documents/sample-case-data.ts';

const flagged = {
  redFlags: ['clot'] as string[],
  redFlagDetail: { value: 'Calf swollen since Monday', source: 'client' },
  immediatePlan: 'Rang the surgery at 14:20 from the car',
  urgentLetter: 'yes',
  letterRequest: 'Please see her today',
  letterTold: 'agrees',
} as const;

function compose(audience: Audience, data: CaseData, recordIds?: readonly string[]) {
  return composeDocument(
    {
      data,
      kind: 'gpLetter',
      audience,
      date: '2026-03-21',
      reference: 'AH-0007-U1',
      mark: 'draft',
      ...(recordIds ? { recordIds } : {}),
    },
    [],
  );
}

function textOf(audience: Audience, data: CaseData): string {
  return printedTexts(compose(audience, data).tree)
    .map(({ text }) => text)
    .join('');
}

const readers: readonly Audience[] = ['gp', 'client'];

describe('who reads what is planted in the safety of a visit and an interview', () => {
  const safety = ['redFlag', 'immediatePlan', 'selfHarm', 'letterRequest', 'letterToldWhy'];
  const about = ['harmDetail', 'harmPlan'];
  const from = (kind: 'visit' | 'interview') => {
    const declaration = declarationFor(kind);
    const { answers, planted } = plantedRecord(declaration);
    const given = (value: string | string[]) =>
      ({ state: 'given', value, by: 'ot', at: '2026-03-12T14:00:00.000Z' }) as const;
    const view = new RecordView(recordId(70), declaration, {
      ...answers,
      urgentLetter: given('yes'),
      letterTold: given('notTold'),
      ...(kind === 'visit' ? {} : { selfHarm: given('plan'), harm: given(['domesticAbuse']) }),
    });
    const data: CaseData = {
      ...sampleCaseData(),
      visits: kind === 'visit' ? [view] : [],
      interviews: kind === 'interview' ? [view] : [],
    };
    return { data, planted };
  };

  test.each(
    (['visit', 'interview'] as const).flatMap((kind) => Audience.options.map((one) => [kind, one] as const)),
  )('%s, copy of: %s', (kind, audience) => {
    const { data, planted } = from(kind);
    const printed = textOf(audience, data).toLowerCase();
    const told = planted.filter(({ word }) => printed.includes(word)).map(({ fieldId }) => fieldId);
    const wanted = planted
      .map(({ fieldId }) => fieldId)
      .filter((id) => safety.some((start) => id.startsWith(start)));
    expect(wanted.length).toBeGreaterThanOrEqual(4);
    // Only what the letter is about, and nothing of it for anyone but the GP and the client.
    expect(told.sort()).toEqual(readers.includes(audience) ? wanted.sort() : []);
    expect(told.filter((id) => about.includes(id))).toEqual([]);
  });

  test('abuse recorded as about other people stays out, and the OT is told', () => {
    const { data } = from('interview');
    const { missing, withheld } = compose('gp', data);
    expect(missing).toContain(words.missing.others);
    expect(withheld.some(({ sensitivity }) => sensitivity === 'thirdParty')).toBe(true);
  });

  test.each(Audience.options.filter((one) => !readers.includes(one)))(
    'nothing of the client for: %s',
    (one) => {
      const printed = textOf(one, sampleCaseData({ visit: flagged, client: { nhsNumber: '943 476 5919' } }));
      expect(printed).not.toMatch(/levy|calf|clot|surgery|duloxetine|943 476|1984|marsh/iu);
    },
  );
});

describe('what the letter says', () => {
  const data = sampleCaseData({
    visit: flagged,
    client: {
      nhsNumber: '943 476 5919',
      address: '3 Weir Street\nHebden Bridge',
      gpPractice: 'Weir Surgery',
    },
  });

  test('in its order: to whom, about whom, seen, done, asked, medication, told, from whom', () => {
    const printed = textOf('gp', data);
    const order = [
      '21 March 2026',
      words.urgent,
      'Dr Helen Marsh',
      'Weir Surgery',
      'Re: Sarah Levy',
      words.born('2 May 1984'),
      '943 476 5919',
      '3 Weir Street, Hebden Bridge',
      words.seen,
      'At a visit on 12 March 2026, from 09:30, I noted: ',
      `${words.sources.client}Calf swollen since Monday.`,
      words.done,
      'On 12 March 2026: Rang the surgery at 14:20 from the car.',
      words.asked,
      'As written on 12 March 2026: Please see her today.',
      words.medication,
      'Duloxetine 60 mg',
      `Ms Levy${words.told.agrees}`,
      'Amira Hassan',
    ];
    let from = 0;
    for (const wanted of order) {
      const at = printed.indexOf(wanted, from);
      expect(at, `${wanted}, after ${printed.slice(Math.max(0, from - 40), from)}`).toBeGreaterThanOrEqual(
        from,
      );
      from = at + wanted.length;
    }
    expect(compose('gp', data).missing).toEqual([]);
  });

  test('a clinic is told as treatment after the medicines, never as one of them', () => {
    const told = sampleCaseData({
      visit: flagged,
      client: {
        treatments: ['t1', 't2', 't3'],
        'treatments.t1.name': 'Hand clinic',
        'treatments.t1.kind': 'treatment',
        'treatments.t1.doseTime': 'Every second Thursday',
        'treatments.t2.name': 'Duloxetine 60 mg',
        'treatments.t2.kind': 'medicine',
        'treatments.t2.effectWindow': 'drowsy until 10:00',
        'treatments.t3.name': 'Paracetamol',
      },
    });
    const list = compose('gp', told).tree.blocks.find(({ id }) => id === 'gpLetter/medication/list');
    expect(list?.kind === 'list' && list.items.map(({ runs }) => plainText(runs))).toEqual([
      'Medicine: Duloxetine 60 mg. Drowsy until 10:00.',
      'Paracetamol.',
      'Treatment: Hand clinic, every second Thursday.',
    ]);
    expect(textOf('gp', told)).toContain('Dear Dr Marsh');
  });

  test('nothing asked in the record: the GP is asked to make contact; nothing recorded is not written as fine', () => {
    const bare = sampleCaseData({
      visit: { redFlags: ['clot'], urgentLetter: 'yes' },
      client: { treatments: [], gpName: '' },
    });
    const printed = textOf('gp', bare);
    expect(printed).toContain(words.contactMe);
    expect(printed).toContain(words.noDetail);
    expect(printed).toContain(words.noPlan);
    expect(printed).toContain(words.told.unknown);
    expect(printed).toContain(words.dearUnknown);
    expect(printed).not.toContain(words.medication);
    const { missing } = words;
    expect(compose('gp', bare).missing).toEqual([
      missing.detail,
      missing.plan,
      missing.gp,
      missing.request,
      missing.told,
    ]);
  });

  test('against the client’s will or unknown to them: the reason is printed, and asked for', () => {
    const told = (changes: object) => sampleCaseData({ visit: { ...flagged, ...changes } });
    expect(textOf('gp', told({ letterTold: 'notTold', letterToldWhy: 'It adds to the danger' }))).toContain(
      `${words.told.notTold}${words.why}It adds to the danger.`,
    );
    expect(compose('gp', told({ letterTold: 'disagrees' })).missing).toEqual([words.missing.toldWhy]);
  });

  test('nothing flagged, or the flag taken back: it says what is missing instead', () => {
    for (const visit of [
      { redFlags: ['none'], urgentLetter: 'yes' },
      { redFlags: ['clot'], urgentLetter: 'no' },
    ]) {
      const none = sampleCaseData({ visit });
      expect(compose('gp', none).missing).toEqual([words.missing.nothing]);
      expect(textOf('gp', none)).toContain(words.nothing);
      expect(textOf('gp', none)).not.toContain('Levy');
    }
  });

  test('more than a page is said, and no word is cut', () => {
    const long = 'The calf is warm and hard. '.repeat(150).trim();
    const full = sampleCaseData({ visit: { ...flagged, redFlagDetail: long } });
    expect(compose('gp', full).missing).toEqual([words.missing.long]);
    expect(textOf('gp', full)).toContain(long);
  });

  test('of several records the latest is told, or the one chosen, and the others are named', () => {
    const two: CaseData = {
      ...data,
      interviews: [
        viewOf('interview', 71, {
          date: '2026-03-14',
          selfHarm: 'thoughts',
          selfHarmDetail: 'Thinks of the quarry',
          selfHarmPlan: 'Crisis team rung',
          urgentLetter: 'yes',
          letterRequest: 'Please ring him today',
          letterTold: 'agrees',
        }),
      ],
    };
    expect(textOf('gp', two)).toContain('Thinks of the quarry.');
    expect(compose('gp', two).missing).toEqual([words.missing.more(1)]);
    const { tree, choices } = compose('gp', two, [recordId(4)]);
    expect(JSON.stringify(tree)).toContain('Calf swollen');
    expect(JSON.stringify(tree)).not.toContain('quarry');
    expect(choices).toHaveLength(2);
  });
});
