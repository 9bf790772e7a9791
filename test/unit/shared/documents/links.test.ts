import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { linkedIds, withLinks } from '../../../../shared/documents/links.ts';
import { partsOf } from '../../../../shared/documents/parts.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import { DocumentKind, DocumentTree, type PlainBlock, type Run } from '../../../../shared/documents/tree.ts';
import { caseWithExpert } from '../../../fixtures/documents/expert-instruction.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

const tree = (kind: DocumentKind, blocks: DocumentTree['blocks']): DocumentTree => ({
  ...composeDocument(
    {
      data: sampleCaseData(),
      kind: 'employerReport',
      audience: 'employer',
      date: '2026-03-21',
      reference: 'AH-0007-R1',
      mark: 'draft',
    },
    [],
  ).tree,
  kind,
  blocks,
});
const base = (id: string) => ({ id, sensitivity: 'function' as const, findings: [] });
const paragraph = (id: string, ...runs: Run[]): PlainBlock => ({ ...base(id), kind: 'paragraph', runs });
const heading = (id: string, text: string): PlainBlock => ({
  ...base(id),
  kind: 'heading',
  level: 2,
  runs: [{ text }],
});
const list = (id: string, ...items: Run[][]): PlainBlock => ({
  ...base(id),
  kind: 'list',
  ordered: false,
  items: items.map((runs, index) => ({ id: `${id}/${index}`, sensitivity: 'function', runs })),
});
/** The links of a document: what they say and where they lead. */
const links = (linked: DocumentTree): [string, string][] =>
  JSON.stringify(linked)
    .match(/\{"text":"[^"]*"[^{}]*"to":"[^"]*"\}/gu)
    ?.map((run) => JSON.parse(run) as Run)
    .map(({ text, to = '' }): [string, string] => [text, to]) ?? [];

describe('names that point to another place of a document', () => {
  it('lead from a front page to what tells a recommendation in full', () => {
    const linked = withLinks(
      tree('employerReport', [
        {
          ...base('box'),
          kind: 'box',
          blocks: [list('first', [{ text: 'R2 ', strong: true }, { text: 'a stool' }])],
        },
        paragraph('match', { text: 'Meets with change R2, R3, R9' }),
        list('changes', [{ text: 'R2 a stool' }], [{ text: 'R3 a trolley' }]),
      ]),
    );
    expect(links(linked)).toEqual([
      ['R2', 'changes/0'],
      ['R2', 'changes/0'],
      ['R3', 'changes/1'],
    ]);
    expect([...linkedIds(linked)]).toEqual(['changes/0', 'changes/1']);
    expect(partsOf(linked).map(({ text }) => text)).toContain('Meets with change R2, R3, R9');
  });

  it('lead to the heading in quotation marks, and nowhere where two headings are called so', () => {
    const words = paragraph('p', { text: 'See “Limits” and “Risks”.' });
    const linked = withLinks(
      tree('employerReport', [words, heading('a', 'Risks'), heading('b', 'Limits'), heading('c', 'Risks')]),
    );
    expect(links(linked)).toEqual([['Limits', 'b']]);
  });

  it('are left alone in typed words, where nobody knows what they mean', () => {
    const linked = withLinks(
      tree('employerReport', [
        paragraph('p', { text: 'Room R2, see “Limits”.', free: true }),
        list('changes', [{ text: 'R1 x' }], [{ text: 'R2 x' }]),
        heading('b', 'Limits'),
      ]),
    );
    expect(links(linked)).toEqual([]);
  });

  it('are paragraphs, sections, facts and appendices in an expert report, also where the expert typed them', () => {
    const { tree: report } = composeDocument(
      {
        data: caseWithExpert({ 'opinions.o1.reasons': 'See paragraph 1.1, section 2 and Appendix A.' }),
        kind: 'expertReport',
        audience: 'court',
        date: '2026-03-21',
        reference: 'AH-0007-R1',
        mark: 'draft',
      },
      [],
    );
    const found = new Map(links(withLinks(report)));
    const begins = (name: string) =>
      partsOf(report)
        .find(({ id }) => id === found.get(name))
        ?.text.slice(0, 12) ?? '';
    expect(begins('paragraph 1.1')).toMatch(/^1\.1 {2}/);
    expect(begins('section 2')).toMatch(/^2\. /);
    expect(begins('Appendix A')).toBe('Appendix A: ');
    expect(begins('F1')).toMatch(/^\d+\.\d+ {2}F1 /);
  });

  it.each(DocumentKind.options)('in %s lead to a place that is there, and change no word', (kind) => {
    for (const audience of readersOf[kind]) {
      const { tree: made } = composeDocument(
        {
          data: sampleCaseData(),
          kind,
          audience,
          date: '2026-03-21',
          reference: 'AH-0007-R1',
          mark: 'draft',
        },
        [],
      );
      const linked = withLinks(made);
      expect(DocumentTree.safeParse(linked).error).toBeUndefined();
      expect(partsOf(linked)).toEqual(partsOf(made));
      const ids = new Set([...partsOf(made).map(({ id }) => id)]);
      for (const id of linkedIds(linked)) expect(ids).toContain(id);
    }
  });
});
