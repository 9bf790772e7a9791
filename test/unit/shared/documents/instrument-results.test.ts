import { describe, expect, it } from 'vitest';
import { goalAttainmentForm } from '../../../../shared/assessments/instruments/goal-attainment.ts';
import { phq9Form } from '../../../../shared/assessments/instruments/phq-9.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { ComposeInput } from '../../../../shared/documents/composers/case-reading.ts';
import { sentencesOf } from '../../../../shared/documents/edits.ts';
import { type DocumentKind, DocumentTree } from '../../../../shared/documents/tree.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import type { InstrumentRecord } from '../../../../shared/domain/case-data.ts';
import type { Audience } from '../../../../shared/domain/sensitivity.ts';
import { isInstrumentResult } from '../../../../shared/reasoning/rules/instrument-result.ts';
import { phq9Text } from '../../../../shared/text/instruments/phq-9.ts';
import {
  instrumentRecord,
  limbForm,
  moodForm,
  plantedLimb,
  plantedMood,
  plantedSecrets,
} from '../../../fixtures/documents/planted-instruments.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

const limb = instrumentRecord(limbForm, 1, plantedLimb);
const mood = instrumentRecord(moodForm, 2, plantedMood);
const effects = [
  'Packing at station 3: the arms and neck are kept in strained positions; its layout needs changing soon.',
  'Concentration and pace vary through the day.',
];

function compose(
  audience: Audience,
  {
    instruments = [limb, mood],
    recordIds,
    kind = 'instrumentResults',
  }: { instruments?: readonly InstrumentRecord[]; recordIds?: readonly string[]; kind?: DocumentKind } = {},
) {
  const input: ComposeInput = {
    data: sampleCaseData({ instruments }),
    kind,
    audience,
    date: '2026-03-21',
    reference: 'AH-0007-A1',
    mark: 'draft',
    recordIds,
  };
  const composed = composeDocument(input, []);
  const text = printedTexts(composed.tree)
    .map((place) => place.text)
    .join('')
    .replace(/\s+/g, ' ');
  return { ...composed, input, text, everything: JSON.stringify(composed.tree).toLowerCase() };
}

describe('assessment results', () => {
  it('say for a GP who it is about, what came out, how, and what it can say', () => {
    const { tree, text, missing } = compose('gp');
    expect(DocumentTree.safeParse(tree).error).toBeUndefined();
    expect(missing).toEqual([]);
    for (const said of [
      'Dr Helen Marsh',
      'Hebden Bridge Surgery',
      ', born 2 May 1984',
      'Quibblesworth Limb Review (12 March 2026): left side, grand score 3 (1 to 6), investigate and change soon; right side, grand score 5',
      '(13 March 2026): total 3 out of 6, moderately severe.',
      'Packing at station 3',
      '12 March 2026',
      'arm 4, neck 5',
      'The arm at 60 degrees beside the trunk.',
      'Thoughts of self-harm',
      'Rang the surgery while she was there.',
      'Free for tests.',
      'Quibblesworth, 1993, Table 4.',
      'She stood on a kerb.',
      'A screening result: clinical judgement is needed.',
    ])
      expect(text).toContain(said);
    const ids = tree.blocks.flatMap((block) => (block.kind === 'box' ? [block, ...block.blocks] : [block]));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
  });

  it('set left and right beside each other', () => {
    const { tree } = compose('gp');
    const table = tree.blocks.find((block) => block.id.includes(`${limb.record.recordId}/score`));
    expect(table?.kind === 'table' && table.head.map(({ runs }) => runs[0]?.text)).toEqual([
      'Measure',
      'Left side',
      'Right side',
    ]);
    expect(
      table?.kind === 'table' && table.rows[0]?.cells.map(({ runs }) => runs.map((run) => run.text).join('')),
    ).toEqual(['Grand score', '3 (1 to 6)', '5 (1 to 6)']);
  });

  it.each(['client', 'colleague', 'court'] as const)(
    'keep answers about self-harm, and what gives them away, from a %s',
    (audience) => {
      const { text, everything, withheld } = compose(audience);
      expect(text).toContain('total 3 out of 6, moderately severe.');
      expect(text).toContain('arm 4, neck 5');
      for (const secret of ['self-harm', 'ninth question', 'rang the surgery', 'safety', '2 + 1', 'tearful'])
        expect(everything).not.toContain(secret);
      expect(withheld.some(({ reason }) => reason === 'readers')).toBe(true);
    },
  );

  it('hold them back from a colleague, who may read everything else that is clinical', () => {
    const { input } = compose('colleague');
    expect(JSON.stringify(composeDocument(input, []).tree)).not.toContain('self-harm');
  });

  it('leave a reader at work the effects on work, each once, and no test or score', () => {
    for (const audience of ['employer', 'commissioner', 'funder'] as const) {
      const { text, everything } = compose(audience);
      for (const effect of effects) expect(text.split(effect)).toHaveLength(2);
      expect(text).toContain(`${effects[0]} Assessed on 12 March 2026.`);
      expect(text).toContain(`${effects[1]} Assessed on 13 March 2026.`);
      expect(text).toContain('What this means for work');
      for (const secret of plantedSecrets) expect(everything).not.toContain(secret);
    }
  });

  it('say to a reader at work when nothing follows for work', () => {
    const mild = instrumentRecord(moodForm, 2, { ...plantedMood, low: 0, harm: 0 });
    const { text, everything } = compose('employer', { instruments: [mild] });
    expect(text).toContain('These results add nothing to what has been said about work.');
    for (const secret of plantedSecrets) expect(everything).not.toContain(secret);
  });

  it('are never printed while held back or incomplete; the OT is told', () => {
    const { safetyDone: _, ...open } = plantedMood;
    const held = instrumentRecord(moodForm, 2, open);
    const half = instrumentRecord(limbForm, 1, { date: '2026-03-12', leftArm: 3, inReports: 'yes' });
    const { everything, missing } = compose('gp', { instruments: [held, half] });
    for (const secret of plantedSecrets.filter((word) => word !== 'surgery'))
      expect(everything).not.toContain(secret);
    expect(missing).toEqual([
      'Quibblesworth Limb Review has no result yet and is left out.',
      'Brindlemoor Mood Questionnaire is held back and left out. Record what was done for safety first.',
    ]);
  });

  it('stand beside the latest earlier date of the same task, with what the difference can be taken for', () => {
    const earlier = (index: number, changes: object) =>
      instrumentRecord(limbForm, index, { ...plantedLimb, inReports: 'no', ...changes });
    const { text, tree } = compose('gp', {
      instruments: [
        limb,
        earlier(11, { date: '2026-01-05', rightNeck: 6 }),
        earlier(12, { date: '2025-12-01', rightNeck: 1 }),
        earlier(13, { date: '2026-02-01', subject: 'another task', rightNeck: 2 }),
      ],
    });
    expect(text).toContain('Compared with 5 January 2026');
    expect(text).not.toContain('another task');
    const table = tree.blocks.find(({ id }) => id.endsWith('/compared'));
    const cells =
      table?.kind === 'table'
        ? table.rows.map(({ cells: row }) => row.map(({ runs }) => runs.map((run) => run.text).join('')))
        : [];
    expect(cells).toEqual([
      ['Left side, score', '3', '3', '0'],
      ['Right side, score', '6', '5', '−1'],
    ]);
    expect(text).toContain('No published measurement error is recorded');
    expect(
      compose('employer', { instruments: [limb, earlier(11, { date: '2026-01-05' })] }).text,
    ).not.toContain('Compared with');
  });

  it('search the names of tasks wherever they stand', () => {
    const named = instrumentRecord(limbForm, 1, { ...plantedLimb, subject: 'Deborah Quill' });
    expect(compose('gp', { instruments: [named] }).everything).not.toContain('quill');
  });

  it('are those marked for reports unless others are chosen', () => {
    const unmarked = instrumentRecord(limbForm, 1, { ...plantedLimb, inReports: 'no' });
    expect(compose('gp', { instruments: [unmarked, mood] }).text).not.toContain('Quibblesworth');
    const chosen = compose('gp', {
      instruments: [unmarked, mood],
      recordIds: [unmarked.record.recordId],
    }).text;
    expect(chosen).toContain('Quibblesworth');
    expect(chosen).not.toContain('Brindlemoor');
    expect(compose('gp', { instruments: [], recordIds: [] }).missing).toHaveLength(1);
  });

  it('go to the client by name without a recipient, and to nobody else without one', () => {
    const forClient = compose('client');
    expect(forClient.text).toContain('For Sarah Levy');
    expect(forClient.missing).toEqual([]);
    expect(compose('clinician').missing).toEqual(['No release consent names the person it is for.']);
  });

  it('keep the sentences rewritten for a result that is not chosen this time', () => {
    const { input } = compose('gp');
    const [sentence] = sentencesOf(composeDocument(input, []).tree).filter(({ blockId }) =>
      blockId.includes(`results/${limb.record.recordId}`),
    );
    if (sentence === undefined) throw new Error('there is no sentence to rewrite');
    const edit = { ...sentence, text: 'The arms work in strain.', at: '2026-03-21T10:00:00.000Z' };
    const only = { ...input, recordIds: [mood.record.recordId] };
    expect(composeDocument(only, [edit]).tray).toEqual([]);
    expect(JSON.stringify(composeDocument(input, [edit]).tree)).toContain('The arms work in strain.');
  });
});

describe('a drawing', () => {
  it('prints with its words, and goals that were typed are searched like all that is typed', () => {
    const goals = instrumentRecord(goalAttainmentForm, 4, {
      date: '2026-03-12',
      weighting: 'unweighted',
      goals: ['one'],
      'goals.one.goal': 'Walk to the bus',
      'goals.one.baselineLevel': -1,
      inReports: 'yes',
    });
    const figure = compose('gp', { instruments: [goals] }).tree.blocks.find(({ kind }) => kind === 'figure');
    if (figure?.kind !== 'figure') throw new Error('there is no drawing');
    expect(figure.caption).toEqual([{ text: figure.alt, free: true }]);
    expect(figure.alt).toContain('Walk to the bus: at the start −1');
    expect(figure.shapes).toContainEqual(expect.objectContaining({ text: 'Walk to the bus', free: true }));
  });
});

describe('the PHQ-9', () => {
  const answered = {
    date: '2026-03-13',
    ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`item${index + 1}`, '2'])),
    inReports: 'yes',
  };
  const safety = {
    riskExplored: 'yes',
    riskExploredBy: 'Amira Hassan, OT',
    riskExploredOn: '2026-03-13',
    riskOutcome: 'No plan and no means; agreed whom to ring.',
    riskEscalation: ['gp'],
    riskTold: 'The duty doctor, at once',
  };
  const told = [phq9Text.items[8] ?? '', safety.riskOutcome, safety.riskTold];

  it('gives its ninth item and the safety record to those who treat the client', () => {
    for (const audience of ['gp', 'clinician'] as const) {
      const { text } = compose(audience, {
        instruments: [instrumentRecord(phq9Form, 3, { ...answered, ...safety })],
      });
      for (const words of [...told, phq9Text.items[0] ?? '', 'total 18 out of 27'])
        expect(text).toContain(words);
    }
  });

  it('gives nobody else either of them, nor other answers from which the ninth could be told', () => {
    for (const audience of ['client', 'colleague', 'court', 'employer', 'funder'] as const) {
      const { everything } = compose(audience, {
        instruments: [instrumentRecord(phq9Form, 3, { ...answered, ...safety })],
      });
      for (const words of [...told, phq9Text.items[0] ?? '', 'more than half the days'])
        expect(everything).not.toContain(words.toLowerCase());
      expect(everything.includes('total 18 out of 27')).toBe(!['employer', 'funder'].includes(audience));
    }
  });

  it('is held back from everyone until the safety step is on record', () => {
    for (const audience of ['gp', 'client'] as const) {
      const { everything, missing } = compose(audience, {
        instruments: [instrumentRecord(phq9Form, 3, answered)],
      });
      expect(everything).not.toContain('phq-9');
      expect(missing.at(-1)).toContain('held back');
    }
  });
});

describe('the employer report', () => {
  it('tells what marked results change at work, under risks and ability, and nothing else of them', () => {
    const { tree, everything, withheld } = compose('employer', { kind: 'employerReport' });
    const at = (id: string) => tree.blocks.findIndex((block) => block.id.includes(id));
    expect(at('safety/instrument')).toBeGreaterThan(at('employerReport/safety'));
    expect(at('ability/instrument')).toBeGreaterThan(at('employerReport/ability'));
    for (const effect of effects) expect(everything.split(effect.toLowerCase())).toHaveLength(2);
    for (const secret of plantedSecrets) expect(everything).not.toContain(secret);
    expect(withheld.some(({ what }) => what.includes('Quibblesworth'))).toBe(true);
  });

  it('says nothing of results that are not marked, or whose finding was set aside', () => {
    const unmarked = [limb, mood].map(({ form }, index) =>
      instrumentRecord(form, index + 1, { ...(index === 0 ? plantedLimb : plantedMood), inReports: 'no' }),
    );
    const { everything } = compose('employer', { instruments: unmarked, kind: 'employerReport' });
    const { input } = compose('employer', { kind: 'employerReport' });
    const data = {
      ...input.data,
      findings: input.data.findings.filter((finding) => !isInstrumentResult(finding)),
    };
    const setAside = JSON.stringify(composeDocument({ ...input, data }, []).tree).toLowerCase();
    for (const text of [everything, setAside]) {
      for (const effect of effects) expect(text).not.toContain(effect.toLowerCase());
      for (const secret of plantedSecrets) expect(text).not.toContain(secret);
    }
  });

  it('keeps the recommendation letter free of them', () => {
    const { everything } = compose('employer', { kind: 'recommendationLetter' });
    for (const secret of [...plantedSecrets, ...effects]) expect(everything).not.toContain(secret);
  });
});

describe('a reader who may know of the client’s health', () => {
  const named = instrumentRecord(limbForm, 1, {
    ...plantedLimb,
    subject: 'with her fibromyalgia at rest',
    note: 'Deborah Quill interpreted.',
  });

  it('reads its words, and still no names of other people', () => {
    for (const audience of ['gp', 'client'] as const) {
      const { text, withheld } = compose(audience, { instruments: [named] });
      expect(text).toContain('With her fibromyalgia at rest');
      expect(text).not.toContain('Quill');
      expect(withheld.filter(({ reason }) => reason === 'term')).toHaveLength(1);
    }
  });

  it('is addressed by name, though the record names that person among others', () => {
    expect(compose('gp').text).toContain('For Dr Helen Marsh, Hebden Bridge Surgery');
  });
});
