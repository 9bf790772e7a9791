import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { adjustmentsOf } from '../../../electron/storage/adjustments.ts';
import { tables } from '../../../electron/storage/schema.ts';
import type { Adjustment } from '../../../shared/documents/templates/adjustment.ts';
import { adjustableDocument } from '../../../shared/documents/templates/sections.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { asBuiltIn } from '../../fixtures/documents/adjustments.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { newRoom, operation } from './support/room.ts';

function templateOf(id: string): Adjustment {
  const document = adjustableDocument(id);
  if (document === undefined) throw new Error(`${id} cannot be adjusted`);
  return asBuiltIn(document);
}

test('a template is shown on paper for the sample case, under this practice’s name, and nothing of it reaches the vault', async () => {
  const { handlers, desk, context } = newRoom();
  const adjustment = { ...templateOf('caseLetter/information'), opening: 'Welcome to {{clinicName}}.' };
  const cases = () => desk.database.all(tables.selectFrom('case_').select('id'));
  const before = cases();
  const show = async (own: Adjustment) => {
    const asked = { adjustment: own, audience: 'client', operation } as const;
    const { pdf, pages } = await handlers['templates.preview'](asked);
    expect(pages).toBeGreaterThan(0);
    const file = new PdfFile(pdf);
    expect(file.check()).toContain('No syntax');
    return file.text().replace(/\s+/gu, ' ');
  };
  const shown = await show(adjustment);
  expect(shown).toContain('Welcome to Hale Occupational Therapy.');
  expect(shown).toContain('Marek');
  expect(shown).not.toContain('Levy');
  expect(shown).toContain('If you need something');
  const without = adjustment.sections.map((one) => ({ ...one, on: one.id !== 'help' }));
  expect(await show({ ...adjustment, sections: without })).not.toContain('If you need something');
  expect(context.events.length).toBeGreaterThan(0);
  expect(adjustmentsOf(desk.database)).toEqual([]);
  expect(cases()).toEqual(before);
});

const token = '0b1f9f63-6f3a-4d0e-8c59-0a2b6f1d4c22';

/** Reads a file with these words in a vault that has one template of its own. */
function reading(content: string) {
  const room = newRoom();
  const file = path.join(temporaryFolder(), 'template.json');
  writeFileSync(file, content);
  room.handlers['templates.save']({ ...templateOf('gpWorkLetter'), opening: 'Ours.' });
  room.context.places.add(token, file);
  const before = adjustmentsOf(room.desk.database);
  const read = () => room.handlers['templates.import']({ place: token });
  return { ...room, file, read, unchanged: () => expect(adjustmentsOf(room.desk.database)).toEqual(before) };
}

test('a template saved as a file is read again as it was, and kept only when it is saved', () => {
  const { handlers, context, file, desk } = reading('');
  context.places.add(token, file);
  handlers['templates.export']({ document: 'gpWorkLetter', place: token });
  const other = newRoom();
  other.context.places.add(token, file);
  const read = other.handlers['templates.import']({ place: token }) as Adjustment;
  expect(read).toEqual(adjustmentsOf(desk.database)[0]);
  expect(adjustmentsOf(other.desk.database)).toEqual([]);
  other.handlers['templates.save'](read);
  expect(adjustmentsOf(other.desk.database)).toEqual([read]);
  // A second of the same document takes its place as the next version.
  other.handlers['templates.save'](read);
  expect(adjustmentsOf(other.desk.database)).toEqual([{ ...read, version: 2 }]);
});

test('a template that the clinic does not have is not saved as a file', () => {
  const { handlers, context, file } = reading('as it was');
  context.places.add(token, file);
  expect(() => handlers['templates.export']({ document: 'employerReport', place: token })).toThrow(AppError);
  expect(readFileSync(file, 'utf8')).toBe('as it was');
});

describe('a file that is no template of this program changes nothing and says why', () => {
  const plain = templateOf('gpWorkLetter');
  const [first, ...rest] = plain.sections;
  const written = (changes: object) => JSON.stringify({ otwayTemplate: 1, ...plain, ...changes });
  test.each<[string, string, { field: string; problem: RegExp; accepted: RegExp }]>([
    [
      'no JSON',
      '{"document": ',
      { field: 'template', problem: /not JSON/, accepted: /saved as a file by Otway/ },
    ],
    [
      'the file of another program',
      readFileSync('package.json', 'utf8'),
      { field: 'template', problem: /not a template of this program/, accepted: /saved as a file by Otway/ },
    ],
    ['a list', '[1, 2]', { field: 'template', problem: /not a template/, accepted: /by Otway/ }],
    [
      'a newer format',
      written({ otwayTemplate: 2, extra: true }),
      { field: 'template', problem: /newer Otway \(format 2\)/, accepted: /format 1/ },
    ],
    [
      'an unknown part',
      written({ logic: 'if' }),
      { field: 'logic', problem: /“logic”/, accepted: /opening, closing/ },
    ],
    [
      'an unknown part of a section',
      written({ sections: [{ ...first, showIf: 'x' }, ...rest] }),
      { field: 'sections.0.showIf', problem: /“showIf”/, accepted: /id, on, wording/ },
    ],
    [
      'an unknown merge field',
      written({ opening: 'Dear {{clientNme}}' }),
      { field: 'opening', problem: /before the first section.*“clientNme”/, accepted: /One of: clientName/ },
    ],
    [
      'words that are too long',
      written({ sections: [{ ...first, wording: 'x'.repeat(4001) }, ...rest] }),
      {
        field: 'sections.0.wording',
        problem: /Words at the start of.*too long/,
        accepted: /4,000 characters/,
      },
    ],
    [
      'a switch that is no switch',
      written({ sections: [{ ...first, on: 'yes' }, ...rest] }),
      { field: 'sections.0.on', problem: /sections\.0\.on/, accepted: /true or false/ },
    ],
    [
      'a document that this program does not have',
      written({ document: 'gpWorkLeter' }),
      { field: 'document', problem: /“gpWorkLeter”/, accepted: /gpWorkLetter/ },
    ],
    [
      'a section twice',
      written({ sections: [...plain.sections, first] }),
      { field: `sections.${plain.sections.length}.id`, problem: /stands twice/, accepted: /once/ },
    ],
    [
      'a required section off',
      written({ sections: plain.sections.map((one) => ({ ...one, on: one.id !== 'reply' })) }),
      {
        field: `sections.${plain.sections.findIndex(({ id }) => id === 'reply')}.on`,
        problem: /“Your reply” cannot be switched off/,
        accepted: /on/,
      },
    ],
    [
      'too much of it',
      written({ opening: ' '.repeat(300 * 1024) }),
      { field: 'The file', problem: /too large/, accepted: /256 kB/ },
    ],
  ])('%s', (_what, content, { field, problem, accepted }) => {
    const { read, unchanged } = reading(content);
    let shape: AppError['shape'] | undefined;
    try {
      read();
    } catch (error) {
      if (error instanceof AppError) shape = error.shape;
    }
    expect(shape?.field).toBe(field);
    expect(shape?.problem).toMatch(problem);
    expect(shape?.accepted).toMatch(accepted);
    unchanged();
  });
});
