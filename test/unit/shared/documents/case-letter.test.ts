import { expect, test } from 'vitest';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import { templatesOf } from '../../../../shared/documents/templates/built-in.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import type { Audience } from '../../../../shared/domain/sensitivity.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

const compose = (audience: Audience, template?: string, data: CaseData = sampleData()) =>
  composeDocument(
    {
      data,
      kind: 'caseLetter',
      audience,
      template,
      date: sampleDay,
      reference: 'DEM-2026-0001-T1',
      mark: 'draft',
    },
    [],
  );
const wordsOf = (composed: ReturnType<typeof compose>) =>
  printedTexts(composed.tree)
    .map(({ text }) => text)
    .join('\n');
const without = (view: RecordView, ...paths: string[]) =>
  new RecordView(
    view.recordId,
    view.declaration,
    Object.fromEntries(Object.entries(view.answers).filter(([path]) => !paths.includes(path))),
  );

const pairs = templatesOf('caseLetter').flatMap(({ id, readers }) =>
  readers.map((reader) => [id, reader] as const),
);

test.each(pairs)('the sample case makes a whole %s for %s', (template, audience) => {
  const composed = compose(audience, template);
  const words = wordsOf(composed);
  expect(composed.missing.filter((line) => !line.includes('no release consent'))).toEqual([]);
  expect(words).not.toMatch(/[{}]|undefined|null/);
  expect(words).toContain('Marek');
  expect(composed.templates.find(({ chosen }) => chosen)?.id).toBe(template);
  if (audience === 'employer') {
    expect(words).not.toMatch(/amput|phantom|anxi|depress|sertraline|pregabalin|agnieszka|ewa|suicid/i);
    // How the client wants to be reached is personal: it reaches work only in the therapist's own words.
    expect(words).not.toMatch(/text message or e-mail/);
  }
});

test('a letter is offered to those it is written for; another reader gets the first of theirs', () => {
  for (const reader of readersOf.caseLetter)
    expect(compose(reader).templates.map(({ id }) => id)).toEqual(
      templatesOf('caseLetter').flatMap(({ id, readers }) => (readers.includes(reader) ? [id] : [])),
    );
  expect(compose('employer', 'memory-sheet').templates.find(({ chosen }) => chosen)?.id).toBe(
    'work-explainer',
  );
});

test('a sentence whose data is not recorded is left out and named; no brace is printed', () => {
  const data = sampleData();
  const bare = { ...data, caseFile: without(data.caseFile, 'nextContact', 'commissioner') };
  const composed = compose('client', 'next-contact', bare);
  expect(wordsOf(composed)).not.toMatch(/[{}]/);
  expect(wordsOf(composed)).not.toContain('I will be in touch with you on');
  expect(wordsOf(composed)).toContain('If that day does not suit you');
  expect(composed.missing).toContain(
    'The date of the next contact: not recorded (referral and job). The sentence with it is left out.',
  );
  const information = compose('client', 'information', bare);
  // A heading under which nothing is left goes too.
  expect(wordsOf(information)).not.toContain('Who pays');
  expect(information.missing).toEqual([
    'Who pays: not recorded (referral and job). The sentence with it is left out.',
  ]);
});

test('a part without data takes its section with it and is named', () => {
  const data = sampleData();
  const steps = Object.keys(data.caseFile.answers).filter((path) => path.startsWith('sickPaySteps'));
  const composed = compose('client', 'pay-change', { ...data, caseFile: without(data.caseFile, ...steps) });
  expect(composed.missing).toEqual(['“Dates” has nothing to tell yet (referral and job).']);
  expect(wordsOf(compose('client', 'pay-change'))).toContain('company sick pay ends');
  // What has changed already is past.
  expect(wordsOf(compose('client', 'pay-change'))).not.toContain('from full to half pay');
});

test('own wording of one template is not lost when another is looked at', () => {
  const choice = { data: sampleData(), kind: 'caseLetter', audience: 'client', date: sampleDay } as const;
  const rest = { reference: 'DEM-2026-0001-T1', mark: 'draft' } as const;
  const edit = {
    blockId: 'caseLetter/next-contact/thanks/0',
    text: 'Thank you for the tea.',
    digest: '',
    at: '2026-11-22T10:00:00.000Z',
  };
  const own = composeDocument({ ...choice, ...rest, template: 'next-contact' }, [edit]);
  expect(printedTexts(own.tree).some(({ text }) => text === edit.text)).toBe(true);
  expect(composeDocument({ ...choice, ...rest, template: 'overview' }, [edit]).tray).toEqual([]);
});

test('a letter to the client says you, and tells where help with the language is to be had', () => {
  const data = sampleData();
  for (const { id, readers } of templatesOf('caseLetter')) {
    if (!readers.includes('client')) continue;
    const words = wordsOf(compose('client', id));
    // The name stands in the address, the greeting and the signature alone.
    expect(words, id).not.toMatch(/\b(?:he|him|his)\b/);
    expect(words, id).toMatch(/You can have an interpreter for this\n, in \nPolish/);
  }
  const speaking = (answers: Record<string, string>) => ({
    ...data,
    client: new RecordView(data.client.recordId, data.client.declaration, {
      ...without(data.client, 'interpreterNeeded', 'interpreterLanguage').answers,
      ...Object.fromEntries(
        Object.entries(answers).map(([path, value]) => [
          path,
          { state: 'given' as const, value, by: 'ot', at: '2026-11-22T10:00:00.000Z' },
        ]),
      ),
    }),
  });
  expect(wordsOf(compose('client', 'overview', speaking({ language: 'Welsh' })))).toContain(
    'If you would like to go through this in \nWelsh\n, please tell me.',
  );
  expect(wordsOf(compose('client', 'overview', speaking({ language: 'English' })))).not.toContain(
    'go through this',
  );
});

test('the client’s copy of a letter to somebody else stays that letter, and says that it is a copy', () => {
  const data = sampleData();
  const copy = composeDocument(
    { data, kind: 'gpWorkLetter', audience: 'client', date: sampleDay, reference: 'G1', mark: 'final' },
    [],
  );
  const words = wordsOf(copy);
  expect(words).toContain('Copy for \nMarek Wolski');
  expect(words).toContain('Dear \nDr Marsh');
  expect(words).not.toContain('18 Millrace Lane');
  expect(words).not.toContain('interpreter');
  expect(copy.withheld).toEqual([]);
});

test('a health and work report speaks to the client and tells others whose it is', () => {
  const report = (audience: Audience) =>
    wordsOf(
      composeDocument(
        {
          data: sampleData(),
          kind: 'healthAndWorkReport',
          audience,
          date: sampleDay,
          reference: 'H1',
          mark: 'final',
        },
        [],
      ),
    );
  expect(report('client')).toContain('It belongs to you.');
  expect(report('client')).not.toMatch(/belongs to \nMarek/);
  expect(report('employer')).toMatch(/It belongs to \nMr Wolski/);
  expect(report('employer')).not.toContain('belongs to you');
});

test('an appointment letter without a visit says nothing of an arrangement, and names what it lacks', () => {
  const data = sampleData();
  const composed = composeDocument(
    {
      data: { ...data, visits: [] },
      kind: 'appointmentLetter',
      audience: 'client',
      date: sampleDay,
      reference: 'A1',
      mark: 'final',
    },
    [],
  );
  expect(composed.missing).toEqual(['“Day, time and place” has nothing to tell yet (visit).']);
  expect(wordsOf(composed)).not.toContain('what we have arranged');
});

test('a letter to a scheme says how much support is asked for in a week, and what is not settled it calls so', () => {
  const letter = (data: CaseData) =>
    composeDocument(
      {
        data,
        kind: 'accessToWorkLetter',
        audience: 'funder',
        date: sampleDay,
        reference: 'DEM-2026-0001-U1',
        mark: 'draft',
      },
      [],
    );
  const data = sampleData();
  const whole = letter(data);
  expect(wordsOf(whole)).toMatch(/3\.5 hours a week\s+for 2 weeks/);
  expect(wordsOf(whole)).toContain('6 journeys a week');
  expect(whole.missing.join('\n')).not.toContain('hours or journeys');
  const open = letter({
    ...data,
    recommendations: data.recommendations.map((one) => without(one, 'supportHours', 'supportJourneys')),
  });
  expect(wordsOf(open)).toMatch(/hours a week not settled yet\s+for 2 weeks/);
  expect(wordsOf(open)).toContain('journeys a week not settled yet');
  expect(wordsOf(open)).not.toMatch(/\b0 (?:hours|journeys)/);
  expect(open.missing.join('\n')).toContain('hours or journeys');
});

test('a letter about a wait says what is waited for, and keeps that from nobody but those who may not know of health', () => {
  const { tree } = composeDocument(
    {
      data: sampleData(),
      kind: 'consultantLetter',
      audience: 'clinician',
      date: sampleDay,
      reference: 'DEM-2026-0001-W1',
      mark: 'draft',
    },
    [],
  );
  const waits = tree.blocks.find(({ id }) => id.endsWith('waits/waits/list'));
  expect(JSON.stringify(waits)).toMatch(/Prosthetic socket.*referred on .*expected on /);
  expect(JSON.stringify(waits)).toContain('"sensitivity":"clinical"');
});
