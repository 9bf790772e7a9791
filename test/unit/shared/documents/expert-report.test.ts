import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { sentencesOf } from '../../../../shared/documents/edits.ts';
import { legalWordingOf } from '../../../../shared/documents/legal-wording.ts';
import { statementId } from '../../../../shared/documents/prescribed.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import { leaksIn } from '../../../../shared/documents/release-check.ts';
import { DocumentKind } from '../../../../shared/documents/tree.ts';
import { plainText, printedTexts } from '../../../../shared/documents/walk.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import { Jurisdiction } from '../../../../shared/domain/jurisdiction.ts';
import { Audience } from '../../../../shared/domain/sensitivity.ts';
import { expertReportText as words } from '../../../../shared/text/expert-report.ts';
import { caseWithExpert, expertAnswers } from '../../../fixtures/documents/expert-instruction.ts';

function composed(data: CaseData, kind: DocumentKind = 'expertReport', audience: Audience = 'court') {
  return composeDocument(
    { data, kind, audience, date: '2026-03-21', reference: 'AH-0007-X1', mark: 'draft' },
    [],
  );
}

const textOf = (...given: Parameters<typeof composed>) =>
  printedTexts(composed(...given).tree)
    .map(({ text }) => text)
    .join('\n');

/** What stands first at a block: its number. */
const headingsOf = (data: CaseData) =>
  composed(data).tree.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [plainText(block.runs)] : [],
  );

test('the whole report lacks nothing, withholds nothing, and stands in the order of its parts', () => {
  const { missing, withheld } = composed(caseWithExpert());
  expect(missing).toEqual([]);
  expect(withheld).toEqual([]);
  expect(headingsOf(caseWithExpert())).toEqual([
    '1. Instructions and issues',
    '2. Summary of conclusions',
    '3. Qualifications',
    '4. Documents and literature',
    '5. Examination',
    '6. History',
    '7. Facts',
    '8. Function before and now',
    '9. Measurements and tests',
    '10. Opinion',
    '11. Schedules',
    '12. Questions and answers',
    '13. Declaration',
    '14. Statement of truth',
    'Appendix A: Curriculum vitae',
    'Appendix B: Care',
    'Appendix C: Aids and equipment',
    'Appendix D: Accommodation',
  ]);
});

test('every typed word of the instruction stands in the report, and every paragraph bears a number of its own', () => {
  const printed = textOf(caseWithExpert());
  for (const [path, value] of Object.entries(expertAnswers)) {
    if (typeof value !== 'string' || !/[ .]/u.test(value) || /^\d{4}-/u.test(value)) continue;
    for (const line of value.split('\n')) expect(printed, path).toContain(line.replace(/\.$/u, ''));
  }
  const numbers = composed(caseWithExpert()).tree.blocks.flatMap((block) =>
    block.kind === 'paragraph' && !/\/(?:front|confidential)$/u.test(block.id) ? [block.runs[0]?.text] : [],
  );
  expect(numbers.length).toBeGreaterThan(35);
  for (const number of numbers) expect(number).toMatch(/^(?:\d+|[A-D])\.\d+$/u);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('numbers stay at paragraphs that were rewritten', () => {
  const data = caseWithExpert();
  const input = {
    data,
    kind: 'expertReport',
    audience: 'court',
    date: '2026-03-21',
    reference: 'AH-0007-X1',
    mark: 'draft',
  } as const;
  const blockId = 'expertReport/conclusions/1';
  const { tree } = composeDocument(input, [{ blockId, text: 'Shorter.', digest: 'x', at: '' }]);
  const block = tree.blocks.find(({ id }) => id === blockId);
  expect(block?.kind === 'paragraph' ? plainText(block.runs) : '').toBe('2.2  Shorter.');
});

test('facts and opinions stand apart, and each opinion names its facts, its range and what qualifies it', () => {
  const printed = textOf(caseWithExpert());
  expect(printed).toContain(words.bases.own);
  expect(printed).toContain(words.restsOn(['F1', 'F4']));
  expect(printed).toContain('From four hours, with one visit a day');
  expect(printed).toContain(words.noRange);
  expect(printed).toContain('The landlord has not been asked');
  expect(printed).toContain(words.unqualified);
  const ids = composed(caseWithExpert()).tree.blocks.map(({ id }) => id);
  expect(ids.indexOf('expertReport/opinion')).toBeGreaterThan(ids.indexOf('expertReport/tests/table'));
});

test('sums stand only where every amount is known', () => {
  const cells = (data: CaseData, slot: string) => {
    const table = composed(data).tree.blocks.find(({ id }) => id === `expertReport/${slot}/appendix/table`);
    return table?.kind === 'table' ? table.rows.at(-1)?.cells.map(({ runs }) => plainText(runs)) : [];
  };
  expect(cells(caseWithExpert(), 'equipment')).toEqual(['Total', '177.75', '0.00', '']);
  expect(cells(caseWithExpert(), 'care')).toEqual(['Total', words.notGiven, '6,188.40', '']);
});

const pd = (part: keyof typeof words.practiceDirection) =>
  words.byDirection(words.required[part], words.practiceDirection[part]);

describe('each part of Practice Direction 35 that is missing is named', () => {
  test.each<[string, Record<string, AnswerValue>, readonly string[], string]>([
    ['court', {}, ['court'], pd('court')],
    ['parties', {}, ['parties'], words.required.parties],
    ['the instructing person', {}, ['instructedBy'], words.required.instructedBy],
    ['date of instruction', {}, ['instructedOn'], words.required.instructedOn],
    ['issues', {}, ['issues'], words.required.issues],
    ['whether the OT treats', {}, ['alsoTreats'], words.required.treats],
    ['how treating is dealt with', { alsoTreats: 'yes' }, [], words.required.treats],
    ['qualifications', {}, ['qualifications'], pd('qualifications')],
    ['material', {}, ['materialSeen'], pd('material')],
    ['no item of the material', { material: [] }, [], pd('material')],
    ['one relied on', {}, ['material.m2.reliedOn'], words.inItems(pd('material'), [2])],
    ['instructions', {}, ['instructions'], pd('instructions')],
    ['date of a spoken one', {}, ['instructions.i2.on'], words.inItems(pd('instructions'), [2])],
    ['facts', {}, ['facts'], pd('facts')],
    ['own knowledge', {}, ['facts.f3.basis'], words.inItems(pd('ownKnowledge'), [3])],
    ['own knowledge of function', {}, ['functions.n1.basis'], pd('ownKnowledge')],
    ['tests', {}, ['testsDone'], pd('tests')],
    ['who tested', {}, ['tests.t2.by'], words.inItems(pd('tests'), [2])],
    ['their qualifications', {}, ['tests.t1.byQualifications'], words.inItems(pd('tests'), [1])],
    ['supervision', {}, ['tests.t2.supervision'], words.inItems(pd('tests'), [2])],
    ['opinions', {}, ['opinions'], words.required.opinions],
    ['facts of an opinion', {}, ['opinions.o2.facts'], words.inItems(words.required.restsOn, [2])],
    ['range', {}, ['opinions.o1.range'], words.inItems(pd('range'), [1])],
    ['reasons in the range', {}, ['opinions.o1.rangeReasons'], words.inItems(pd('range'), [1])],
    ['conclusions', {}, ['conclusions'], pd('conclusions')],
    ['qualification', {}, ['opinions.o2.qualification'], words.inItems(pd('qualification'), [2])],
    ['duty', {}, ['duty'], pd('duty')],
    ['rules', {}, ['rules'], pd('rules')],
  ])('%s', (_, changes, without, part) => {
    expect(composed(caseWithExpert(changes, { without })).missing).toContain(words.needed(part));
  });

  test.each([
    ['withdrawn', { withdrawnOn: '2026-03-20' }],
    ['later than the examination', { from: '2026-03-13' }],
    ['over before it', { to: '2026-03-11' }],
    ['for something else', { scope: 'release' }],
  ])('consent to the assessment that is %s', (_, consent) => {
    expect(composed(caseWithExpert({}, { consent })).missing).toContain(words.needed(words.required.consent));
  });

  test('nothing at all', () => {
    const { expertInstructions: _, ...data } = caseWithExpert();
    expect(composed(data).missing).toEqual([words.needed(words.required.instruction)]);
  });
});

test('a therapist who also treats is warned, and the report says how that is dealt with', () => {
  const data = caseWithExpert({ alsoTreats: 'yes', treatsHow: 'Hand therapy until May 2025.' });
  expect(composed(data).missing).toEqual([words.treating]);
  expect(textOf(data)).toContain('Hand therapy until May 2025.');
});

describe('the statement of truth', () => {
  const stored = (
    JSON.parse(
      readFileSync(new URL('../../../../resources/legal-wording.json', import.meta.url), 'utf8'),
    ) as { wordings: { jurisdiction: string; text: string | null; status: string }[] }
  ).wordings;
  const statement = (data: CaseData) => {
    const block = composed(data).tree.blocks.find(({ id }) => id === statementId);
    return block?.kind === 'paragraph' ? block.runs.at(-1)?.text : undefined;
  };

  test('is that of the law, byte for byte', () => {
    const civil = stored.find(({ jurisdiction }) => jurisdiction === 'civil');
    const said = statement(caseWithExpert());
    expect(Buffer.from(said ?? '')).toEqual(Buffer.from(civil?.text ?? '?'));
    expect(said).toMatch(/^I confirm that I have made clear which facts/u);
    expect(said).toMatch(/without an honest belief in its truth\.$/u);
  });

  test('cannot be rewritten', () => {
    const { tree } = composed(caseWithExpert());
    expect(sentencesOf(tree).map(({ blockId }) => blockId)).not.toContain(statementId);
  });

  test.each(Jurisdiction.options)('of %s stands where it is confirmed, else its place is empty', (one) => {
    const data = caseWithExpert({ jurisdiction: one });
    const wording = legalWordingOf(one);
    expect(statement(data)).toBe(wording.text ?? undefined);
    const blocks = composed(data).missing.includes(words.needed(words.notConfirmed(wording.rule)));
    expect(blocks).toBe(wording.status === 'notConfirmed');
    expect(textOf(data)).toContain(words.declaration(one));
    if (one !== 'civil') {
      expect(textOf(data)).not.toContain('Practice Direction 35');
      expect(composed(caseWithExpert({ jurisdiction: one }, { without: ['conclusions'] })).missing).toContain(
        words.needed(words.required.conclusions),
      );
    }
  });

  test('only civil is confirmed; Scotland prescribes none', () => {
    const status = Object.fromEntries(Jurisdiction.options.map((one) => [one, legalWordingOf(one).status]));
    expect(status).toEqual({
      civil: 'confirmed',
      family: 'notConfirmed',
      criminal: 'notConfirmed',
      scotland: 'nonePrescribed',
      northernIreland: 'notConfirmed',
      tribunal: 'notConfirmed',
    });
  });
});

describe('nothing of the instruction stands in any other document', () => {
  const planted = Object.fromEntries(
    Object.entries(expertAnswers).map(([path, value], index) => [
      path,
      typeof value === 'string' && /[ ./&]/u.test(value) ? `Zqx${index}v of the claim` : value,
    ]),
  );
  const kinds = DocumentKind.options.filter((kind) => kind !== 'expertReport');
  test.each(kinds)('%s', (kind) => {
    const data = caseWithExpert(planted);
    for (const audience of readersOf[kind]) {
      const { tree } = composeDocument(
        { data, kind, audience, date: '2026-03-21', reference: 'AH-0007-R1', mark: 'draft' },
        [],
      );
      expect(JSON.stringify(tree), `${kind} for ${audience}`).not.toMatch(/Zqx\d+v/u);
    }
  });

  test('nor does the expert report give a word to anyone but the court', () => {
    for (const audience of Audience.options.filter((one) => !readersOf.expertReport.includes(one)))
      expect(composed(caseWithExpert(), 'expertReport', audience).tree.blocks).toEqual([]);
  });

  test('the last look at a finished file finds its words in every other document, and not in its own', () => {
    const data = caseWithExpert();
    const file = { pages: [String(expertAnswers.conclusions)], details: [], fileName: 'report.pdf' };
    for (const audience of Audience.options) {
      const { tree } = composed(data, 'capacityReport', audience);
      expect(leaksIn(file, data, tree)).not.toEqual([]);
    }
    expect(leaksIn(file, data, composed(data).tree)).toEqual([]);
  });
});
