import { describe, expect, it } from 'vitest';
import type { DocumentCheck } from '../../../../shared/documents/checks/check.ts';
import { checksOf, composeDocument, composeWhole } from '../../../../shared/documents/compose.ts';
import type { ComposeInput } from '../../../../shared/documents/composers/case-reading.ts';
import { sentencesOf } from '../../../../shared/documents/edits.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import { templatesFor } from '../../../../shared/documents/templates/built-in.ts';
import { type BlockEdit, DocumentKind } from '../../../../shared/documents/tree.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

const data = sampleData();

function input(kind: DocumentKind, rest: Partial<ComposeInput> = {}): ComposeInput {
  const [audience] = readersOf[kind];
  return { data, kind, audience, date: sampleDay, reference: 'DEM-2026-0001-A', mark: 'draft', ...rest };
}

/** Every document of the sample case, for every reader and from every template. */
const documents = DocumentKind.options.flatMap((kind) =>
  readersOf[kind].flatMap((audience) => {
    const templates = templatesFor(kind, audience).map(({ id }) => id);
    return (templates.length > 0 ? templates : [undefined]).map((template) =>
      input(kind, { audience, template }),
    );
  }),
);

function found(from: ComposeInput, edits: readonly BlockEdit[] = []): readonly DocumentCheck[] {
  return checksOf(from, edits, composeDocument(from, edits));
}

/** The sentence of the employer's report that holds these words, with other words in their place. */
function rewritten(holding: string, instead: string, from = input('employerReport')): BlockEdit {
  const sentence = sentencesOf(composeWhole(from).tree).find(({ text }) => text.includes(holding));
  if (sentence === undefined) throw new Error(`no sentence holds “${holding}”`);
  const { blockId, text, digest } = sentence;
  return { blockId, text: text.replace(holding, instead), digest, at: '2026-11-22T10:00:00.000Z' };
}

/** What is found because of this edit, and is not without it. */
function becauseOf(edit: BlockEdit, from = input('employerReport')): DocumentCheck[] {
  const before = new Set(found(from).map(({ id }) => id));
  return found(from, [edit]).filter(({ id }) => !before.has(id));
}

describe('the sample case', () => {
  it('gives no false alarm in any document, for any reader', () => {
    const told = documents.flatMap((from) =>
      found(from)
        .filter(({ kind }) => kind !== 'missing' && kind !== 'essential')
        .map(({ words }) => `${from.kind} ${from.audience}: ${words}`),
    );
    expect(told).toEqual([]);
  });

  it('gives none when every sentence is rewritten in the words that stand there', () => {
    const told = documents.flatMap((from) => {
      const edits = sentencesOf(composeWhole(from).tree).map(
        ({ blockId, text, digest }): BlockEdit => ({ blockId, text, digest, at: '2026-11-22T10:00:00.000Z' }),
      );
      return found(from, edits)
        .filter(({ kind }) => kind !== 'missing' && kind !== 'essential')
        .map(({ words }) => `${from.kind} ${from.audience}: ${words}`);
    });
    expect(told).toEqual([]);
  });
});

const visit = 'One visit of three hours in a quiet week';
const question = 'Is Mr Wolski fit to return to his post as operations manager, and when?';
const course = 'With the changes in place, full hours within eight to ten weeks is likely';

describe('a sentence of the employer’s report that the OT rewrote', () => {
  it.each<[string, string, string, DocumentCheck['kind'], RegExp]>([
    [
      'a day that does not exist',
      visit,
      'One visit on 31 February 2026',
      'dates',
      /no such day as “31 February 2026”/,
    ],
    ['a day of no month', visit, 'One visit on 2026-13-02', 'dates', /no such day as “2026-13-02”/],
    ['a day without a year that does not exist', visit, 'One visit on 31 April', 'dates', /“31 April”/],
    ['a day in the order of another country', visit, 'One visit on 09/14/2026', 'dates', /“09\/14\/2026”/],
    ['a date that nothing says', visit, 'One visit on 3 August 2025', 'unsupported', /“3 August 2025”/],
    ['a number that nothing says', visit, 'One visit of 77 minutes', 'unsupported', /“77 minutes”/],
    ['a number in words that nothing says', visit, 'One visit of seventeen hours', 'unsupported', /17 hours/],
    [
      'another number than the record’s',
      'within eight to ten weeks',
      'within two weeks',
      'unsupported',
      /record says “10 weeks”/,
    ],
    [
      'the hand that he has not got',
      visit,
      'One visit; he types with the left hand',
      'side',
      /“Transradial amputation, left”/,
    ],
    ['the arm that he has not got', visit, 'One visit; he lifts with his left arm', 'side', /left arm/],
    ['a name that is nobody’s', visit, 'One visit with Sandra Whitmore', 'names', /“Sandra Whitmore”/],
    ['a name at the start', course, 'Sandra says that full hours are likely', 'names', /“Sandra”/],
    ['a title and a name', visit, 'One visit with Mr Brandreth', 'names', /“Mr Brandreth”/],
    ['a family name that is nobody’s', visit, 'One visit with Priya Sharma', 'names', /“Priya Sharma”/],
    ['a name that is a word as well', visit, 'One visit with Grace', 'names', /“Grace”/],
    ['somebody else’s pronoun', course, 'She can work full hours', 'names', /“She”/],
    [
      'the opposite of the opinion on fitness',
      course,
      'In my opinion he is not fit for his job; a move',
      'match',
      /otherwise than the opinion/,
    ],
    ['a question that is asked no more', question, 'In short:', 'question', /“Is Mr Wolski fit to return/],
  ])('is asked about for %s, and for nothing else', (_name, holding, instead, kind, words) => {
    const edit = rewritten(holding, instead);
    const checks = becauseOf(edit);
    expect(checks.map((one) => [one.kind, one.words])).toEqual([[kind, expect.stringMatching(words)]]);
    expect(checks[0]?.blockId).toBe(edit.blockId);
  });

  it.each([
    ['what is recorded elsewhere', visit, 'One visit on 12 November 2026, with Priya Nair and Mr Hargreaves'],
    ['a length in another unit', visit, 'One visit; the door is 0.83 m wide'],
    [
      'a number in words that the record has in digits',
      visit,
      'One visit; typing lasts for twenty-five minutes at a time',
    ],
    ['what is done without the hand', visit, 'One visit; he does not use the left hand'],
    ['what another person does', visit, 'One visit; the manager says that she will help'],
    [
      'words with a capital letter',
      visit,
      'One visit. Dictation, taxis and a DSE chair help. On Monday he may begin, in May',
    ],
    [
      'a question in other words',
      question,
      'Whether Mr Wolski is fit to return to his post as manager of operations:',
    ],
    ['fewer words', course, 'Full hours in eight to ten weeks are likely'],
  ])('is not asked about for %s', (_name, holding, instead) => {
    expect(becauseOf(rewritten(holding, instead)).map(({ words }) => words)).toEqual([]);
  });
});
