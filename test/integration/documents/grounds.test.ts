import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { demandCatalogue } from '../../../shared/assessments/catalogue.ts';
import { mentionsIn, waysToSay } from '../../../shared/documents/checks/numbers.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { isFixedWording } from '../../../shared/documents/fixed-wording.ts';
import { type Part, partsOf } from '../../../shared/documents/parts.ts';
import { readersOf } from '../../../shared/documents/readers.ts';
import { templatesFor } from '../../../shared/documents/templates/built-in.ts';
import { groundsOf } from '../../../shared/documents/trace.ts';
import { DocumentKind } from '../../../shared/documents/tree.ts';
import type { CaseData } from '../../../shared/domain/case-data.ts';
import { costBandNames } from '../../../shared/text/adjustments.ts';
import { newDesk } from '../storage/support/desk.ts';

/** Rows that are worked out, counted or read off a scale or guidance: their numbers are no answers. */
const workedOut: readonly RegExp[] = [
  /\/(?:scores?|steps|measures|compared)\//u,
  /^workstationReport\/(?:before|settings|score)\/table\//u,
  /\/observations\/table\//u,
  /\/energyDiary\/[^/]+\/days\//u,
  // A whole record in a row rests on more answers than the screen lists.
  /^recordAccessPack\//u,
  /^homeReport\/guidance\/table\//u,
  /^capacityReport\/(?:tests|appendices\/trials)\//u,
];
const anchors = demandCatalogue.flatMap(({ levels }) => levels ?? []);
/** Wording of a row with numbers that are the same for everybody, and the number of the row. */
const sameForAll = [...anchors, ...Object.values(costBandNames)].toSorted(
  (one, other) => other.length - one.length,
);

/** Numbers of a row of a table that no answer holds which the row rests on. */
function unsupportedIn(part: Part, data: CaseData): readonly string[] {
  if (workedOut.some((slot) => slot.test(part.id))) return [];
  const asked = data.analyses.flatMap(({ answers }) =>
    Object.entries(answers).flatMap(([path, { value }]) =>
      path.startsWith('ratings.') ? String(value) : [],
    ),
  );
  const told = [
    ...groundsOf(part, data).map(({ label, answer }) => `${label} ${answer}`),
    // What a change is expected to do is told from what the job asks now.
    ...(part.id.includes('/changes/') ? asked : []),
  ].join(' | ');
  const known = new Set(mentionsIn(told).flatMap((one) => waysToSay(one)));
  const plain = sameForAll
    .reduce((text, wording) => text.replaceAll(wording, ' '), part.text)
    .replace(/^\d+\b/u, ' ')
    .replaceAll(/\(rule \d\)|\bOne day\b/gu, ' ');
  return mentionsIn(plain)
    .filter((one) => !waysToSay(one).some((way) => known.has(way) || isWord(way, told)))
    .map(({ written }) => written);
}

function isWord(way: string, text: string): boolean {
  return new RegExp(`(?<![\\d.])${way.replaceAll('.', '\\.')}(?!\\d)`, 'u').test(text);
}

test('no number stands in a document of the sample case without an answer that it rests on', () => {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
  const data = loadCaseData(desk.database, caseId);
  const groundless = new Set<string>();
  const beside = new Set<string>();
  let looked = 0;
  let invented = 0;
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
        const rows = new Set(
          tree.blocks
            .flatMap((block) => (block.kind === 'box' ? block.blocks : [block]))
            .flatMap((block) => (block.kind === 'table' ? block.rows.map(({ id }) => id) : [])),
        );
        for (const part of partsOf(tree)) {
          if (isFixedWording(part, tree, data)) continue;
          looked += 1;
          if (rows.has(part.id)) {
            for (const number of unsupportedIn(part, data))
              beside.add(`${part.id}: ${number} in ${part.text.slice(0, 200)}`);
            invented += unsupportedIn({ ...part, text: `${part.text} · 7,777 kg` }, data).includes('7,777 kg')
              ? 1
              : 0;
          }
          if (groundsOf(part, data).length === 0) groundless.add(`${part.id}: ${part.text.slice(0, 200)}`);
        }
      }
    }
  expect([...groundless]).toEqual([]);
  // A supported number does not cover another one beside it in its row.
  expect([...beside]).toEqual([]);
  expect(invented).toBeGreaterThan(500);
  expect(looked).toBeGreaterThan(4000);
});
