import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { isFixedWording } from '../../../shared/documents/fixed-wording.ts';
import { partsOf } from '../../../shared/documents/parts.ts';
import { readersOf } from '../../../shared/documents/readers.ts';
import { templatesFor } from '../../../shared/documents/templates/built-in.ts';
import { groundsOf } from '../../../shared/documents/trace.ts';
import { DocumentKind } from '../../../shared/documents/tree.ts';
import { newDesk } from '../storage/support/desk.ts';

test('no number stands in a document of the sample case without an answer that it rests on', () => {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
  const data = loadCaseData(desk.database, caseId);
  const groundless = new Set<string>();
  let looked = 0;
  for (const kind of DocumentKind.options)
    for (const audience of readersOf[kind]) {
      const templates = templatesFor(kind, audience).map(({ id }) => id);
      for (const template of templates.length > 0 ? templates : [undefined]) {
        const input = {
          data,
          kind,
          audience,
          template,
          date: '2026-03-21',
          reference: 'RH-0001-R1',
        } as const;
        const { tree } = composeDocument({ ...input, mark: 'draft' }, []);
        for (const part of partsOf(tree)) {
          if (isFixedWording(part, tree, data)) continue;
          looked += 1;
          if (groundsOf(part, data).length === 0) groundless.add(`${part.id}: ${part.text.slice(0, 200)}`);
        }
      }
    }
  expect([...groundless]).toEqual([]);
  expect(looked).toBeGreaterThan(4000);
});
