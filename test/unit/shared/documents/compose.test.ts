import { describe, expect, it } from 'vitest';
import { composeDocument, composeWhole } from '../../../../shared/documents/compose.ts';
import { sentencesOf } from '../../../../shared/documents/edits.ts';
import {
  type Block,
  DocumentKind,
  DocumentTree,
  type PlainBlock,
} from '../../../../shared/documents/tree.ts';
import { plainText, printedTexts } from '../../../../shared/documents/walk.ts';
import { employerReportText as reportWords } from '../../../../shared/text/employer-report.ts';
import { composeInput as input } from '../../../fixtures/documents/compose-input.ts';
import { type CaseChanges, sampleCaseData, viewOf } from '../../../fixtures/documents/sample-case-data.ts';

const words = (tree: DocumentTree) =>
  printedTexts(tree)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ');
const flat = (tree: DocumentTree): (Block | PlainBlock)[] =>
  tree.blocks.flatMap((block): (Block | PlainBlock)[] =>
    block.kind === 'box' ? [block, ...block.blocks] : [block],
  );
const headings = (tree: DocumentTree, level: number) =>
  flat(tree).flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [plainText(block.runs)] : [],
  );
const textOf = (tree: DocumentTree, id: string): string => {
  const block = flat(tree).find((one) => one.id === id);
  return block?.kind === 'paragraph' || block?.kind === 'heading' ? plainText(block.runs) : '';
};

describe('the employer report', () => {
  it('gives the answer first and keeps the order of headings', () => {
    const { tree, missing } = composeDocument(input(), []);
    expect(headings(tree, 2)).toEqual([
      'Summary',
      'About this assessment',
      'The work',
      'What Ms Levy can do now',
      'Match with the job',
      'Recommended changes',
      'Risks and safety',
      'Outlook and review',
      'Enclosed: photographs of the work',
    ]);
    expect(tree.blocks.find((block) => block.kind === 'box')?.id).toBe('employerReport/box');
    expect(missing).toEqual([]);
    expect(DocumentTree.safeParse(tree).error).toBeUndefined();
  });

  it('gives every block, item and row an id of its own', () => {
    for (const kind of DocumentKind.options) {
      const ids = flat(composeDocument(input({}, kind), []).tree).flatMap((block) => [
        block.id,
        ...(block.kind === 'list' ? block.items.map((item) => item.id) : []),
        ...(block.kind === 'table' ? block.rows.map((row) => row.id) : []),
      ]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each([
    ['fit', {}, 'in my opinion, fit for the job as it is.'],
    [
      'fitWithChanges',
      { fitnessDetail: 'all tasks' },
      'in my opinion, fit with the changes recommended: all tasks.',
    ],
    ['fitForPart', { fitnessDetail: 'till work' }, 'in my opinion, fit for part of the job: till work.'],
    [
      'notFit',
      { fitnessDetail: 'Standing is not enough yet.' },
      'in my opinion, not fit for this job at present, likely review 4 May 2026. Standing is not enough yet.',
    ],
    [
      'cannotSay',
      { fitnessDetail: 'driving was not tested' },
      'this cannot be stated yet because driving was not tested.',
    ],
  ])('states fitness in one of five ways: %s', (fitness, detail, sentence) => {
    const { tree } = composeDocument(input({ analysis: { fitness, fitnessDetail: '', ...detail } }), []);
    expect(textOf(tree, 'employerReport/summary/fitness')).toBe(`Fitness for this job: ${sentence}`);
  });

  it('tells a restriction apart from what is below, in words and by its mark', () => {
    const { tree } = composeDocument(input({ recommendations: [] }), []);
    expect(words(tree)).toMatch(/1 is restricted because of risk, and \d+ (was|were) not tested\./);
    const marks = flat(tree).flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells.map(({ mark }) => mark)) : [],
    );
    expect(marks.filter((mark) => mark === 'restricted')).toHaveLength(1);
    expect(words(tree)).toContain('Restricted: not over 8 kg from below knee height');
  });

  it('keeps a restriction that nobody described, and never says that there is none', () => {
    const analysis = { 'observedFunction.o2.limit': '' };
    const text = words(composeDocument(input({ analysis, recommendations: [] }), []).tree);
    expect(text).toContain(
      'Restriction: Lifting crates from the floor: up to 8 kg, until 4 May 2026; on clinical advice',
    );
    expect(text).not.toContain(reportWords.noRestrictions.all);
    expect(text).toContain('Restricted: because of risk');
    const untested = words(
      composeDocument(input({ analysis: { ...analysis, 'observedFunction.o2.evidence': 'notTested' } }), [])
        .tree,
    );
    expect(untested).toMatch(/: not tested\. There is a restriction\. Until 4 May 2026\./);
    expect(untested).not.toContain(reportWords.noRestrictions.all);
  });

  it('tells a change without a stage as not yet decided, never as a later one', () => {
    const recommendations = [{ action: 'Provide a headset' }];
    const { tree, missing } = composeDocument(input({ recommendations }), []);
    expect(headings(tree, 3)).toContain(reportWords.stages.undecided);
    expect(headings(tree, 3)).not.toContain(reportWords.stages.later);
    expect(missing).toContain(reportWords.missing.stage('R1'));
  });

  it('says that restrictions are not recorded where nothing was recorded of function', () => {
    const bare = composeDocument(input({ analysis: { observedFunction: [] }, recommendations: [] }), []);
    expect(words(bare.tree)).toContain(reportWords.noRestrictions.none);
    expect(words(bare.tree)).not.toContain(reportWords.noRestrictions.all);
    expect(bare.missing).toContain(reportWords.missing.restrictions);
    const asked = { 'observedFunction.o1.limitKind': 'none', 'observedFunction.o2.limitKind': 'none' };
    const unlimited = composeDocument(input({ analysis: asked }), []);
    expect(words(unlimited.tree)).toContain(reportWords.noRestrictions.all);
    expect(unlimited.missing).not.toContain(reportWords.missing.restrictions);
  });

  it('never says that there is no restriction where a line lacks its kind of limit', () => {
    const lacking = Object.fromEntries(
      [1, 2, 3, 4].map((line) => [`observedFunction.o${line}.limitKind`, '']),
    );
    const none = composeDocument(input({ analysis: lacking }), []);
    expect(words(none.tree)).toContain(reportWords.noRestrictions.none);
    expect(none.missing).toContain(reportWords.missing.restrictions);
    const some = composeDocument(
      input({ analysis: { ...lacking, 'observedFunction.o1.limitKind': 'none' } }),
      [],
    );
    expect(words(some.tree)).toContain(reportWords.noRestrictions.some);
    expect(words(some.tree)).not.toContain(reportWords.noRestrictions.all);
    expect(some.missing).toContain(reportWords.missing.restrictionsPartly);
  });

  it('tells a restriction of an evaluation that still holds among what is not to be done', () => {
    const evaluations = (until: string) => [
      {
        capacities: ['k'],
        'capacities.k.activity': 'climbing the tower',
        'capacities.k.demandId': 'climb_ladder',
        'capacities.k.evidence': 'reported',
        'capacities.k.frequency': 'never',
        'capacities.k.limitKind': 'shouldNot',
        'capacities.k.until': until,
      } as never,
    ];
    const text = (until: string) =>
      words(composeDocument(input({ evaluations: evaluations(until) }), []).tree);
    expect(text('2026-03-21')).toContain('Restriction: Climbing the tower: not at all');
    expect(text('2026-03-20')).not.toContain('limbing the tower');
  });

  it('writes out what was not tested and what was not yet discussed', () => {
    const text = words(composeDocument(input(), []).tree);
    expect(text).toContain('Not tested');
    expect(text).toContain('No cost · permanent · review date not yet set Not yet discussed: feasibility');
    expect(text).toContain('Not yet discussed: owner, date, cost, length');
    expect(text).toContain('Not taken up by Piotr Zieliński on 12 March 2026: the night team is short');
    expect(text).toContain('If not possible: ');
    expect(text).toContain('This does not replace your own risk assessment.');
  });

  it('tells the OT what is still lacking', () => {
    const bare = input({
      caseFile: { 'questions.q2.answer': ' ' },
      analysis: { fitness: '', reviewDate: '' },
      recommendations: [],
      captions: [''],
    });
    expect(composeDocument(bare, []).missing).toEqual([
      'Question 2 has no answer.',
      'Fitness for the job is not stated.',
      'There is no review date.',
      'There is no recommendation.',
      'Photo 1 has no caption.',
    ]);
  });

  it('speaks of the person as they prefer', () => {
    const named = input({ client: { preferredName: 'Sari', pronouns: 'name' } });
    const text = words(composeDocument(named, []).tree);
    // Title and family name for those outside, the name they like to be called for themselves.
    expect(text).toContain('What Ms Levy can do now');
    expect(text).toContain('Ms Levy agreed on 12 March 2026');
    expect(text).not.toContain('Sari');
    const untitled = input({ client: { preferredName: 'Sari', title: '', pronouns: 'name' } });
    expect(words(composeDocument(untitled, []).tree)).toContain('What Sari can do now');
    expect(words(composeDocument(input({ client: { pronouns: 'they' } }), []).tree)).toContain(
      'They agreed on',
    );
  });

  it('never blames', () => {
    for (const kind of DocumentKind.options) {
      expect(words(composeDocument(input({}, kind), []).tree)).not.toMatch(
        /refus|claim|alleg|fail|malinger|suffer|wheelchair-bound|non-compliant/i,
      );
    }
  });

  it('leaves out a photo of someone who has not agreed, and says so', () => {
    const data = sampleCaseData();
    const photos = data.photos.map((photo, index) =>
      index === 1 ? { ...photo, people: 'notAsked' as const } : photo,
    );
    const composed = composeDocument({ ...input(), data: { ...data, photos } }, []);
    expect(composed.tree.blocks.filter((block) => block.kind === 'photo')).toHaveLength(2);
    expect(composed.missing).toContain(
      'One photo (“Till 3: no room for the knees under the counter, 90 mm clear.”) is left out: nobody has said yet who can be recognised.',
    );
  });

  it('numbers photos without a gap where a caption kept one back', () => {
    const captions = ['Lowest shelf.', 'Seat for her fibromyalgia.', 'Trolley.'];
    const { tree } = composeDocument(input({ captions }), []);
    const printed = tree.blocks.flatMap((block) =>
      block.kind === 'photo' ? [plainText(block.caption).replace(/ Taken .*/, '')] : [],
    );
    expect(printed).toEqual(['Photo 1. Lowest shelf.', 'Photo 2. Trolley.']);
  });

  it('says a limit of the visit once, in a line for each kind', () => {
    const { tree } = composeDocument(input(), []);
    const list = flat(tree).find((block) => block.id === 'employerReport/limits/list');
    expect(list?.kind === 'list' && list.items.map((item) => plainText(item.runs))).toEqual([
      'One morning, outside the Easter peak.',
      'Not seen: unloading the Thursday delivery (it comes at 05:30).',
      'Not tested: pushing (“Unload the delivery cages”); pushing full cages.',
      '30 of the 450 minutes of the shift are not accounted for by any task.',
    ]);
  });

  it('names the Equality Act when asked without an answer, or when the OT says so', () => {
    const note = (changes: CaseChanges) =>
      textOf(composeDocument(input(changes), []).tree, 'employerReport/equality/note') !== '';
    expect(note({})).toBe(true);
    expect(note({ caseFile: { 'questions.q3.answer': 'That is for the employer to decide.' } })).toBe(false);
    expect(note({ caseFile: { 'questions.q3.question': 'When will she be back?' } })).toBe(false);
    expect(note({ analysis: { equalityNote: 'no' } })).toBe(false);
    expect(
      note({
        caseFile: { 'questions.q3.question': 'When will she be back?' },
        analysis: { equalityNote: 'yes' },
      }),
    ).toBe(true);
  });
});

describe('the recommendation letter', () => {
  it('asks first, in at most six requests, and ends with a slip', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      action: `Provide stool ${index}`,
      stage: 'now',
    }));
    const { tree } = composeDocument(input({ recommendations: many }, 'recommendationLetter'), []);
    expect(headings(tree, 2)).toEqual([
      'What I recommend',
      'Why',
      'What Ms Levy can do now',
      'Review',
      'Your reply',
    ]);
    const list = tree.blocks.find((block) => block.kind === 'list');
    expect(list?.kind === 'list' && list.items.length).toBe(6);
    expect(words(tree)).toContain(
      '3 further recommendations are in my report: R7 provide stool 6; R8 provide stool 7; R9 provide stool 8.',
    );
    const slip = tree.blocks.at(-1);
    expect(slip?.kind === 'box' && slip.blocks.filter(({ kind }) => kind === 'blank')).toHaveLength(7);
    expect(words(tree)).toContain('Please provide stool 0');
  });

  it('names the day of the visit to the work, and never that of a home visit', () => {
    const intro = (...visits: readonly Readonly<Record<string, string>>[]) => {
      const data = sampleCaseData();
      const views = visits.map((one, index) => viewOf('visit', 60 + index, one));
      const letter = { ...input({}, 'recommendationLetter'), data: { ...data, visits: views } };
      return textOf(composeDocument(letter, []).tree, 'recommendationLetter/intro');
    };
    const home = { date: '2026-03-19', kind: 'home' };
    expect(intro({ date: '2026-03-12', kind: 'workplace' }, home)).toContain('at work on 12 March 2026');
    expect(intro({ date: '2026-03-12', kind: 'workplace' }, { date: '2026-03-15', kind: 'video' })).toContain(
      'at work on 12 March 2026',
    );
    expect(intro({ date: '2026-03-10', kind: 'clinic' }, home)).toContain('on 10 March 2026');
    expect(intro(home)).not.toContain('2026');
  });
});

describe('a sentence the OT rewrote', () => {
  const blockId = 'employerReport/outlook/course';
  const digest = sentencesOf(composeWhole(input()).tree).find((one) => one.blockId === blockId)?.digest ?? '';
  const edit = {
    blockId,
    text: 'Her standing time should grow by June.',
    digest,
    at: '2026-03-21T10:00:00.000Z',
  };

  it('stays, and is not told while its data is the same', () => {
    const { tree, outdated, tray } = composeDocument(input(), [edit]);
    expect(textOf(tree, blockId)).toBe(edit.text);
    expect([outdated, tray]).toEqual([[], []]);
  });

  it('stays when its data changes, and is told', () => {
    const changed = input({ analysis: { outlook: 'Slower than hoped' } });
    const { tree, outdated } = composeDocument(changed, [edit]);
    expect(textOf(tree, blockId)).toBe(edit.text);
    expect(outdated).toEqual([edit]);
  });

  it('goes to the tray when its block is gone', () => {
    const lost = { ...edit, blockId: 'employerReport/summary/question/gone' };
    const { tree, tray } = composeDocument(input(), [lost]);
    expect(words(tree)).not.toContain(edit.text);
    expect(tray).toEqual([lost]);
  });

  it('is free text: a term in it keeps it from the employer', () => {
    const { tree, withheld } = composeDocument(input(), [{ ...edit, text: 'The fibromyalgia may settle.' }]);
    expect(words(tree)).not.toMatch(/fibromyalgia/i);
    expect(withheld).toContainEqual(
      expect.objectContaining({ blockId, reason: 'term', term: expect.stringMatching(/fibromyalgia/i) }),
    );
  });
});
