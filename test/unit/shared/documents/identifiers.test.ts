import { expect, test } from 'vitest';
import { adjustmentLibrary } from '../../../../shared/assessments/adjustments.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import { templatesFor } from '../../../../shared/documents/templates/built-in.ts';
import { DocumentKind } from '../../../../shared/documents/tree.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import { plantedCase, plantedKinds } from '../../../fixtures/documents/planted-case.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

/** The program's own names for fields, options, tests and demands are written like this, and no word of a document is. */
const identifier = /(?<![\p{L}\d@./])(?:[a-z]+(?:_[a-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]+)+)(?![\p{L}\d@_])/gu;
/** Units that are written with a capital inside. */
const units: readonly string[] = ['mmHg', 'kPa', 'dB'];

/** These are words with hyphens between, so they count where they stand alone as an answer. */
const libraryIds = new Set(adjustmentLibrary.map(({ id }) => id).filter((id) => id.includes('-')));

function identifiersIn(data: CaseData): string[] {
  const found = DocumentKind.options.flatMap((kind) =>
    readersOf[kind].flatMap((audience) => {
      const templates = templatesFor(kind, audience).map(({ id }) => id);
      return (templates.length > 0 ? templates : [undefined]).flatMap((template) => {
        const { tree, missing } = composeDocument(
          { data, kind, audience, template, date: sampleDay, reference: 'DEM-2026-0001-X1', mark: 'draft' },
          [],
        );
        return [...printedTexts(tree).map(({ text }) => text), ...missing].flatMap((text) =>
          [...(text.match(identifier) ?? []), ...(libraryIds.has(text) ? [text] : [])]
            .filter((word) => !units.includes(word))
            .map((word) => `${kind} for ${audience}: ${word} in “${text.slice(0, 80)}”`),
        );
      });
    }),
  );
  return [...new Set(found)];
}

test('no document of the sample case shows a name that only the program uses', () => {
  expect(identifiersIn(sampleData())).toEqual([]);
});

test.each([1, 2, 3])('nor does one of a case in which anything was chosen (%i)', (seed) => {
  expect(identifiersIn(plantedCase(plantedKinds, seed).data)).toEqual([]);
});

test('a name of the program is told from words, addresses and units', () => {
  const found = (text: string) => text.match(identifier) ?? [];
  expect(found('During ws_input, then cogSample.')).toEqual(['ws_input', 'cogSample']);
  expect(found('Write to m.wolski@mail.example or McDonald at iPhone.example/someThing')).toEqual(['iPhone']);
});
