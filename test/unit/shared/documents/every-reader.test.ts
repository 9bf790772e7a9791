import { expect, test } from 'vitest';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import type { DocumentKind } from '../../../../shared/documents/tree.ts';
import { plainText, printedTexts } from '../../../../shared/documents/walk.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import type { RecordKind } from '../../../../shared/domain/records.ts';
import type { Audience } from '../../../../shared/domain/sensitivity.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

const kinds: readonly DocumentKind[] = [
  'clientSummary',
  'employerSummary',
  'initialReport',
  'caseLetter',
  'gpWorkLetter',
  'consultantLetter',
  'referralLetter',
  'healthAndWorkReport',
  'fitnessAdvice',
  'accessToWorkLetter',
  'equipmentSchedule',
  'appointmentLetter',
  'consentForm',
  'noReportLetter',
  'correctionLetter',
  'recordAccessPack',
];
const atWork: readonly Audience[] = ['employer', 'commissioner', 'funder', 'housing'];
const pairs = kinds.flatMap((kind) => readersOf[kind].map((reader) => [kind, reader] as const));

function compose(kind: DocumentKind, audience: Audience) {
  const data = sampleData();
  const composed = composeDocument(
    { data, kind, audience, date: sampleDay, reference: 'DEM-2026-0001-X1', mark: 'draft' },
    [],
  );
  const words = printedTexts(composed.tree)
    .map(({ text }) => text)
    .join('\n');
  return { ...composed, data, words };
}

test.each(pairs)('the sample case makes a %s for its reader %s', (kind, audience) => {
  const { tree, words, withheld } = compose(kind, audience);
  expect(words).toContain('Marek');
  expect(words).not.toMatch(/[{}]|undefined|\bnull\b|NaN|\.\.(?!\.)| ,|,,/);
  const ids = tree.blocks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(withheld.filter(({ reason }) => ['noSensitivity', 'security'].includes(reason))).toEqual([]);
});

test.each(pairs.filter(([, audience]) => atWork.includes(audience)))(
  'a %s for %s holds nothing of health, treatment or other people',
  (kind, audience) => {
    const { words, data } = compose(kind, audience);
    for (const group of ['conditions', 'treatments'])
      for (const id of data.client.items(group))
        expect(words).not.toContain(data.client.text(`${group}.${id}.name`));
    expect(words).not.toMatch(
      /amput|phantom|anxi|depress|sertraline|pregabalin|prosthe|agnieszka|ewa|suicid|heart rate|\bpain/i,
    );
    expect(words).not.toContain(data.client.text('nhsNumber') ?? data.client.text('birthDate'));
  },
);

test('the short report begins with what costs nothing and leaves out what was not taken up', () => {
  const { tree } = compose('employerSummary', 'employer');
  const table = tree.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('there is no table of changes');
  const terms = table.rows.map(({ cells }) => cells[2]?.runs.map(({ text }) => text).join('') ?? '');
  const free = terms.map((text) => text.includes('Costs nothing'));
  expect(free.indexOf(false)).toBe(free.lastIndexOf(true) + 1);
  expect(free.filter(Boolean).length).toBeGreaterThan(1);
  expect(JSON.stringify(table.rows)).not.toContain('ground-floor office');
});

test('those who treat read of health in the initial report, and are not told that it holds nothing of it', () => {
  const { words } = compose('initialReport', 'gp');
  expect(words).toContain('Phantom limb pain');
  expect(words).toContain('Pregabalin');
  expect(words).not.toContain('nothing about health');
  expect(compose('initialReport', 'employer').words).toContain('nothing about health');
});

const wordsFor = (kind: DocumentKind, audience: Audience, data: CaseData, template?: string) => {
  const composed = composeDocument(
    { data, kind, audience, template, date: sampleDay, reference: 'DEM-2026-0001-X1', mark: 'draft' },
    [],
  );
  return {
    ...composed,
    words: printedTexts(composed.tree)
      .map(({ text }) => text)
      .join(''),
  };
};

test('an appointment letter is about the next visit, or the one chosen, and says that there is none', () => {
  const data = sampleData();
  const visitOn = (number: number, date: string, place: string) =>
    viewWith('visit', number, {
      date,
      start: '09:30',
      kind: 'clinic',
      place,
      purpose: 'To measure the grip',
    });
  const visits = [...data.visits, visitOn(2, '2026-12-09', 'Room 2'), visitOn(1, '2026-12-01', 'Room 1')];
  const { words, missing, choices } = wordsFor('appointmentLetter', 'client', { ...data, visits });
  for (const told of ['1 December 2026', '09:30', 'Room 1', 'To measure the grip', 'Hannah Reyes'])
    expect(words).toContain(told);
  expect(words).not.toContain('Room 2');
  expect(missing).toEqual([]);
  expect(choices.map(({ chosen }) => chosen)).toEqual([true, false]);
  expect(wordsFor('appointmentLetter', 'client', data).missing).toEqual([
    '“Day, time and place” has nothing to tell yet (visit).',
  ]);
});

test('each purpose has a consent form of its own, with words of their own, time to think and signatures', () => {
  const { templates } = wordsFor('consentForm', 'client', sampleData());
  expect(templates).toHaveLength(6);
  for (const { id } of templates) {
    const { tree, words, missing } = wordsFor('consentForm', 'client', sampleData(), id);
    const lines = tree.blocks.flatMap((block) =>
      block.kind === 'blank' ? [block.label.map(({ text }) => text).join('')] : [],
    );
    expect(lines).toEqual(
      expect.arrayContaining(['Do you want time to think?', 'In my own words, I agree to this', 'My answer']),
    );
    expect(lines.filter((line) => line.includes('signature'))).toHaveLength(3);
    expect(words).toContain('change your mind');
    expect(missing).toEqual([]);
  }
});

test('the letter that no report comes names the person and nothing of the case', () => {
  const { tree } = wordsFor('noReportLetter', 'employer', sampleData());
  const body = tree.blocks.flatMap((block) =>
    block.id.includes('/fact/') && block.kind === 'paragraph' ? block.runs : [],
  );
  expect(body.map(({ text }) => text).join('')).toBe(
    'You asked me for a report on Marek Wolski. No report can be issued.Please draw no conclusion from this. I can give no further information.',
  );
});

test('the demands of the job follow the letter to the GP, who answers on a page of its own', () => {
  const { tree } = wordsFor('gpWorkLetter', 'gp', sampleData());
  const kinds = tree.blocks.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'blank').length).toBeGreaterThan(2);
  const pages = tree.blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.startsPage ? [index] : [],
  );
  expect(pages).toHaveLength(1);
  expect(kinds.indexOf('signature')).toBeLessThan(kinds.indexOf('table'));
  expect(kinds.lastIndexOf('table')).toBeLessThan(pages[0] ?? -1);
  expect(kinds.indexOf('blank')).toBeGreaterThan(pages[0] ?? kinds.length);
});

test('the health and work report ticks what is recommended and leaves the rest open', () => {
  const data = sampleData();
  const boxes = (given: CaseData) =>
    wordsFor('healthAndWorkReport', 'client', given).words.match(/[☑☐]/gu)?.join('');
  expect(boxes(data)).toBe('☑☑☑☑');
  expect(
    boxes({
      ...data,
      recommendations: data.recommendations.filter((one) => one.text('libraryId') === 'evacuation-plan'),
      equipment: [],
    }),
  ).toBe('☐☐☐☐');
});

test('equipment of the home is in no schedule', () => {
  const data = sampleData();
  const rail = viewWith('equipmentItem', 9, { item: 'Bath rail' });
  const { words } = wordsFor('equipmentSchedule', 'employer', {
    ...data,
    equipment: [...data.equipment, rail],
  });
  expect(words).toContain('One-handed keyboard');
  expect(words).not.toContain('Bath rail');
});

function viewWith(kind: RecordKind, number: number, values: Record<string, AnswerValue>): RecordView {
  const answers = Object.entries(values).map(([path, value]) => [
    path,
    { state: 'given' as const, value, by: 'ot', at: '2026-11-22T10:00:00.000Z' },
  ]);
  return new RecordView(
    `0192f0c1-0000-7000-8000-${String(700 + number).padStart(12, '0')}`,
    declarationFor(kind),
    Object.fromEntries(answers),
  );
}

test('the copy of the record tells every record by its day, what was rated as well, and nothing of other people', () => {
  const { tree, words, withheld, data } = compose('recordAccessPack', 'client');
  const headings = tree.blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ level: block.level, text: plainText(block.runs) }] : [],
  );
  const days = headings.flatMap(({ level, text }) =>
    level === 2 && /^\d/.test(text) ? [Date.parse(text)] : [],
  );
  expect(days.length).toBeGreaterThan(4);
  expect(days).toEqual([...days].sort((one, other) => one - other));
  const told = [data.visits, data.interviews, data.analyses, data.evaluations, data.workstations]
    .concat([data.handling, data.homeVisits, data.diaries, data.notes])
    .reduce((sum, all) => sum + all.length, data.instruments.length + (data.checklists?.length ?? 0));
  expect(headings.filter(({ level }) => level === 3)).toHaveLength(told);
  expect(words).toContain('Phantom limb pain');
  expect(words).toContain('Explained who I am, who pays');
  // The client's own doctor is no stranger to the client, and demands that were rated are part of the record.
  expect(words).toContain('Dr Helen Marsh');
  expect(words).toContain('Keyboard, mouse, touch');
  expect(words).not.toMatch(/Ewa|Agnieszka|visitors’ gate|high-visibility vest\. Landline/);
  expect(withheld.some(({ sensitivity }) => sensitivity === 'thirdParty')).toBe(true);
});

test('the copy of the record does not say where something was left out, nor how much', () => {
  const { words } = compose('recordAccessPack', 'client');
  expect(words).not.toMatch(/kept for safety|withheld|about other people/);
  const first = (data: CaseData) =>
    composeDocument(
      { data, kind: 'recordAccessPack', audience: 'client', date: sampleDay, reference: 'R', mark: 'final' },
      [],
    ).tree.blocks.filter(({ id }) => /\/(?:leftOut|contents)(?:\/|$)/.test(id));
  const data = sampleData();
  const bare = data.visits.map(
    (visit) =>
      new RecordView(
        visit.recordId,
        visit.declaration,
        Object.fromEntries(
          Object.entries(visit.answers).filter(([path]) => {
            const sensitivity = resolveField(visit.declaration, path)?.sensitivity;
            return sensitivity !== 'thirdParty' && sensitivity !== 'internal';
          }),
        ),
      ),
  );
  expect(first({ ...data, visits: bare })).toEqual(first(data));
});
