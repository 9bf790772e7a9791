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
  const bare = { ...data, caseFile: without(data.caseFile, 'nextContact', 'commissioner', 'independence') };
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
  expect(information.missing).toHaveLength(2);
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
