import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { partsOf } from '../../../../shared/documents/parts.ts';
import { groundsOf } from '../../../../shared/documents/trace.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

test('what a part rests on says whether its question asks for a source, so that none is missed where none is asked', () => {
  const data = sampleCaseData();
  const { tree } = composeDocument(
    { data, kind: 'employerReport', audience: 'employer', date: '2026-03-21', reference: 'R', mark: 'draft' },
    [],
  );
  const grounds = partsOf(tree).flatMap((part) => groundsOf(part, data));
  const at = (path: string) => grounds.find((one) => one.path === path);
  expect(at('questions.q1.question') ?? grounds.find((one) => one.recordKind === 'caseFile')).toMatchObject({
    source: null,
    sourceAsked: false,
  });
  expect(grounds.find((one) => one.path.startsWith('tasks.') && one.path.endsWith('.minutes'))).toMatchObject(
    {
      source: 'manager',
      sourceAsked: true,
    },
  );
});
