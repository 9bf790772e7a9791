import { expect, test } from 'vitest';
import { scoredReadings } from '../../../../shared/assessments/instruments/score-readings.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import { DocumentKind } from '../../../../shared/documents/tree.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import { headlineWords } from '../../../../shared/text/instruments/results.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

const at = '2026-11-22T10:00:00.000Z';

// The sample's visits are over, no court asks, and nothing that left was put right: these have tests with cases of their own.
const elsewhere: readonly DocumentKind[] = ['appointmentLetter', 'expertReport', 'correctionLetter'];
test.each(DocumentKind.options.filter((kind) => !elsewhere.includes(kind)))(
  'the sample %s lacks nothing, and nothing functional is held back',
  (kind) => {
    const { tree, withheld, missing } = composeDocument(
      {
        data: sampleData(),
        kind,
        audience: 'employer',
        date: sampleDay,
        reference: 'DEM-2026-0001-A',
        mark: 'draft',
      },
      [],
    );
    expect(missing).toEqual([]);
    expect(withheld.filter(({ reason }) => reason !== 'sensitivity' && reason !== 'readers')).toEqual([]);
    const printed = JSON.stringify(tree);
    // The questions of a blank form are everybody's.
    const own = kind === 'blankForm' ? '' : printed;
    expect(own).not.toMatch(/amput|phantom|anxi|depress|sertraline|pregabalin|prosthe|agnieszka|ewa|suicid/i);
    // A form to be filled in names nobody; nothing of the letter to the GP or about the home is for an employer.
    if (!readersOf[kind].includes('employer')) expect(printed).not.toContain('Marek');
    else expect(printed).toContain('Marek');
  },
);

test.each(['employerReport', 'instrumentResults', 'recommendationLetter'] as const)(
  'no instrument of the sample is named, scored or explained in an employer’s %s, even when all are marked for reports',
  (kind) => {
    const data = sampleData();
    const instruments = data.instruments.map(({ form, record }) => ({
      form,
      record: new RecordView(record.recordId, record.declaration, {
        ...record.answers,
        inReports: { state: 'given', value: 'yes', by: 'ot', at },
      }),
    }));
    expect(instruments.length).toBeGreaterThan(7);
    const { tree } = composeDocument(
      {
        data: { ...data, instruments },
        kind,
        audience: 'employer',
        date: sampleDay,
        reference: 'DEM-2026-0001-A',
        mark: 'draft',
      },
      [],
    );
    const printed = printedTexts(tree)
      .map(({ text }) => text)
      .join(' ');
    for (const { form, record } of instruments) {
      const [acronym] = /\b[A-Z]{2,}(?:-\d+)?\b/.exec(form.declaration.title) ?? [];
      expect(printed).not.toContain(form.declaration.title);
      if (acronym !== undefined) expect(printed).not.toContain(acronym);
      for (const { explanation, instrument } of scoredReadings(form, record)) {
        expect(printed).not.toContain(headlineWords(explanation));
        expect(printed).not.toContain(instrument.certificate.title);
        for (const { label, value } of [explanation.headline, ...explanation.measures])
          expect(printed).not.toContain(`${label} ${value}`);
      }
    }
    expect(printed).not.toMatch(/\bscore|questionnaire|cut-off|grip strength|lifting index/i);
    if (kind !== 'recommendationLetter')
      expect(printed).toContain('Boxes of tiles from the floor to the counter: ');
  },
);

test('the handling report of the sample holds nothing of the desk', () => {
  const { tree } = composeDocument(
    {
      data: sampleData(),
      kind: 'handlingReport',
      audience: 'gp',
      date: sampleDay,
      reference: 'DEM-2026-0001-A',
      mark: 'draft',
    },
    [],
  );
  const printed = JSON.stringify(tree);
  expect(printed).toContain('counter team');
  expect(printed).not.toMatch(/handset|keyboard/i);
});
