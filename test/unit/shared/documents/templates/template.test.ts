import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readersOf } from '../../../../../shared/documents/readers.ts';
import { builtInTemplates, templatesFor } from '../../../../../shared/documents/templates/built-in.ts';
import { readTemplate } from '../../../../../shared/documents/templates/template.ts';
import { AppError } from '../../../../../shared/domain/errors.ts';

const plain = {
  id: 'plain',
  version: 1,
  title: 'A letter',
  document: 'caseLetter',
  readers: ['client'],
  style: 'letter',
  sections: [
    {
      id: 'lead',
      title: 'For {{knownAs}}',
      on: true,
      wording: [{ kind: 'text', text: 'Dear {{ clientName }}.' }],
    },
    {
      id: 'more',
      on: false,
      wording: [{ kind: 'list', ordered: false, items: ['One', 'Two'] }],
      part: 'tasks',
    },
  ],
};

function problemOf(source: unknown, known?: readonly string[]) {
  try {
    readTemplate(source, known);
  } catch (error) {
    if (error instanceof AppError) return error.shape;
    throw error;
  }
  throw new Error('the template was accepted');
}

const withWording = (text: string) => ({
  ...plain,
  sections: [{ id: 'lead', on: true, wording: [{ kind: 'text', text }] }],
});

test('every built-in template is read, has an id of its own and is offered', () => {
  const files = readdirSync('resources/templates');
  const ids = builtInTemplates().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(files.map((file) => file.replace('.json', '')).sort()).toEqual([...ids].sort());
  for (const file of files) {
    const source: unknown = JSON.parse(readFileSync(`resources/templates/${file}`, 'utf8'));
    expect(builtInTemplates()).toContainEqual(readTemplate(source));
  }
  for (const { document } of builtInTemplates())
    for (const reader of readersOf[document])
      expect(templatesFor(document, reader).length).toBeGreaterThan(0);
  for (const { document, readers } of builtInTemplates())
    expect(readersOf[document]).toEqual(expect.arrayContaining(readers));
});

test('no built-in wording blames or accuses', () => {
  expect(JSON.stringify(builtInTemplates())).not.toMatch(
    /refus|claims|fail|alleg|malinger|suffer|non-complian/i,
  );
});

test('a whole template is read as it is', () => {
  expect(readTemplate(plain)).toEqual(plain);
  expect(readTemplate(plain, ['lead', 'more'])).toEqual(plain);
});

test('an unknown merge field is named with the likeliest that is accepted', () => {
  const { code, field, problem, accepted } = problemOf(withWording('Dear {{clientname}}, hello.'));
  expect(code).toBe('invalid-input');
  expect(field).toBe('sections.0.wording.0.text');
  expect(problem).toContain('clientname');
  expect(accepted).toMatch(/^One of: clientName, /);
  expect(accepted?.length).toBeLessThanOrEqual(500);
  expect(problemOf({ ...plain, sections: [{ ...plain.sections[0], title: 'For {{nobody}}' }] }).field).toBe(
    'sections.0.title',
  );
});

test('an unknown section is named with those that the document has', () => {
  const { field, problem, accepted } = problemOf(plain, ['leads', 'summary']);
  expect([field, problem, accepted]).toEqual([
    'sections.0.id',
    'The section “lead” is not in this document.',
    'One of: leads, summary',
  ]);
});

test.each([
  ['a brace left open', withWording('Dear {{clientName'), 'sections.0.wording.0.text'],
  ['braces in braces', withWording('Dear {{a{{clientName}}'), 'sections.0.wording.0.text'],
  ['a section twice', { ...plain, sections: [plain.sections[0], plain.sections[0]] }, 'sections.1.id'],
  [
    'a required section that is off',
    { ...plain, sections: [{ ...plain.sections[0], required: true, on: false }] },
    'sections.0.on',
  ],
  [
    'an unknown part',
    { ...plain, sections: [{ ...plain.sections[1], part: 'diagnosis' }] },
    'sections.0.part',
  ],
  ['logic', { ...plain, sections: [{ ...plain.sections[0], showIf: 'x' }] }, 'sections.0'],
  ['no reader', { ...plain, readers: [] }, 'readers'],
  ['another kind of file', [1, 2], 'template'],
  ['nothing', null, 'template'],
])('%s is turned down with its place', (_, source, place) => {
  const { field, problem, accepted } = problemOf(source);
  expect(field).toContain(place);
  expect(problem).not.toBe('');
  expect(accepted).not.toBe('');
});
